// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchDelegate.h"

#include "common/Format.h"
#include "desktop/batches/BatchCard.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/common/KindText.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

namespace enrow
{

namespace
{

constexpr int sideMargin = 12;
constexpr int lineGap = 2;
constexpr int barGap = 4;
constexpr int bottomMargin = 3; // below the bar, which lies on the edge
constexpr int textGap = 8;      // between two texts of one line
constexpr int barHeight = 3;
constexpr int chipPadding = 7;
constexpr int accentWidth = 3;
constexpr int markSide = 14; // of an icon beside a text

int topMarginOf(ListDensity density)
{
    return density == ListDensity::Compact ? 7 : 9;
}

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

// Where the lines of a batch are, left to right; the painter mirrors them where people read from right to left.
struct CardLines {
    QRect title, summary, remark, bar;

    CardLines(const QRect &card, const QFont &font, ListDensity density)
    {
        const int line = std::max(QFontMetrics(font).height(), markSide);
        const int margin = topMarginOf(density);
        QRect inner = card.adjusted(sideMargin, margin, -sideMargin, 0);
        const auto take = [&inner](int height) {
            const QRect taken(inner.left(), inner.top(), inner.width(), height);
            inner.setTop(taken.bottom() + 1 + lineGap);
            return taken;
        };
        title = take(std::max(QFontMetrics(titleFont(font)).height(), line));
        summary = take(line);
        if (density == ListDensity::Comfortable)
            remark = take(line);
        bar = QRect(inner.left(), inner.top() - lineGap + (margin - bottomMargin) / 2 + barGap / 2 + 1, inner.width(),
                    barHeight);
    }

    static int heightFor(const QFont &font, ListDensity density)
    {
        return CardLines(QRect(0, 0, 200, 1000), font, density).bar.bottom() + 1 + bottomMargin;
    }
};

// Its place is kept while nothing is estimated: what stands beside it does not jump.
QString usualTimeLeft()
{
    return Format::shortTimeLeft(std::chrono::minutes(59));
}

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QPixmap markOf(Icon icon, const QColor &color, qreal scale)
{
    const QString cached = QStringLiteral("batch mark %1 %2 %3").arg(int(icon)).arg(color.rgb()).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(cached, &pixmap)) {
        pixmap = tintedPixmap(icon, color, markSide, scale);
        QPixmapCache::insert(cached, pixmap);
    }
    return pixmap;
}

// Paints one batch; holds what all its lines need.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &option, const BatchCard &card, ListDensity density)
        : m_painter(painter)
        , m_option(option)
        , m_card(card)
        , m_lines(option.rect, option.font, density)
    {
    }

    void paint()
    {
        paintBackground();
        paintTitle();
        paintSummary();
        paintRemark();
        paintBar();
    }

private:
    void paintBackground();
    void paintTitle();
    QRect paintBadge();
    QRect paintChip(const QString &word);
    void paintSummary();
    void paintRemark();
    void paintBar();

    bool isSelected() const { return m_option.state & QStyle::State_Selected; }
    QColor text() const { return m_option.palette.color(QPalette::Active, QPalette::Text); }
    // Readable on the tint of a selected batch too.
    QColor faintText() const
    {
        const QColor faint = m_option.palette.color(QPalette::Active, QPalette::PlaceholderText);
        return isSelected() ? blend(text(), faint, 0.35) : faint;
    }
    // Under the card.
    QColor ground() const
    {
        const QColor base = m_option.palette.color(QPalette::Active, QPalette::Base);
        const QColor accent = m_option.palette.color(QPalette::Active, QPalette::Highlight);
        return isSelected() ? blend(accent, base, isDark(m_option.palette) ? 0.32 : 0.16) : base;
    }
    ToneColors colors(Tone tone) const { return toneColors(tone, m_option.palette); }
    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    void drawText(const QRect &rect, Qt::Alignment side, const QColor &color, const QFont &font, const QString &text)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        m_painter.drawText(visual(rect), int(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter),
                           shown);
    }

    // Draws an icon at the left end of a line, or at its right one.
    void drawMark(const QRect &line, Icon icon, const QColor &color, Qt::Alignment side = Qt::AlignLeft)
    {
        QRect place(0, 0, markSide, markSide);
        place.moveCenter(line.center());
        if (side == Qt::AlignLeft)
            place.moveLeft(line.left());
        else
            place.moveRight(line.right());
        m_painter.drawPixmap(visual(place).topLeft(),
                             markOf(icon, color, std::max(1.0, m_painter.deviceTransform().m11())));
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
    if (isSelected()) {
        m_painter.fillRect(card, ground());
        m_painter.fillRect(visual(QRect(card.left(), card.top(), accentWidth, card.height())), accent);
    } else if (m_option.state & QStyle::State_MouseOver) {
        m_painter.fillRect(card, blend(accent, base, 0.05));
    }
    m_painter.fillRect(QRect(card.left(), card.bottom(), card.width(), 1),
                       isSelected() ? blend(accent, ground(), 0.35) : blend(palette.color(QPalette::Mid), base, 0.5));
    if ((m_option.state & QStyle::State_HasFocus) && (m_option.state & QStyle::State_KeyboardFocusChange)) {
        m_painter.setPen(QPen(colors(Tone::Active).solid, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(card).adjusted(1, 1, -1, -2));
    }
}

// Returns what is left of the line.
QRect CardPainter::paintBadge()
{
    const QRect &line = m_lines.title;
    const QFont &font = m_option.font;
    const QFontMetrics metrics(font);
    const int widest = line.width() * 3 / 5 - markSide - 3 * chipPadding;
    const QString badge = m_card.badge();
    const ToneColors tone = colors(m_card.tone);
    const auto drawAtEnd = [&](const QString &shown, const QColor &color, int padding) {
        const int width = metrics.horizontalAdvance(shown) + 1;
        drawText(line.adjusted(line.width() - width - padding, 0, -padding, 0), Qt::AlignRight, color, font, shown);
        return line.adjusted(0, 0, -width - textGap - padding, 0);
    };
    // What is done has its mark: half a word beside it says no more.
    const bool isMarkAlone = m_card.group == BatchGroup::Done && metrics.horizontalAdvance(badge) > widest;
    const QString shown = isMarkAlone ? QString() : metrics.elidedText(badge, Qt::ElideRight, widest);
    const auto drawMarkBefore = [&](const QRect &rest, Icon icon, const QColor &color) {
        const QRect before = rest.adjusted(0, 0, textGap - 4, 0);
        drawMark(before, icon, color, Qt::AlignRight);
        return before.adjusted(0, 0, -markSide - textGap, 0);
    };
    switch (m_card.group) {
    case BatchGroup::Running: {
        const QRect rest = drawAtEnd(shown, m_card.tone == Tone::Neutral ? faintText() : tone.text, 0);
        return m_card.tone == Tone::Caution ? drawMarkBefore(rest, Icon::Warning, tone.text) : rest;
    }
    case BatchGroup::Unwatched:
    case BatchGroup::Done: {
        const bool isDone = m_card.group == BatchGroup::Done;
        return drawMarkBefore(drawAtEnd(shown, faintText(), 0), isDone ? Icon::Check : Icon::Hide,
                              isDone ? tone.text : faintText());
    }
    case BatchGroup::NeedsYou: break;
    }
    return paintChip(shown);
}

// A shape of its own, so that what needs the person is seen without its colour. Returns what is left of the line.
QRect CardPainter::paintChip(const QString &word)
{
    const QRect &line = m_lines.title;
    const QFont &font = m_option.font;
    const int wordAlone = QFontMetrics(font).horizontalAdvance(word) + 1;
    const ToneColors tone = colors(m_card.tone);
    const int width = markSide + wordAlone + 2 * chipPadding + 3;
    const QRect chip = line.adjusted(line.width() - width, -1, 0, 1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tone.fill);
    m_painter.drawRoundedRect(visual(chip), 4, 4);
    drawMark(chip.adjusted(chipPadding - 1, 0, 0, 0), Icon::Warning, tone.text);
    drawText(chip.adjusted(width - wordAlone - chipPadding, 0, -chipPadding, 0), Qt::AlignRight, tone.text, font, word);
    return line.adjusted(0, 0, -width - textGap, 0);
}

void CardPainter::paintTitle()
{
    const QRect rest = paintBadge();
    const QFont font = titleFont(m_option.font);
    const qsizetype cut = Format::cutOfShortId(m_card.title); // the end of an ID tells it from others
    const bool fits = QFontMetrics(font).horizontalAdvance(m_card.title) < rest.width();
    drawText(rest, Qt::AlignLeft, text(), font, fits ? m_card.title : m_card.title.sliced(cut));
}

void CardPainter::paintSummary()
{
    QRect rest = m_lines.summary;
    drawMark(rest, KindText::icon(m_card.kind), faintText());
    rest.adjust(markSide + 6, 0, 0, 0);
    if (m_card.hasNote) {
        drawMark(rest, Icon::Note, faintText(), Qt::AlignRight);
        rest.adjust(0, 0, -markSide - textGap, 0);
    }
    const QFontMetrics metrics(m_option.font);
    if (m_card.group == BatchGroup::Running && m_card.percent) {
        const QString left = m_card.timeLeft ? Format::shortTimeLeft(*m_card.timeLeft) : QString();
        const int width = std::max(metrics.horizontalAdvance(left), metrics.horizontalAdvance(usualTimeLeft())) + 1;
        drawText(rest.adjusted(rest.width() - width, 0, 0, 0), Qt::AlignRight, faintText(), m_option.font, left);
        rest.adjust(0, 0, -width - textGap, 0);
    }
    const bool hasRemark = !m_lines.remark.isNull();
    const bool warns = m_card.warns() && !hasRemark;
    QString summary = hasRemark ? m_card.figures : m_card.summary();
    if (summary.isEmpty())
        summary = KindText::kind(m_card.kind);
    QString added = m_card.added.isEmpty() ? QString() : m_card.added + Format::between;
    // Half a figure says nothing: what comes last goes first, then the date; but a warning stays.
    const auto isTooWide = [&] { return metrics.horizontalAdvance(added + summary) > rest.width(); };
    while (!warns && isTooWide() && summary.contains(Format::between))
        summary.truncate(summary.lastIndexOf(Format::between));
    if (!warns && isTooWide())
        added.clear();
    drawText(rest, Qt::AlignLeft, faintText(), m_option.font, added);
    rest.adjust(metrics.horizontalAdvance(added), 0, 0, 0);
    if (rest.width() > 0)
        drawText(rest, Qt::AlignLeft, warns ? colors(m_card.problemTone).text : faintText(), m_option.font, summary);
}

void CardPainter::paintRemark()
{
    if (m_lines.remark.isNull())
        return;
    const QString remark = m_card.remark();
    const bool isProblem = remark == m_card.problem;
    drawText(m_lines.remark.adjusted(markSide + 6, 0, 0, 0), Qt::AlignLeft,
             isProblem ? colors(m_card.problemTone).text : faintText(), m_option.font, remark);
}

// A batch that is done needs none: so the eye finds those that move.
void CardPainter::paintBar()
{
    if (!m_card.percent || m_card.group == BatchGroup::Done)
        return;
    const QPalette &palette = m_option.palette;
    const QRect groove = m_lines.bar;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(blend(palette.color(QPalette::Text), ground(), 0.26));
    m_painter.drawRoundedRect(visual(groove), barHeight / 2.0, barHeight / 2.0);
    if (*m_card.percent == 0)
        return;
    QRect done = groove;
    done.setWidth(std::max(barHeight, groove.width() * *m_card.percent / 100));
    m_painter.setBrush(colors(m_card.tone).solid);
    m_painter.drawRoundedRect(visual(done), barHeight / 2.0, barHeight / 2.0);
}

} // namespace

BatchDelegate::BatchDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void BatchDelegate::setDensity(ListDensity density)
{
    m_density = density;
    emit sizeHintChanged({}); // of all
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto card = index.data(BatchListModel::CardRole).value<BatchCard>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    CardPainter(*painter, option, card, m_density).paint();
    painter->restore();
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(QFontMetrics(option.font).averageCharWidth() * 30, CardLines::heightFor(option.font, m_density));
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
    const CardLines lines(option.rect, option.font, m_density);
    constexpr int around = 4; // so that the text stays where the name was
    editor->setGeometry((lines.title | lines.summary).adjusted(-around, -around, around, around));
}

} // namespace enrow
