// SPDX-License-Identifier: MIT
#include "lists/TableTarget.h"

#include "export/AtomicFile.h"
#include "lists/ListEncoding.h"

#include <algorithm>

namespace enrow
{

TableTarget::TableTarget(const CsvFormat &format)
    : m_writer(format.delimiter, format.formulaGuard)
    , m_hasMark(format.byteOrderMark)
{
}

void TableTarget::begin(std::string_view /*prologue*/)
{
    if (m_hasMark)
        m_bytes = byteOrderMarkOf(ListEncoding::Utf8);
}

Result<void> TableTarget::add(const ListRow &row)
{
    return add(row, row.cellCount(), std::span<const std::string_view>());
}

Result<void> TableTarget::add(const ListRow &row, size_t width, std::span<const std::string_view> cells)
{
    if (row.cellCount() == 0) { // a blank line stays one
        m_bytes += "\r\n";
        return {};
    }
    m_texts.resize(std::max(width, row.cellCount()));
    for (size_t cell = 0; cell < m_texts.size(); ++cell)
        m_texts[cell] = row.text(cell, m_room);
    m_cells.assign(m_texts.begin(), m_texts.end());
    if (!cells.empty()) // the first one stands for the row
        m_cells.insert(m_cells.end(), cells.begin() + 1, cells.end());
    m_writer.clear();
    m_writer.row(m_cells);
    m_bytes += m_writer.bytes();
    return {};
}

Result<void> TableTarget::settle(QIODevice &device)
{
    return m_bytes.size() < MergeTarget::bytesWrittenAtOnce ? Result<void>() : finish(device);
}

Result<void> TableTarget::finish(QIODevice &device)
{
    const auto written = writeBytes(device, m_bytes.data(), qint64(m_bytes.size()));
    m_bytes.clear();
    return written;
}

} // namespace enrow
