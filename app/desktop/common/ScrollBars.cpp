// SPDX-License-Identifier: MIT
#include "desktop/common/ScrollBars.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <algorithm>

namespace enrow
{

namespace
{

struct Handle {
    int start, length;
};

Handle handleOf(const QStyleOptionSlider &bar)
{
    const int room = bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = range > 0 ? qint64(bar.pageStep) * room / (range + bar.pageStep) : room;
    const int length = int(std::clamp<qint64>(share, std::min(scrollbars::shortestHandle, room), room));
    return {
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown),
        length};
}

} // namespace

bool scrollbars::liesOverRows(const QWidget *bar)
{
    const auto *scrollBar = qobject_cast<const QScrollBar *>(bar);
    if (!scrollBar || scrollBar->orientation() != Qt::Vertical || !bar->parentWidget())
        return false;
    return qobject_cast<const QAbstractItemView *>(bar->parentWidget()->parentWidget());
}

QRect scrollbars::partOf(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int room = horizontal ? bar.rect.width() : bar.rect.height();
    const Handle handle = handleOf(bar);
    const auto span = [&bar, horizontal](int start, int length) {
        const QRect &all = bar.rect;
        const QRect along = horizontal ? QRect(all.left() + start, all.top(), length, all.height())
                                       : QRect(all.left(), all.top() + start, all.width(), length);
        return QStyle::visualRect(bar.direction, all, along);
    };
    if (part == QStyle::SC_ScrollBarGroove)
        return bar.rect;
    if (part == QStyle::SC_ScrollBarSlider)
        return span(handle.start, handle.length);
    if (part == QStyle::SC_ScrollBarSubPage)
        return span(0, handle.start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return span(handle.start + handle.length, room - handle.start - handle.length);
    return {}; // no arrows
}

QColor scrollbars::groundBeside(const QWidget *widget, const QPalette &palette)
{
    for (const QWidget *area = widget; area; area = area->parentWidget()) {
        if (const auto *scroll = qobject_cast<const QAbstractScrollArea *>(area))
            return scroll->viewport()->palette().color(scroll->viewport()->backgroundRole());
    }
    return palette.color(QPalette::Window);
}

} // namespace enrow
