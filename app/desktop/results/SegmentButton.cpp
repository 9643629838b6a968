// SPDX-License-Identifier: MIT
#include "desktop/results/SegmentButton.h"

#include <QEvent>
#include <QPainter>

namespace enrow
{

namespace
{

constexpr int padding = 24;    // pixels, of both sides
constexpr qreal ringWidth = 2; // pixels
constexpr qreal ringInset = 3; // pixels

} // namespace

SegmentButton::SegmentButton(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
    connect(this, &QPushButton::toggled, this, &SegmentButton::applyColors);
    applyColors();
}

void SegmentButton::setWords(const QString &text, const QString &number)
{
    const QString whole = number.isEmpty() ? text : tr("%1 %2", "a choice, and how many it leaves").arg(text, number);
    if (whole == this->text())
        return;
    setText(whole);
    setAccessibleName(QString(whole).remove(u'&'));
    updateGeometry();
}

QSize SegmentButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + padding, usual.height()};
}

void SegmentButton::applyColors()
{
    // Fusion's own difference between pressed and not is hard to see in a dark palette.
    QPalette colors;
    if (isChecked()) {
        const QPalette theme = parentWidget() ? parentWidget()->palette() : QPalette();
        colors.setColor(QPalette::Button, theme.color(QPalette::Highlight));
        colors.setColor(QPalette::ButtonText, theme.color(QPalette::HighlightedText));
    }
    setPalette(colors);
}

void SegmentButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isChecked() &&
        palette().color(QPalette::Button) != palette().color(QPalette::Highlight))
        applyColors();
}

void SegmentButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    // Fusion's ring has the colour of a checked button itself.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Link), ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(ringInset, ringInset, -ringInset, -ringInset), 2, 2);
}

} // namespace enrow
