// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOption>

namespace enrow
{

// Scroll bars as DeskStyle has them: a thin handle without arrows and without a ground of its own.
namespace scrollbars
{

inline constexpr int extent = 12; // pixels; what can be taken hold of is wider than what is seen
inline constexpr int shortestHandle = 32;

// True of the one beside rows, which go on under it to the edge. Nothing else may lie under a scroll bar.
bool liesOverRows(const QWidget *bar);

QRect partOf(const QStyleOptionSlider &bar, QStyle::SubControl part);

// What lies beside a scroll bar, or beside the corner of two.
QColor groundBeside(const QWidget *widget, const QPalette &palette);

} // namespace scrollbars

} // namespace enrow
