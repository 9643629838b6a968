// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditBar.h"

#include "desktop/common/Tone.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace enrow
{

namespace
{

constexpr int barHeight = 14;
constexpr int partGap = 2; // shows where one part ends without its colour
constexpr int legendGap = 6;
constexpr int swatch = 10;
constexpr int swatchGap = 6;
constexpr int legendSpace = 16;
constexpr int lineGap = 2;
constexpr qreal barRadius = 4;
constexpr qreal swatchRadius = 2;

int entryWidth(const QFontMetrics &metrics, const QString &entry)
{
    return swatch + swatchGap + metrics.horizontalAdvance(entry) + 1;
}

// The height of an entry of the legend, which may take several lines.
int entryHeight(const QFontMetrics &metrics, const QString &entry, int width)
{
    const QRect room(0, 0, std::max(width - swatch - swatchGap, 1), 0);
    return std::max(metrics.height(), metrics.boundingRect(room, Qt::TextWordWrap, entry).height());
}

QPainterPath rounded(const QRectF &area, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    return path;
}

// Hatched, so that it differs from the paid one without colour.
void paintHatches(QPainter &painter, const QPainterPath &shape, const QColor &color)
{
    constexpr qreal step = 5;
    painter.setPen(QPen(color, 1.5));
    const QRectF area = shape.boundingRect();
    for (qreal x = area.left() - area.height(); x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
}

} // namespace

CreditBar::CreditBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Paid and refunded credits"));
}

void CreditBar::setParts(const QList<CreditPart> &parts)
{
    m_parts = parts;
    QStringList legends;
    for (CreditPart &part : m_parts) {
        part.amount = std::max(part.amount, Credits());
        legends.append(part.legend);
    }
    const QString description = whole() == Credits() ? QString() : legends.join(QStringLiteral(", "));
    setAccessibleDescription(description);
    setToolTip(description.toHtmlEscaped());
    updateGeometry();
    update();
}

Credits CreditBar::whole() const
{
    Credits whole;
    for (const CreditPart &part : m_parts)
        whole += part.amount;
    return whole;
}

double CreditBar::shareOf(CreditShare share) const
{
    const auto part = std::ranges::find(m_parts, share, &CreditPart::share);
    if (part == m_parts.end() || whole() == Credits())
        return 0;
    return double(part->amount.thousandths()) / double(whole().thousandths());
}

// One after the other, in as many lines as they need.
QList<QRect> CreditBar::legendPlaces(int width) const
{
    QList<QRect> places;
    QPoint next(0, barHeight + legendGap);
    for (const CreditPart &part : m_parts) {
        const QSize size(std::min(entryWidth(fontMetrics(), part.legend), width),
                         entryHeight(fontMetrics(), part.legend, width));
        if (next.x() > 0 && next.x() + size.width() > width)
            next = {0, places.last().bottom() + 1 + lineGap};
        places.append({next, size});
        next.rx() += size.width() + legendSpace;
    }
    return places;
}

int CreditBar::heightForWidth(int width) const
{
    const QList<QRect> places = legendPlaces(width);
    return places.isEmpty() ? barHeight : places.last().bottom() + 1;
}

QSize CreditBar::sizeHint() const
{
    constexpr int usualWidth = 220;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize CreditBar::minimumSizeHint() const
{
    constexpr int leastWidth = 80;
    return {leastWidth, heightForWidth(leastWidth)};
}

void CreditBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bar(0, 0, width(), barHeight);
    if (whole() == Credits()) {
        painter.fillPath(rounded(bar, barRadius), toneColors(Tone::Neutral, palette()).fill);
        return;
    }
    const QList<QRect> places = legendPlaces(width());
    painter.save();
    painter.setClipPath(rounded(bar, barRadius));
    double before = 0;
    for (const CreditPart &part : m_parts) {
        const int begin = int(std::lround(width() * before));
        before += shareOf(part.share);
        const int end = int(std::lround(width() * before)) - (&part == &m_parts.last() ? 0 : partGap);
        const QRect area(begin, 0, std::max(end - begin, 1), barHeight);
        paintPart(painter, QStyle::visualRect(layoutDirection(), bar, area), 0, part.share);
    }
    painter.restore();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        paintLegend(painter, QStyle::visualRect(layoutDirection(), rect(), places[i]), m_parts[i]);
}

// What is to come is only outlined: it is not there yet.
void CreditBar::paintPart(QPainter &painter, const QRectF &area, qreal radius, CreditShare share) const
{
    const ToneColors neutral = toneColors(Tone::Neutral, palette());
    const QPainterPath shape = rounded(area, radius);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    switch (share) {
    case CreditShare::Paid: painter.fillPath(shape, toneColors(Tone::Active, palette()).solid); break;
    case CreditShare::Refunded: painter.fillPath(shape, neutral.solid); break;
    case CreditShare::ToBeRefunded:
        painter.fillPath(shape, neutral.fill);
        paintHatches(painter, shape, neutral.solid);
        break;
    }
    if (share != CreditShare::Paid) {
        painter.setPen(QPen(neutral.solid, 2)); // its outer half is clipped
        painter.drawPath(shape);
    }
    painter.restore();
}

void CreditBar::paintLegend(QPainter &painter, const QRect &place, const CreditPart &part) const
{
    const auto visual = [&](const QRect &inside) { return QStyle::visualRect(layoutDirection(), place, inside); };
    const QRect square(place.left(), place.top() + (fontMetrics().height() - swatch) / 2, swatch, swatch);
    paintPart(painter, visual(square), swatchRadius, part.share);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(visual(place.adjusted(swatch + swatchGap, 0, 0, 0)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap,
                     part.legend);
}

} // namespace enrow
