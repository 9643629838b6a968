// SPDX-License-Identifier: MIT
#include "desktop/common/StateBars.h"

#include "desktop/common/MessageBar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace enrow
{

StateBars::StateBars(QWidget *parent)
    : QWidget(parent)
    , m_places(new QVBoxLayout(this))
{
    m_places->setContentsMargins(0, 0, 0, 0);
    m_places->setSpacing(0);
    hide();
}

void StateBars::add(MessageBar *bar)
{
    // Whether a bar is shown is said by the bar; whether it is seen, by what it is in.
    auto *place = new QWidget(this);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool isHidden = bar->isHidden() && bar->testAttribute(Qt::WA_WState_ExplicitShowHide);
    layout->addWidget(bar);
    bar->setHidden(isHidden);
    m_places->addWidget(place);
    m_bars.append(bar);
    bar->installEventFilter(this);
    follow();
}

bool StateBars::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        follow();
    return QWidget::eventFilter(watched, event);
}

void StateBars::follow()
{
    const MessageBar *worst = nullptr;
    for (const MessageBar *bar : std::as_const(m_bars)) {
        if (!bar->isHidden() && (!worst || bar->tone() > worst->tone()))
            worst = bar;
    }
    for (const MessageBar *bar : std::as_const(m_bars))
        bar->parentWidget()->setVisible(bar == worst);
    setVisible(worst);
}

} // namespace enrow
