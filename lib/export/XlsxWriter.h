// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportFormat.h"
#include "export/XlsxBook.h"

namespace enrow
{

// How rows are laid out in the sheets of a workbook.
struct XlsxLayout {
    ExportSheets sheets = ExportSheets::One;
    uint32_t rowsOfSheet = XlsxBook::rowsOfASheet; // at most
};

// Writes the rows of a view in its order as an Excel workbook, as XlsxBook has it, in memory that grows by four bytes a
// row where each batch gets a sheet, and not at all else.
//
// The columns are those given; none: all of the results. Of batches with sheets of their own those that have rows get
// one, in the order of the set. What is more than the 1,048,575 rows that a sheet holds below its header goes on in the
// next one.
//
// The errors are those of XlsxBook, and Cancelled where the stop token fired.
Result<ExportOutcome> writeXlsx(const ResultView &view, const std::vector<ExportColumn> &columns,
                                const XlsxLayout &layout, QIODevice &device, std::stop_token stop = {},
                                const ExportProgress &progress = {});

} // namespace enrow
