// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportFormat.h"

namespace enrow
{

// JSON Lines: for each row of the view an object on a line of its own, in UTF-8, with the same keys in every line: the
// headings of the columns. A value is the text of the cell, or null where there is none.
//
// chosen: none for all columns of the results. Errors as ExportFormat::write().
Result<ExportOutcome> writeRowLines(const ResultView &view, const std::vector<ExportColumn> &chosen, QIODevice &device,
                                    std::stop_token stop = {}, const ExportProgress &progress = {});

} // namespace enrow
