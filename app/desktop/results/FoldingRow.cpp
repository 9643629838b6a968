// SPDX-License-Identifier: MIT
#include "desktop/results/FoldingRow.h"

#include <algorithm>

namespace enrow
{

FoldingRow::FoldingRow(int firstWidth, int moreWidth)
    : QBoxLayout(LeftToRight)
    , m_firstWidth(firstWidth)
    , m_moreWidth(moreWidth)
{
}

bool FoldingRow::foldsAt(int width) const
{
    const QMargins margins = contentsMargins();
    const int first = std::max(itemAt(0)->minimumSize().width(), m_firstWidth + m_moreWidth);
    return width < margins.left() + first + spacing() + itemAt(1)->minimumSize().width() + margins.right();
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
