// SPDX-License-Identifier: MIT
#include "lists/BookTarget.h"

namespace enrow
{

namespace
{

constexpr size_t rowsBetweenLooks = 8'192; // at the room that is left on the disk

} // namespace

BookTarget::BookTarget(QString title, bool hasHeader)
    : m_title(std::move(title))
    , m_hasHeader(hasHeader)
{
}

Result<void> BookTarget::add(const ListRow &row, size_t width, std::span<const std::string_view> cells)
{
    return addCells(row, width, cells.subspan(1));
}

Result<void> BookTarget::addCells(const ListRow &row, size_t width, std::span<const std::string_view> cells)
{
    const size_t own = row.cellCount() == 0 ? 0 : std::max(width, row.cellCount());
    m_texts.resize(std::max(m_texts.size(), own));
    for (size_t cell = 0; cell < own; ++cell)
        m_texts[cell] = row.text(cell, m_room);
    m_cells.assign(m_texts.begin(), m_texts.begin() + ptrdiff_t(own));
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    if (m_book)
        return m_book->add(m_cells);
    QStringList headings;
    for (const std::string_view cell : m_cells) {
        if (m_hasHeader)
            headings.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    }
    if (auto opened = open(headings); !opened)
        return opened;
    return headings.isEmpty() ? m_book->add(m_cells) : Result<void>();
}

Result<void> BookTarget::open(const QStringList &headings)
{
    m_book = std::make_unique<XlsxBook>(headings);
    return m_book->beginSheet(m_title);
}

Result<void> BookTarget::settle(QIODevice &)
{
    return ++m_rows % rowsBetweenLooks == 0 ? m_book->checkRoom() : Result<void>();
}

Result<void> BookTarget::finish(QIODevice &device)
{
    if (!m_book) {
        if (auto opened = open({}); !opened)
            return opened;
    }
    const auto finished = m_book->finish(device);
    return finished ? Result<void>() : finished.error();
}

} // namespace enrow
