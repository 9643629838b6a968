// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace enrow
{

// Reads rows of a set cell by cell in the order of chosen columns, looking at each row's record only once.
class RowCells
{
public:
    // The set outlives this.
    RowCells(const ResultSet &set, std::span<const ColumnId> columns);

    // Where a row is, row < set.rowCount(). Its texts are on their way then: to read rows in another than stored order,
    // locate some of them before reading the first.
    RowAddress locate(uint32_t row);

    // The row's values for files, one a column; valid until the next call.
    std::span<const std::string_view> read(RowAddress address);

private:
    const ResultSet &m_set;
    std::vector<ColumnId> m_columns;
    std::array<std::vector<int>, allBatchKinds.size()> m_slots; // by kind and column: its place in a row's texts, or -1
    std::vector<std::string_view> m_cells;
    std::array<std::string_view, resultFieldCount> m_texts;
    uint32_t m_batch = 0;
    uint32_t m_firstRow = 0; // of the batch located last; no row is in it before the first
    uint32_t m_endRow = 0;
};

} // namespace enrow
