// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <QFontMetrics>

#include <optional>
#include <span>
#include <vector>

namespace enrow
{

class ResultSet;

// What room a column wants, in pixels.
struct ColumnRoom {
    int whole = 0;         // in which all that was measured can be read
    int usual = 0;         // at most this where there is not room for everything
    int least = 0;         // in which one still reads what it is
    bool isKey = false;    // of the columns that answer at a glance
    bool takes = false;    // takes the room that is left where all columns fit
    bool isAnswer = false; // holds what came back: takes what others can give, and is the last to give way
};

// Who a row is about and what came back: with Qualification and a company they are the columns that answer at a glance.
bool isKeyColumn(ColumnId column);

// The room that a column's values want, without what stands beside them: measured in some rows of the set.
ColumnRoom measuredRoom(const ResultSet &set, ColumnId column, const QFontMetrics &metrics);

// The widths of columns that stand side by side in `room`: all of them if they fit, with the rest for the one that
// takes it. Else as many as fit end exactly at the edge, so that none is cut there; the first ones, if they are key
// columns, give way down to their least for that. Of what came back the half may be
// beyond the edge. What comes after them is as wide as usual.
std::vector<int> fittedWidths(std::span<const ColumnRoom> columns, int room);

} // namespace enrow
