// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOptionToolButton>
#include <QToolButton>

namespace enrow
{

// A button that opens a menu, without the arrow, for which there is no room beside the picture.
class MenuButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

} // namespace enrow
