// SPDX-License-Identifier: MIT
#include "desktop/common/ControlLabels.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int besideIcon = 6; // pixels between an icon and its text
constexpr int besideHeading = 8;

} // namespace

void paintToolLabel(const QStyle &style, const QStyleOptionToolButton &option, QPainter &painter, int roomForChevron)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool opensMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const QRect room = option.rect.adjusted(0, 0, opensMenu ? -roomForChevron : 0, 0);
    const bool showsIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const QSize icon = showsIcon ? option.iconSize : QSize(0, 0);
    const QString shown = option.toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option.text;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, shown).width();
    const int gap = icon.isEmpty() || text == 0 ? 0 : besideIcon;
    const int start = room.left() + std::max(0, (room.width() - icon.width() - gap - text) / 2);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect, QRect(left, room.top(), width, room.height()));
    };
    if (!icon.isEmpty()) {
        const auto mode = enabled ? QIcon::Normal : QIcon::Disabled;
        const QPixmap pixmap = option.icon.pixmap(icon, painter.device()->devicePixelRatio(), mode);
        style.drawItemPixmap(&painter, place(start, icon.width()), Qt::AlignCenter, pixmap);
    }
    const int left = start + icon.width() + gap;
    const bool showsMnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    style.drawItemText(&painter, place(left, room.right() + 1 - left),
                       int(alignment) | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.palette,
                       enabled, shown, QPalette::ButtonText);
}

void paintMenuHeading(const QStyle &style, const QStyleOptionMenuItem &option, QPainter &painter)
{
    painter.save();
    QFont heading = option.font;
    heading.setWeight(QFont::DemiBold);
    painter.setFont(heading);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    style.drawItemText(&painter, option.rect.adjusted(besideHeading, 0, -besideHeading, 0), int(alignment),
                       option.palette, true, option.text, QPalette::PlaceholderText);
    painter.restore();
}

} // namespace enrow
