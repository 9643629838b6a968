// SPDX-License-Identifier: MIT
#include "desktop/common/MoreButton.h"

#include "desktop/common/Icons.h"

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

void MoreButton::showState()
{
    setIcon(iconOf(isChecked() ? Icon::Collapse : Icon::Expand));
}

} // namespace enrow
