// SPDX-License-Identifier: MIT
#include "desktop/results/ResultDelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace enrow
{

namespace
{

constexpr qsizetype longestDrawn = 400;    // characters; more cannot be seen, and takes long to lay out
constexpr qsizetype longestToolTip = 2000; // characters
constexpr int dotDiameter = 8;

QPixmap dot(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(dotDiameter, dotDiameter) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, dotDiameter, dotDiameter));
    return pixmap;
}

} // namespace

QString ResultDelegate::displayText(const QVariant &value, const QLocale &) const
{
    QString text = value.toString();
    if (text.size() > longestDrawn)
        text = text.left(longestDrawn) + QChar(0x2026);
    // A line break or tab in a value must not make a second line.
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

void ResultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.isValid()) {
        const bool selected = option->state.testFlag(QStyle::State_Selected);
        const QColor color = selected ? option->palette.highlightedText().color() : decoration.value<QColor>();
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->icon = QIcon(dot(color, ratio));
        option->decorationSize = QSize(dotDiameter, dotDiameter);
    }
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex().row() == index.row()) {
        QColor tint = option.palette.highlight().color();
        tint.setAlpha(32);
        painter->fillRect(option.rect, tint);
    }
    // Fusion frames the text only, which looks like a fault beside a dot; here the frame goes round the cell.
    QStyleOptionViewItem unframed = option;
    unframed.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, unframed, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

bool ResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty() || sizeHint(option, index).width() <= option.rect.width()) {
        QToolTip::hideText();
        return true;
    }
    if (text.size() > longestToolTip)
        text = text.left(longestToolTip) + QChar(0x2026);
    // Escaped, as a tooltip would read the value as HTML; pre-wrap keeps its line breaks.
    const QString html = QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), html, view, option.rect);
    return true;
}

} // namespace enrow
