// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListRow.h"

namespace enrow
{

// Finds the next row and its cells in the bytes of a list, as RFC 4180 has them and as Python's csv reads what breaks
// its rules:
// - CR LF, LF and CR each end a row; a line without anything is a row without cells;
// - a quote counts only at the start of a cell; what follows the quote that closes it belongs to the cell too.
//
// One thing is not as there: a quote that nothing closes up to the end of the file, or within longestQuoted, is a
// character like others, so that one stray quote does not swallow the rows after it.
class RowScanner
{
public:
    static constexpr size_t longestQuoted = 1 << 20; // bytes

    explicit RowScanner(const ListDialect &dialect);

    // Reads the row at the start of bytes that are not empty; it refers to them. False where they may be too few to
    // know its end. isAll: the file has no more.
    bool scan(std::string_view bytes, bool isAll, ListRow &row) const;

private:
    template <typename Unit>
    bool scanUnits(std::string_view bytes, bool isAll, ListRow &row) const;

    const ListDialect m_dialect;
};

} // namespace enrow
