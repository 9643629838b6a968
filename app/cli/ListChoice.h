// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "lists/ListKey.h"
#include "lists/ListSniffer.h"

#include <span>

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
};

// A list as it was understood.
struct UnderstoodList {
    ListDialect dialect;
    ListSample sample;
    ListGuess guess; // with what the command line says in its place
};

// Reads the beginning of a list, and finds out how it is written and what its columns hold. The detail of an error is a
// sentence.
Result<UnderstoodList> understandList(const ListChoice &choice);

// Which column is missing so that results of these kinds can be joined with the list, as a sentence; empty if none is.
// only: by that key alone.
QString sentenceAboutMissingColumn(const UnderstoodList &list, std::optional<ListKey> only,
                                   std::span<const BatchKind> kinds);

// How a list was read, for the person to compare: one line.
QString sentenceAboutList(const UnderstoodList &list);

} // namespace enrow
