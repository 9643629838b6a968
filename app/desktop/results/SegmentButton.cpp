// SPDX-License-Identifier: MIT
#include "desktop/results/SegmentButton.h"

namespace enrow
{

namespace
{

constexpr int padding = 20; // pixels, of both sides

} // namespace

SegmentButton::SegmentButton(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
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
    return {widthOf(fontMetrics(), text()), usual.height()};
}

int SegmentButton::widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width() + padding;
}

} // namespace enrow
