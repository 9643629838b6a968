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
constexpr int legendGap = 6;
constexpr int swatch = 10;
constexpr int swatchGap = 6;
constexpr int legendSpace = 16;

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

// The refunded part is hatched, so that it differs from the paid one without colour; its edge stands out by itself.
void paintHatched(QPainter &painter, const QPainterPath &shape, const ToneColors &colors)
{
    constexpr qreal step = 5;
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillPath(shape, colors.fill);
    painter.setPen(QPen(colors.solid, 1.5));
    const QRectF area = shape.boundingRect();
    for (qreal x = area.left() - area.height(); x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.setPen(QPen(colors.solid, 2)); // its outer half is clipped
    painter.drawPath(shape);
    painter.restore();
}

QPainterPath rounded(const QRectF &area, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    return path;
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

void CreditBar::setParts(const Part &paid, const Part &refunded)
{
    m_paid = {std::max(paid.amount, Credits()), paid.legend};
    m_refunded = {std::max(refunded.amount, Credits()), refunded.legend};
    const QString description = isEmpty() ? QString() : QStringLiteral("%1, %2").arg(paid.legend, refunded.legend);
    setAccessibleDescription(description);
    setToolTip(description.toHtmlEscaped());
    updateGeometry();
    update();
}

double CreditBar::paidShare() const
{
    if (isEmpty())
        return 0;
    return double(m_paid.amount.thousandths()) / double((m_paid.amount + m_refunded.amount).thousandths());
}

bool CreditBar::fitsOneLine(int width) const
{
    return entryWidth(fontMetrics(), m_paid.legend) + legendSpace + entryWidth(fontMetrics(), m_refunded.legend) <=
           width;
}

int CreditBar::heightForWidth(int width) const
{
    const auto heightOf = [&](const QString &entry) { return entryHeight(fontMetrics(), entry, width); };
    return barHeight + legendGap +
           (fitsOneLine(width) ? fontMetrics().height() : heightOf(m_paid.legend) + heightOf(m_refunded.legend));
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
    const QColor paid = toneColors(Tone::Active, palette()).solid;
    const ToneColors neutral = toneColors(Tone::Neutral, palette());
    const QRectF bar(0, 0, width(), barHeight);
    if (isEmpty()) {
        painter.fillPath(rounded(bar, 4), neutral.fill);
        return;
    }
    painter.save();
    painter.setClipPath(rounded(bar, 4));
    const int split = int(std::lround(width() * paidShare()));
    const QRect paidPart = QStyle::visualRect(layoutDirection(), bar.toRect(), QRect(0, 0, split, barHeight));
    paintHatched(painter, rounded(bar, 4), neutral);
    painter.fillRect(paidPart, paid);
    painter.restore();

    const QFontMetrics metrics = fontMetrics();
    QRect place(0, barHeight + legendGap, width(), entryHeight(metrics, m_paid.legend, width()));
    const auto squareAt = [&](const QRect &entry) {
        const QRect square(entry.left(), entry.top() + (metrics.height() - swatch) / 2, swatch, swatch);
        return rounded(QStyle::visualRect(layoutDirection(), entry, square), 2);
    };
    painter.fillPath(squareAt(place), paid);
    paintLegend(painter, place, m_paid.legend);
    if (fitsOneLine(width())) {
        place.setLeft(entryWidth(metrics, m_paid.legend) + legendSpace);
        place = QStyle::visualRect(layoutDirection(), rect(), place);
    } else {
        place.moveTop(place.bottom() + 1);
        place.setHeight(entryHeight(metrics, m_refunded.legend, width()));
    }
    paintHatched(painter, squareAt(place), neutral);
    paintLegend(painter, place, m_refunded.legend);
}

void CreditBar::paintLegend(QPainter &painter, const QRect &entry, const QString &legend) const
{
    const QRect rest = entry.adjusted(swatch + swatchGap, 0, 0, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), entry, rest),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap,
                     legend);
}

} // namespace enrow
