// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditBar.h"

#include "desktop/common/Format.h"
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
constexpr int swatch = 8;
constexpr int swatchGap = 5;

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

// Paints one entry of the legend: a square in the colour of its part, then its text.
void paintEntry(QPainter &painter, const QRect &place, const QBrush &brush, const QColor &text, const QString &entry,
                Qt::LayoutDirection direction)
{
    QRect square(0, 0, swatch, swatch);
    square.moveCenter(QRect(place.topLeft(), QSize(place.width(), painter.fontMetrics().height())).center());
    square.moveLeft(place.left());
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QStyle::visualRect(direction, place, square), 2, 2);
    painter.setPen(text);
    const QRect rest = place.adjusted(swatch + swatchGap, 0, 0, 0);
    painter.drawText(QStyle::visualRect(direction, place, rest),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap, entry);
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

void CreditBar::setAmounts(Credits paid, Credits refunded, const QString &refundName)
{
    m_refundName = refundName;
    m_paid = std::max(paid, Credits());
    m_refunded = std::max(refunded, Credits());
    const QString description = isEmpty() ? QString() : QStringLiteral("%1, %2").arg(paidText(), refundedText());
    setAccessibleDescription(description);
    setToolTip(description);
    updateGeometry();
    update();
}

double CreditBar::paidShare() const
{
    if (isEmpty())
        return 0;
    return double(m_paid.thousandths()) / (double(m_paid.thousandths()) + double(m_refunded.thousandths()));
}

bool CreditBar::fitsOneLine(int width) const
{
    return entryWidth(fontMetrics(), paidText()) + legendGap + entryWidth(fontMetrics(), refundedText()) <= width;
}

int CreditBar::heightForWidth(int width) const
{
    const auto heightOf = [&](const QString &entry) { return entryHeight(fontMetrics(), entry, width); };
    return barHeight + legendGap +
           (fitsOneLine(width) ? fontMetrics().height() : heightOf(paidText()) + heightOf(refundedText()));
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

QString CreditBar::paidText() const
{
    return tr("Paid %1", "%1 is a percentage").arg(Format::share(paidShare()));
}

QString CreditBar::refundedText() const
{
    return tr("%1 %2", "%1 is \"Refunded\" or the like, %2 a percentage")
        .arg(m_refundName, Format::share(1 - paidShare()));
}

void CreditBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor paid = toneColors(Tone::Active, palette()).solid;
    const ToneColors neutral = toneColors(Tone::Neutral, palette());
    const QRect bar(0, 0, width(), barHeight);
    QPainterPath outline;
    outline.addRoundedRect(bar, 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(bar, neutral.fill);
    if (isEmpty())
        return;

    // The refunded part is hatched as well, so that the two differ without colour.
    const QBrush hatch(neutral.solid, Qt::BDiagPattern);
    const int split = int(std::lround(width() * paidShare()));
    const QRect paidPart = QStyle::visualRect(layoutDirection(), bar, QRect(0, 0, split, barHeight));
    const QRect refundedPart = QStyle::visualRect(layoutDirection(), bar, bar.adjusted(split, 0, 0, 0));
    painter.fillRect(paidPart, paid);
    painter.fillRect(refundedPart, hatch);
    painter.setClipping(false);

    const QColor text = palette().color(QPalette::WindowText);
    QRect legend(0, barHeight + legendGap, width(), entryHeight(fontMetrics(), paidText(), width()));
    paintEntry(painter, legend, paid, text, paidText(), layoutDirection());
    if (fitsOneLine(width())) {
        legend.setLeft(width() - entryWidth(fontMetrics(), refundedText()));
    } else {
        legend.setTop(legend.bottom() + 1);
        legend.setHeight(entryHeight(fontMetrics(), refundedText(), width()));
    }
    paintEntry(painter, legend, neutral.solid, text, refundedText(), layoutDirection());
}

} // namespace enrow
