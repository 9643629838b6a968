// SPDX-License-Identifier: MIT
#include "desktop/results/ResultDelegate.h"

#include "desktop/common/Tone.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/HitMarks.h"
#include "desktop/results/ResultTableModel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace enrow
{

namespace
{

constexpr qsizetype longestDrawn = 400;    // characters; more cannot be seen, and takes long to lay out
constexpr qsizetype longestToolTip = 2000; // characters
constexpr int dotDiameter = 8;

QRect dotIn(const QRect &content, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(dotDiameter, dotDiameter), content);
}

void drawDot(QPainter *painter, const QRect &place, const QColor &color)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QRectF(place));
}

void mark(QTextLayout &layout, std::span<const SearchWord> words, const QColor &ground)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Hit &hit : hitsIn(layout.text(), words)) {
        QTextCharFormat format;
        format.setBackground(ground);
        formats.append({int(hit.start), int(hit.length), format});
    }
    layout.setFormats(formats);
}

void layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
              std::span<const SearchWord> words)
{
    QTextOption line(QStyle::visualAlignment(option.direction, option.displayAlignment));
    line.setWrapMode(QTextOption::NoWrap);
    line.setTextDirection(option.direction);
    QTextLayout layout(option.text, option.font);
    layout.setTextOption(line);
    layOut(layout, place.width());
    if (layout.lineAt(0).naturalTextWidth() > place.width()) {
        layout.setText(option.fontMetrics.elidedText(option.text, option.textElideMode, place.width()));
        layOut(layout, place.width());
    }
    if (!words.empty()) {
        mark(layout, words, hitGround(option.palette));
        layOut(layout, place.width());
    }
    layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - layout.boundingRect().height()) / 2));
}

QPalette::ColorGroup colorGroupOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

void ResultDelegate::setSearch(const SearchExpression &search)
{
    for (size_t column = 0; column < m_words.size(); ++column)
        m_words[column] = search.wordsIn(ColumnId(column));
}

std::span<const SearchWord> ResultDelegate::wordsIn(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResultTableModel *>(index.model());
    return model ? m_words[size_t(model->columns()[size_t(index.column())])] : std::span<const SearchWord>();
}

QString ResultDelegate::displayText(const QVariant &value, const QLocale &) const
{
    QString text = value.toString();
    if (text.size() > longestDrawn)
        text = text.left(longestDrawn) + QChar(0x2026);
    text = visibleText(text);
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
    option->decorationSize = QSize(dotDiameter, dotDiameter);
}

std::optional<QColor> ResultDelegate::groundOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        return selectionColor(option.palette);
    if (view && view->currentIndex().row() == index.row())
        return currentRowColor(option.palette);
    if (m_hoveredRow == index.row())
        return hoverColor(option.palette);
    return {};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const std::optional<QColor> ground = groundOf(option, index))
        painter->fillRect(option.rect, *ground);
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_Selected; // the ground says it, so that the text keeps its colours
    initStyleOption(&cell, index);
    const QColor ink = cell.palette.color(colorGroupOf(cell), QPalette::Text);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    painter->save();
    painter->setClipRect(cell.rect);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QRect content = cell.rect.adjusted(margin, 0, -margin, 0);
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        drawDot(painter, dotIn(content, cell.direction), index.data(Qt::DecorationRole).value<QColor>());
        const int indent = dotDiameter + 2 * margin;
        content = QStyle::visualRect(cell.direction, content, content.adjusted(indent, 0, 0, 0));
    }
    painter->setPen(ink);
    drawText(painter, cell, content, wordsIn(index));
    // Fusion frames the text only, which looks like a fault beside a dot; here the frame goes round the cell.
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(focusColor(cell.palette), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
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
    const QString html =
        QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(visibleText(text).toHtmlEscaped());
    QToolTip::showText(event->globalPos(), html, view, option.rect);
    return true;
}

} // namespace enrow
