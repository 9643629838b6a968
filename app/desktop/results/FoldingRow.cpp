// SPDX-License-Identifier: MIT
#include "desktop/results/FoldingRow.h"

#include <algorithm>

namespace enrow
{

FoldingRow::FoldingRow(int moreWidth)
    : QBoxLayout(LeftToRight)
    , m_moreWidth(moreWidth)
{
}

bool FoldingRow::foldsAt(int width) const
{
    const QMargins margins = contentsMargins();
    const int least = itemAt(0)->minimumSize().width() + spacing() + itemAt(1)->minimumSize().width();
    return width < margins.left() + least + m_moreWidth + margins.right();
}

int FoldingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int first = itemAt(0)->sizeHint().height();
    const int second = itemAt(1)->sizeHint().height();
    return margins.top() + (foldsAt(width) ? first + spacing() + second : std::max(first, second)) + margins.bottom();
}

QSize FoldingRow::minimumSize() const
{
    const QMargins margins = contentsMargins();
    const QSize widest = itemAt(0)->minimumSize().expandedTo(itemAt(1)->minimumSize());
    return widest.grownBy(margins);
}

void FoldingRow::setGeometry(const QRect &place)
{
    setDirection(foldsAt(place.width()) ? TopToBottom : LeftToRight);
    QBoxLayout::setGeometry(place);
}

} // namespace enrow
