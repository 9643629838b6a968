// SPDX-License-Identifier: MIT
#include "export/RowCells.h"

namespace enrow
{

RowCells::RowCells(const ResultSet &set, std::span<const ColumnId> columns)
    : m_set(set)
    , m_columns(columns.begin(), columns.end())
    , m_cells(columns.size())
{
    for (const BatchKind kind : allBatchKinds) {
        for (const ColumnId column : columns) {
            const std::optional<ResultField> field = columnOf(column).field;
            m_slots[size_t(kind)].push_back(field ? slotOf(kind, *field) : -1);
        }
    }
}

RowAddress RowCells::locate(uint32_t row)
{
    // In stored order the batch is nearly always the same as before.
    if (row < m_firstRow || row >= m_endRow) {
        m_batch = m_set.locate(row).batch;
        m_firstRow = m_set.firstRowOf(m_batch);
        m_endRow = m_set.firstRowOf(m_batch + 1);
    }
    const RowAddress address{m_batch, row - m_firstRow};
    m_set.batches()[address.batch].chunk->prefetchTexts(address.row);
    return address;
}

std::span<const std::string_view> RowCells::read(RowAddress address)
{
    const ResultChunk &chunk = *m_set.batches()[address.batch].chunk;
    const std::vector<int> &textOf = m_slots[size_t(chunk.kind())];
    chunk.readTexts(address.row, m_texts);
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] = textOf[i] >= 0 ? m_texts[size_t(textOf[i])] : m_set.value(address, m_columns[i]);
    return m_cells;
}

} // namespace enrow
