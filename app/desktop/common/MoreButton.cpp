// SPDX-License-Identifier: MIT
#include "desktop/common/MoreButton.h"

#include "desktop/common/Icons.h"

#include <QStyleOptionToolButton>

namespace enrow
{

MoreButton::MoreButton(QWidget *parent)
    : QToolButton(parent)
{
    setText(tr("&More options"));
    setAccessibleName(tr("More options"));
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this, &MoreButton::showState);
    showState();
}

// The symbol is enough: what is open is not switched on.
void MoreButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->state.setFlag(QStyle::State_On, false);
    option->state.setFlag(QStyle::State_Raised, !isDown());
}

void MoreButton::showState()
{
    setIcon(iconOf(isChecked() ? Icon::Collapse : Icon::Expand));
}

} // namespace enrow
