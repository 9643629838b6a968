// SPDX-License-Identifier: MIT
#include "desktop/results/ResultDelegate.h"

#include "common/Format.h"
#include "desktop/common/ScrollBars.h"
#include "desktop/common/Tone.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/HiddenHit.h"
#include "desktop/results/HitMarks.h"
#include "desktop/results/PhoneGroups.h"
#include "desktop/results/ResultTableModel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QToolTip>

namespace enrow
{

namespace
{

constexpr qsizetype longestDrawn = 400;    // characters; more cannot be seen, and takes long to lay out
constexpr qsizetype longestToolTip = 2000; // characters
constexpr int dotDiameter = 8;
constexpr int beforeTag = 8;      // pixels
constexpr double tagScale = 0.85; // of the size of the other texts

QRect dotIn(const QRect &content, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(dotDiameter, dotDiameter), content);
}

// A ring where nothing was found, so that the two differ without colour.
void drawDot(QPainter *painter, const QRect &place, const QColor &color, bool isFilled)
{
    constexpr qreal ring = 2; // pixels
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isFilled ? QPen(Qt::NoPen) : QPen(color, ring));
    painter->setBrush(isFilled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawEllipse(isFilled ? QRectF(place) : QRectF(place).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
}

bool hasResult(const QModelIndex &index)
{
    const auto *model = static_cast<const ResultTableModel *>(index.model());
    const QualificationGroup group = groupOf(model->view()->set()->qualification(*model->addressAt(index.row())));
    return group != QualificationGroup::Invalid;
}

// Numbers are read in groups; the text stays as it came, so that words are found in it and it is copied as it is.
void addPauses(QList<QTextLayout::FormatRange> &formats, const QStyleOptionViewItem &option)
{
    for (const qsizetype end : pausesIn(option.text)) {
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(pauseWidth(option.fontMetrics.height()));
        formats.append({int(end) - 1, 1, format});
    }
}

void addHits(QList<QTextLayout::FormatRange> &formats, const QString &text, std::span<const SearchWord> words,
             const QColor &ground)
{
    for (const Hit &hit : hitsIn(text, words)) {
        QTextCharFormat format;
        format.setBackground(ground);
        formats.append({int(hit.start), int(hit.length), format});
    }
}

void layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
}

// IDs that were made together begin alike: of one that is short already ("5e0c1b7a…9d1e03"), the end stays.
QString endOfId(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype cut = Format::cutOfShortId(text);
    return cut > 0 && metrics.horizontalAdvance(text) > width ? text.sliced(cut) : text;
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
              std::span<const SearchWord> words, bool isNumber = false)
{
    QList<QTextLayout::FormatRange> formats;
    if (isNumber)
        addPauses(formats, option);
    QTextOption line(QStyle::visualAlignment(option.direction, option.displayAlignment));
    line.setWrapMode(QTextOption::NoWrap);
    line.setTextDirection(option.direction);
    QTextLayout layout(option.text, option.font);
    layout.setTextOption(line);
    layout.setCacheEnabled(true); // else it would be shaped anew to be drawn
    layout.setFormats(formats);
    layOut(layout, place.width());
    if (layout.lineAt(0).naturalTextWidth() > place.width()) {
        formats.clear();
        layout.clearFormats();
        layout.setText(option.fontMetrics.elidedText(option.text, option.textElideMode, place.width()));
        layOut(layout, place.width());
    }
    if (!words.empty()) {
        addHits(formats, layout.text(), words, hitGround(option.palette));
        layout.setFormats(formats);
        layOut(layout, place.width());
    }
    layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - layout.boundingRect().height()) / 2));
}

// Whether one cell is selected.
bool isAlone(const QAbstractItemView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    return selection.size() == 1 && selection.front().width() == 1 && selection.front().height() == 1;
}

// A column that goes on beyond the edge shows that its text does.
QRect inWindow(QRect place, const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || option.direction == Qt::RightToLeft)
        return place;
    const bool scrolls = view->verticalScrollBar()->isVisible(); // over the ends of the rows
    const int edge = view->viewport()->width() - (scrolls ? scrollbars::extent : 4);
    if (place.left() < edge && place.right() > edge)
        place.setRight(edge);
    return place;
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
    m_search = search;
    for (size_t column = 0; column < m_words.size(); ++column)
        m_words[column] = search.wordsIn(ColumnId(column));
}

void ResultDelegate::setColumnsInSight(std::vector<ColumnId> columns)
{
    m_inSight = std::move(columns);
    m_telling.reset();
    for (const ColumnId column : m_inSight) {
        const bool isText = columnOf(column).order == ColumnOrder::Text;
        if (column == ColumnId::Person || (isText && !m_telling))
            m_telling = column;
    }
}

int ResultDelegate::roomForDot(int margin)
{
    return dotDiameter + margin;
}

std::optional<ColumnId> ResultDelegate::hiddenHitAt(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResultTableModel *>(index.model());
    if (!model || m_search.clauses().empty() || m_telling != model->columns()[size_t(index.column())])
        return std::nullopt;
    return hiddenHit(*model->view()->set(), *model->addressAt(index.row()), m_search, m_inSight);
}

std::span<const SearchWord> ResultDelegate::wordsIn(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResultTableModel *>(index.model());
    return model ? m_words[size_t(model->columns()[size_t(index.column())])] : std::span<const SearchWord>();
}

bool ResultDelegate::isNumber(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ResultTableModel *>(index.model());
    return model && holdsNumbers(model->columns()[size_t(index.column())]);
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
    if (static_cast<const ResultTableModel *>(index.model())->columns()[size_t(index.column())] == ColumnId::BatchId)
        option->textElideMode = Qt::ElideMiddle;
}

std::optional<QColor> ResultDelegate::groundOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // A cell that is merely where the keyboard would go on is nothing to see while the keyboard is elsewhere.
    const bool isOnlyCurrent = view && !view->hasFocus() && view->currentIndex() == index && isAlone(*view);
    if (option.state.testFlag(QStyle::State_Selected) && !isOnlyCurrent)
        return selectionColor(option.palette);
    if (view && view->currentIndex().row() == index.row())
        return currentRowColor(option.palette);
    if (m_hoveredRow == index.row())
        return hoverColor(option.palette);
    return {};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::optional<QColor> ground = groundOf(option, index);
    if (ground)
        painter->fillRect(option.rect, *ground);
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_Selected; // the ground says it, so that the text keeps its colours
    initStyleOption(&cell, index);
    QColor ink = cell.palette.color(colorGroupOf(cell), QPalette::Text);
    if (ground && ink == option.palette.color(QPalette::PlaceholderText))
        ink = option.palette.color(colorGroupOf(cell), QPalette::Text); // grey on a tint is hard to read
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    painter->save();
    painter->setClipRect(cell.rect);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QRect content = cell.rect.adjusted(margin, 0, -margin, 0);
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        drawDot(painter, dotIn(content, cell.direction), index.data(Qt::DecorationRole).value<QColor>(),
                hasResult(index));
        const int indent = roomForDot(margin);
        content = QStyle::visualRect(cell.direction, content, content.adjusted(indent, 0, 0, 0));
    }
    if (cell.textElideMode == Qt::ElideMiddle)
        cell.text = endOfId(cell.text, cell.fontMetrics, content.width());
    painter->setPen(ink);
    paintText(painter, cell, inWindow(content, cell), index);
    // Fusion frames the text only, which looks like a fault beside a dot; here the frame goes round the cell.
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(focusColor(cell.palette), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

// The person gives way, but not to nothing.
void ResultDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &cell, QRect place,
                               const QModelIndex &index) const
{
    const std::optional<ColumnId> hidden = hiddenHitAt(index);
    if (!hidden) {
        drawText(painter, cell, place, wordsIn(index), isNumber(index));
        return;
    }
    QStyleOptionViewItem tag = cell;
    tag.text = tr("in %1", "a column").arg(ColumnText::shortTitle(*hidden));
    tag.font.setPointSizeF(cell.font.pointSizeF() * tagScale);
    tag.fontMetrics = QFontMetrics(tag.font);
    const int text = cell.fontMetrics.horizontalAdvance(cell.text) + 1;
    const int wanted = tag.fontMetrics.horizontalAdvance(tag.text) + 1;
    const int left = std::min(text + beforeTag, std::max(place.width() - wanted, place.width() / 3));
    const QRect name =
        QStyle::visualRect(cell.direction, place, place.adjusted(0, 0, left - beforeTag - place.width(), 0));
    drawText(painter, cell, name, wordsIn(index));
    painter->setPen(cell.palette.color(colorGroupOf(cell), QPalette::PlaceholderText));
    drawText(painter, tag, QStyle::visualRect(cell.direction, place, place.adjusted(left, 0, 0, 0)), {});
}

bool ResultDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto *model = static_cast<const ResultTableModel *>(index.model());
    QString text = ColumnText::cell(*model->view()->set(), *model->addressAt(index.row()),
                                    model->columns()[size_t(index.column())]);
    const std::optional<ColumnId> hidden = hiddenHitAt(index);
    if (hidden) {
        const QString value = ColumnText::cell(*model->view()->set(), *model->addressAt(index.row()), *hidden);
        const QString why = tr("Found in %1: %2", "a column and its value").arg(ColumnText::shortTitle(*hidden), value);
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + why;
    }
    if (text.isEmpty() || (!hidden && sizeHint(option, index).width() <= option.rect.width())) {
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
