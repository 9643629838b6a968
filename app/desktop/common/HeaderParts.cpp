// SPDX-License-Identifier: MIT
#include "desktop/common/HeaderParts.h"

#include "desktop/common/ControlShapes.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QWidget>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int roomForMark = 18; // 10 for the mark, and 4 on either side

QFont titleFont(const QStyleOptionHeader &header)
{
    const auto *widget = qobject_cast<const QWidget *>(header.styleObject);
    QFont font = widget ? widget->font() : QApplication::font();
    if (isSorted(header))
        font.setWeight(QFont::DemiBold);
    return font;
}

int titleWidth(const QStyleOptionHeader &header)
{
    return QFontMetrics(titleFont(header)).horizontalAdvance(header.text) + 1;
}

int marginOf(const QStyle &style, const QStyleOptionHeader &header)
{
    return style.pixelMetric(QStyle::PM_HeaderMargin, &header, qobject_cast<const QWidget *>(header.styleObject));
}

void paintTitle(const QStyleOptionHeader &header, const QRect &place, QPainter &painter)
{
    const bool isEnabled = header.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setFont(titleFont(header));
    painter.setPen(header.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(place, int(QStyle::visualAlignment(header.direction, header.textAlignment)),
                     painter.fontMetrics().elidedText(header.text, Qt::ElideRight, place.width()));
    painter.restore();
}

} // namespace

bool isSorted(const QStyleOptionHeader &header)
{
    return header.sortIndicator != QStyleOptionHeader::None;
}

QSize sortedHeaderSize(const QStyle &style, const QStyleOptionHeader &header, int height)
{
    return {titleWidth(header) + roomForMark + 2 * marginOf(style, header), height};
}

QRect placeInHeader(const QStyle &style, const QStyleOptionHeader &header, HeaderPart part)
{
    const int margin = marginOf(style, header);
    const QRect inner = header.rect.adjusted(margin, 0, -margin, 0);
    QRect title = inner;
    if (isSorted(header))
        title.setWidth(std::clamp(titleWidth(header), 0, std::max(0, inner.width() - roomForMark)));
    const QRect mark(title.right() + 1, inner.top(), roomForMark, inner.height());
    return QStyle::visualRect(header.direction, header.rect, part == HeaderPart::Mark ? mark : title);
}

void paintHeader(const QStyle &style, const QStyleOptionHeader &header, QPainter &painter)
{
    painter.setClipRect(header.rect);
    ControlShapes shapes(painter, header);
    shapes.paintHeaderSection();
    paintTitle(header, placeInHeader(style, header, HeaderPart::Title), painter);
    if (isSorted(header)) // Qt names the mark after where Fusion's points
        shapes.paintChevron(placeInHeader(style, header, HeaderPart::Mark),
                            header.sortIndicator == QStyleOptionHeader::SortDown);
}

} // namespace enrow
