// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"

#include <QBuffer>

namespace enrow::test
{

// What an export of the view writes, unless it says something else of it.
inline QByteArray csvOf(const ResultView &view, const CsvFormat &format = {}, const std::vector<ColumnId> &columns = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = writeCsv(view, exportColumns(columns), format, buffer);
    if (!outcome)
        qFatal("a buffer takes everything");
    if (outcome->bytes != buffer.data().size() || outcome->rows != view.rowCount())
        return "the outcome is wrong";
    return buffer.data();
}

} // namespace enrow::test
