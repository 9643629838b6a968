// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListMapping.h"
#include "lists/ListSheet.h"
#include "lists/ListSniffer.h"

#include <memory>
#include <stop_token>

class QFile;

namespace enrow
{

// Which list a person means, and what they say of it; the rest is found out.
struct ListChoice {
    struct Column {
        ListField field;
        QString name; // as columnNamed() takes it
    };

    QString file;
    ListWishes wishes = {};
    std::vector<Column> columns = {};
    QString sheet = {}; // of a workbook; empty: the first that is not hidden
};

// Whether a file has the name of a workbook that can be read.
bool isCalledWorkbook(const QString &file);

// A sheet that was read, as a table in text. Whoever reads the table has it alone meanwhile.
struct UnpackedList {
    std::shared_ptr<QFile> table = {}; // open; null where the list is text itself
    UnpackedSheet sheet = {};          // where there is a table
};

// A list as it was understood.
struct UnderstoodList {
    QString file;
    ListDialect dialect;
    ListSample sample;
    ListGuess guess; // with what the person says in its place
    UnpackedList unpacked = {};
};

// Reads the beginning of a list, of a workbook all of the sheet, and finds out how it is written and what its columns
// hold. before: what came of the same sheet with the same delimiter, so that it need not be unpacked again.
//
// FileFailed with the system's reason where the file cannot be read; InvalidInput with the reason as a part of a
// sentence about it; Cancelled.
Result<UnderstoodList> understandList(const ListChoice &choice, const std::stop_token &stop = {},
                                      const UnpackedList &before = {});

} // namespace enrow
