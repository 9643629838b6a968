// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportFormat.h"

namespace enrow
{

// Writes the rows of a view in its order as an Excel workbook, in memory that does not grow with them.
//
// The columns are those given; none: all of the results. All cells are text, so that no program takes one for a number,
// a date or a formula. The header stays in view and has a filter; what is more than the 1,048,575 rows that a sheet
// holds below it goes on in the next sheet. Of a text with more than the 32,767 UTF-16 units that Excel takes in a cell
// the rest is left out, and counted in ExportOutcome::cutCells. What XML cannot hold (a NUL, U+FFFE, U+FFFF) becomes
// U+FFFD.
//
// FileFailed or DiskFull with the reason where a write fails, here or in the folder for temporary files; Cancelled
// where the stop token fired.
Result<ExportOutcome> writeXlsx(const ResultView &view, const std::vector<ExportColumn> &columns, QIODevice &device,
                                std::stop_token stop = {}, const ExportProgress &progress = {});

} // namespace enrow
