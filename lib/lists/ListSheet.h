// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/Workbook.h"

namespace enrow
{

// A sheet that is a list.
struct UnpackedSheet {
    QString name;
    QStringList others; // the sheets beside it, hidden ones too
    QStringList all;    // with it, in the order of the workbook
    quint64 formulasWithoutValue = 0;
};

// Writes the rows of a sheet, named as WorkbookIndex::sheetNamed() has it, as a table in text that ListReader reads:
// UTF-8, with quotes around each cell and that delimiter between them. Rows without a text are blank lines; those
// before the first row with one and after the last are left out. All rows have at least as many cells as the first one.
//
// InvalidInput with the reason, the errors of writeBytes(), and Cancelled.
Result<UnpackedSheet> unpackSheet(QIODevice &workbook, const QString &sheet, char delimiter, QIODevice &table,
                                  const std::stop_token &stop = {}, const WorkbookLimits &limits = {});

} // namespace enrow
