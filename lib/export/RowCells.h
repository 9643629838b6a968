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

    // The values for files of row < set.rowCount(), one a column; valid until the next call.
    std::span<const std::string_view> read(uint32_t row);

private:
    void enterBatchOf(uint32_t row);

    const ResultSet &m_set;
    std::vector<ColumnId> m_columns;
    std::array<std::vector<int>, allBatchKinds.size()> m_slots; // by kind and column: its place in a row's texts, or -1
    std::vector<std::string_view> m_cells;
    std::array<std::string_view, resultFieldCount> m_texts;
    uint32_t m_batch = 0;
    uint32_t m_firstRow = 0; // of the current batch; none is before the first read
    uint32_t m_endRow = 0;
};

} // namespace enrow
