// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QStyleOptionHeader>
#include <QWidget>

namespace enrow
{

// Carries a header on over the scroll bar beside it.
class HeaderCap : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionHeader option;
        option.initFrom(this);
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
    }
};

} // namespace enrow
