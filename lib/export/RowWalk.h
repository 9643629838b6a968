// SPDX-License-Identifier: MIT
#pragma once

#include "export/RowCells.h"
#include "results/ResultView.h"

#include <span>
#include <vector>

namespace enrow
{

// Goes over the rows of a view in its order, a few at a time, and has the memory of those after them fetched meanwhile.
class RowWalk
{
public:
    // Both outlive this.
    RowWalk(const ResultView &view, const RowCells &cells);

    // The next rows; none at the end. Valid until the next call.
    std::span<const RowAddress> next();

private:
    void lookAhead();

    using Group = std::vector<RowAddress>;

    const ResultView &m_view;
    const RowCells &m_cells;
    uint32_t m_place = 0; // of the next row to locate
    Group m_next;
    Group m_fetched;
    Group m_located;
};

} // namespace enrow
