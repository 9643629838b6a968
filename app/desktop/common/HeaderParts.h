// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyle;
class QStyleOptionHeader;

namespace enrow
{

// A section of a header of a table: its title, semibold in the section that gives the order, and right after it, at its
// middle, the mark of the order: up from A to Z.
bool isSorted(const QStyleOptionHeader &header);
// What a section that gives the order needs; height: that of any other.
QSize sortedHeaderSize(const QStyle &style, const QStyleOptionHeader &header, int height);
enum class HeaderPart : quint8 { Title, Mark };
QRect placeInHeader(const QStyle &style, const QStyleOptionHeader &header, HeaderPart part);
void paintHeader(const QStyle &style, const QStyleOptionHeader &header, QPainter &painter);

} // namespace enrow
