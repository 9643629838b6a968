// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <vector>

namespace enrow
{

// How a CSV file is written (RFC 4180: CRLF, quotes only where needed and doubled inside, UTF-8 without BOM).
struct CsvFormat {
    char delimiter = ',';          // any ASCII character but a quote, CR, LF, or a letter or digit
    bool formulaGuard = true;      // a cell that a spreadsheet would run gets a leading '
    std::vector<ColumnId> columns; // none: all columns of the results
};

} // namespace enrow
