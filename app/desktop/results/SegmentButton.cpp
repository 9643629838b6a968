// SPDX-License-Identifier: MIT
#include "desktop/results/SegmentButton.h"

#include "desktop/common/ControlShapes.h"
#include "desktop/common/Tone.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int padding = 20;    // pixels, of both sides
constexpr int outOfSight = 10; // pixels, more than corners are round

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

bool SegmentButton::hasNeighbourAt(int x) const
{
    const auto isThere = [x](const SegmentButton *other) {
        return other->isVisible() && x >= other->x() && x <= other->geometry().right();
    };
    return parentWidget() &&
           std::ranges::any_of(parentWidget()->findChildren<SegmentButton *>(QString(), Qt::FindDirectChildrenOnly),
                               isThere);
}

// Where another one follows, the outline goes on beyond what is seen of it.
void SegmentButton::paintEvent(QPaintEvent *)
{
    const bool goesOnLeft = hasNeighbourAt(x() - 1);
    const bool goesOnRight = hasNeighbourAt(geometry().right() + 1);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = rect().adjusted(goesOnLeft ? -outOfSight : 0, 0, goesOnRight ? outOfSight : 0, 0);
    ControlShapes(painter, option).paintButton(isChecked());
    option.rect = rect();
    if (goesOnRight && !isChecked())
        painter.fillRect(width() - 1, 0, 1, height(), outlineColor(palette()));
    if (hasFocus())
        ControlShapes(painter, option).paintFocusRing(rect(), isChecked());
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

int SegmentButton::widthOf(const QFontMetrics &metrics, const QString &text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width() + padding;
}

} // namespace enrow
