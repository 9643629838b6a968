// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyle;
class QStyleOptionMenuItem;
class QStyleOptionToolButton;

namespace enrow
{

// What stands on controls where Fusion would have it otherwise.

// Icon and text of a tool button, in the middle together. Beside what opens a menu, that much room is left at the end.
void paintToolLabel(const QStyle &style, const QStyleOptionToolButton &option, QPainter &painter, int roomForChevron);

// The heading of a section of a menu, which Fusion strikes through.
void paintMenuHeading(const QStyle &style, const QStyleOptionMenuItem &option, QPainter &painter);

} // namespace enrow
