// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "lists/ListKey.h"
#include "lists/ListSheet.h"
#include "lists/ListSniffer.h"

#include <memory>
#include <span>

class QFile;

namespace enrow
{

// What the command line says of a person's list.
struct ListChoice {
    struct Column {
        ListField field;
        QString name; // as columnNamed() takes it
    };

    QString file;
    ListWishes wishes = {};
    std::optional<ListKey> key = {}; // nothing: one after the other
    std::vector<Column> columns = {};
    QString sheet = {}; // of a workbook; empty: the first that is not hidden
};

// A list as it was understood.
struct UnderstoodList {
    ListDialect dialect;
    ListSample sample;
    ListGuess guess;                   // with what the command line says in its place
    std::shared_ptr<QFile> table = {}; // the rows of a sheet as text, open; null where the list is text itself
    UnpackedSheet sheet = {};          // where there is a table
};

// Reads the beginning of a list, of a workbook all of the sheet, and finds out how it is written and what its columns
// hold. The detail of an error is a sentence.
Result<UnderstoodList> understandList(const ListChoice &choice, const std::stop_token &stop = {});

// Which column is missing so that results of these kinds can be joined with the list, as a sentence; empty if none is.
// only: by that key alone.
QString sentenceAboutMissingColumn(const UnderstoodList &list, std::optional<ListKey> only,
                                   std::span<const BatchKind> kinds);

// How a list was read, for the person to compare: one line.
QString sentenceAboutList(const UnderstoodList &list);

// What of a workbook does not go on, and what is missing in it; none for a list in text.
QStringList sentencesAboutSheet(const UnderstoodList &list);

} // namespace enrow
