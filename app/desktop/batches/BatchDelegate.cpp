// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchDelegate.h"

#include "desktop/batches/BatchCard.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/common/Format.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace enrow
{

namespace
{

constexpr int sideMargin = 14;
constexpr int topMargin = 10;
constexpr int lineGap = 5;
constexpr int textGap = 10; // between two texts of one line
constexpr int barHeight = 6;
constexpr int chipPadding = 8;
constexpr int accentWidth = 3;

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont chipFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    small.setWeight(QFont::Medium);
    return small;
}

int chipHeight(const QFont &font)
{
    return QFontMetrics(chipFont(font)).height() + 4;
}

// Where the lines of a card are, left to right; the painter mirrors them where people read from right to left.
struct CardLines {
    QRect title, subtitle, progress, figures;

    CardLines(const QRect &card, const QFont &font)
    {
        const int line = QFontMetrics(font).height();
        QRect inner = card.adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
        const auto take = [&inner](int height) {
            const QRect taken(inner.left(), inner.top(), inner.width(), height);
            inner.setTop(taken.bottom() + 1 + lineGap);
            return taken;
        };
        title = take(std::max(QFontMetrics(titleFont(font)).height(), chipHeight(font)));
        subtitle = take(line);
        progress = take(line);
        figures = take(line);
    }

    static int heightFor(const QFont &font)
    {
        const CardLines lines(QRect(0, 0, 200, 1000), font);
        return lines.figures.bottom() + 1 + topMargin;
    }
};

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

// Paints one card; holds what all its lines need.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &option, const BatchCard &card)
        : m_painter(painter)
        , m_option(option)
        , m_card(card)
        , m_lines(option.rect, option.font)
    {
    }

    void paint()
    {
        paintBackground();
        paintTitle();
        paintSubtitle();
        paintProgress();
        paintFigures();
    }

private:
    void paintBackground();
    void paintTitle();
    void paintSubtitle();
    void paintProgress();
    void paintFigures();

    QColor text() const { return m_option.palette.color(QPalette::Active, QPalette::Text); }
    QColor faintText() const { return m_option.palette.color(QPalette::Active, QPalette::PlaceholderText); }
    ToneColors colors(Tone tone) const { return toneColors(tone, m_option.palette); }
    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    void drawText(const QRect &rect, Qt::Alignment side, const QColor &color, const QFont &font, const QString &text,
                  Qt::TextElideMode elide = Qt::ElideRight)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, elide, rect.width());
        m_painter.drawText(visual(rect), int(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter),
                           shown);
    }

    // Draws a short text at the end of a line, if it leaves half of the line free; returns what is left of the line.
    QRect drawAtEnd(const QRect &line, const QColor &color, const QString &text)
    {
        const int width = QFontMetrics(m_option.font).horizontalAdvance(text) + 1;
        if (text.isEmpty() || width > line.width() * 2 / 3)
            return line;
        drawText(line.adjusted(line.width() - width, 0, 0, 0), Qt::AlignRight, color, m_option.font, text);
        return line.adjusted(0, 0, -width - textGap, 0);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const BatchCard &m_card;
    const CardLines m_lines;
};

void CardPainter::paintBackground()
{
    const QRect card = m_option.rect;
    const QPalette &palette = m_option.palette;
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    m_painter.fillRect(card, base);
    // A light tint instead of a full highlight, so that the colours of status and progress keep their contrast.
    if (m_option.state & QStyle::State_Selected) {
        m_painter.fillRect(card, blend(accent, base, isDark(palette) ? 0.22 : 0.10));
        m_painter.fillRect(visual(QRect(card.left(), card.top(), accentWidth, card.height())), accent);
    } else if (m_option.state & QStyle::State_MouseOver) {
        m_painter.fillRect(card, blend(accent, base, 0.05));
    }
    m_painter.fillRect(QRect(card.left(), card.bottom(), card.width(), 1),
                       blend(palette.color(QPalette::Mid), base, 0.6));
    if ((m_option.state & QStyle::State_HasFocus) && (m_option.state & QStyle::State_KeyboardFocusChange)) {
        m_painter.setPen(QPen(accent, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

void CardPainter::paintTitle()
{
    const QFont font = chipFont(m_option.font);
    const QFontMetrics metrics(font);
    const int widest = m_lines.title.width() * 3 / 5;
    const QString status = metrics.elidedText(m_card.status, Qt::ElideRight, widest - 2 * chipPadding);
    const int width = metrics.horizontalAdvance(status) + 2 * chipPadding;
    QRect chip(0, 0, width, chipHeight(m_option.font));
    chip.moveCenter(m_lines.title.center());
    chip.moveRight(m_lines.title.right());

    const ToneColors tone = colors(m_card.tone);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tone.fill);
    m_painter.drawRoundedRect(visual(chip), chip.height() / 2.0, chip.height() / 2.0);
    drawText(chip, Qt::AlignHCenter, tone.text, font, status);
    drawText(m_lines.title.adjusted(0, 0, -width - textGap, 0), Qt::AlignLeft, text(), titleFont(m_option.font),
             m_card.title);
}

void CardPainter::paintSubtitle()
{
    const QRect rest = drawAtEnd(m_lines.subtitle, faintText(), m_card.schedule);
    drawText(rest, Qt::AlignLeft, faintText(), m_option.font, m_card.subtitle);
}

void CardPainter::paintProgress()
{
    const int percentWidth = QFontMetrics(m_option.font).horizontalAdvance(Format::percentText(100));
    const QRect &line = m_lines.progress;
    QRect groove(line.left(), 0, line.width() - percentWidth - textGap, barHeight);
    groove.moveTop(line.center().y() - barHeight / 2 + 1);

    const QPalette &palette = m_option.palette;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.14));
    m_painter.drawRoundedRect(visual(groove), barHeight / 2.0, barHeight / 2.0);
    if (!m_card.percent)
        return;
    if (*m_card.percent > 0) {
        QRect done = groove;
        done.setWidth(std::max(barHeight, groove.width() * *m_card.percent / 100));
        m_painter.setBrush(colors(m_card.tone).solid);
        m_painter.drawRoundedRect(visual(done), barHeight / 2.0, barHeight / 2.0);
    }
    drawText(line.adjusted(line.width() - percentWidth, 0, 0, 0), Qt::AlignRight, text(), m_option.font,
             Format::percentText(*m_card.percent), Qt::ElideNone);
}

void CardPainter::paintFigures()
{
    if (!m_card.problem.isEmpty()) {
        drawText(m_lines.figures, Qt::AlignLeft, colors(m_card.problemTone).text, m_option.font, m_card.problem);
        return;
    }
    const QRect rest = drawAtEnd(m_lines.figures, colors(Tone::Positive).text, m_card.valid);
    drawText(rest, Qt::AlignLeft, faintText(), m_option.font, m_card.progress);
}

} // namespace

BatchDelegate::BatchDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto card = index.data(BatchListModel::CardRole).value<BatchCard>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    CardPainter(*painter, option, card).paint();
    painter->restore();
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(QFontMetrics(option.font).averageCharWidth() * 30, CardLines::heightFor(option.font));
}

QWidget *BatchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(BatchListModel::maxLabelLength);
    editor->setPlaceholderText(Format::shortId(index.data(BatchListModel::IdRole).toString()));
    editor->setAccessibleName(tr("Label of the batch"));
    return editor;
}

void BatchDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = CardLines(option.rect, option.font).title;
    place.setHeight(editor->sizeHint().height());
    place.moveTop(option.rect.top() + topMargin / 2);
    editor->setGeometry(place);
}

} // namespace enrow
