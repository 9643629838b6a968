// SPDX-License-Identifier: MIT
#include "export/RowCells.h"

namespace enrow
{

RowCells::RowCells(const ResultSet &set, std::span<const ColumnId> columns)
    : m_set(set)
    , m_columns(columns.begin(), columns.end())
    , m_slots(columns.size())
    , m_cells(columns.size())
{
}

std::span<const std::string_view> RowCells::read(uint32_t row)
{
    if (row < m_firstRow || row >= m_endRow)
        enterBatchOf(row);
    const RowAddress address{m_batch, row - m_firstRow};
    m_set.batches()[m_batch].chunk->readTexts(address.row, m_texts);
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] = m_slots[i] >= 0 ? m_texts[size_t(m_slots[i])] : m_set.value(address, m_columns[i]);
    return m_cells;
}

void RowCells::enterBatchOf(uint32_t row)
{
    m_batch = m_set.locate(row).batch;
    m_firstRow = m_set.firstRowOf(m_batch);
    m_endRow = m_set.firstRowOf(m_batch + 1);
    const BatchKind kind = m_set.batches()[m_batch].chunk->kind();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const std::optional<ResultField> field = columnOf(m_columns[i]).field;
        m_slots[i] = field ? slotOf(kind, *field) : -1;
    }
}

} // namespace enrow
