// SPDX-License-Identifier: MIT
#include "desktop/results/SegmentButton.h"

#include <algorithm>

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

QString SegmentButton::joined(const QString &text, const QString &number)
{
    return number.isEmpty() ? text : tr("%1 %2", "a choice, and how many it leaves").arg(text, number);
}

void SegmentButton::setWords(const QString &text, const QString &number, const QString &widest)
{
    const QString whole = joined(text, number);
    const QString room = joined(text, widest);
    if (whole == this->text() && room == m_widest)
        return;
    m_widest = room;
    setText(whole);
    setAccessibleName(QString(whole).remove(u'&'));
    updateGeometry();
}

QSize SegmentButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {std::max(widthOf(fontMetrics(), text()), widthOf(fontMetrics(), m_widest)), usual.height()};
}

int SegmentButton::widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width() + padding;
}

} // namespace enrow
