// SPDX-License-Identifier: MIT
#include "export/RowWalk.h"

namespace enrow
{

namespace
{

// Located and fetched together, so that memory delivers them while the ones before are written.
constexpr uint32_t rowsAtATime = 32;

} // namespace

RowWalk::RowWalk(const ResultView &view, const RowCells &cells)
    : m_view(view)
    , m_cells(cells)
{
    lookAhead();
    lookAhead();
}

std::span<const RowAddress> RowWalk::next()
{
    lookAhead();
    return m_next;
}

// Turns to the next group of rows: fetches the one after it, and locates the one after that.
void RowWalk::lookAhead()
{
    m_next.swap(m_fetched);
    m_fetched.swap(m_located);
    for (const RowAddress address : m_fetched)
        m_cells.fetch(address);
    m_located.clear();
    for (uint32_t i = 0; i < rowsAtATime && m_place < m_view.rowCount(); ++i)
        m_located.push_back(m_cells.locate(m_view.rowAt(m_place++)));
}

} // namespace enrow
