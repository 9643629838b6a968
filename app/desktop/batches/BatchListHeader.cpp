// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListHeader.h"

#include "desktop/batches/BatchSearch.h"
#include "desktop/batches/GroupChips.h"
#include "desktop/common/Icons.h"
#include "desktop/common/MenuButton.h"
#include "desktop/common/TypeScale.h"
#include "store/ListProgress.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace enrow
{

namespace
{

QString orderText(BatchSort sort)
{
    switch (sort) {
    case BatchSort::RunningFirst: return BatchListHeader::tr("Running first, then newest");
    case BatchSort::Newest: return BatchListHeader::tr("Newest first");
    case BatchSort::Name: return BatchListHeader::tr("Name");
    case BatchSort::State: return BatchListHeader::tr("State");
    case BatchSort::Cost: return BatchListHeader::tr("Cost, highest first");
    }
    return {};
}

// As the button says it.
QString shortText(BatchSort sort)
{
    switch (sort) {
    case BatchSort::RunningFirst: return BatchListHeader::tr("Running first");
    case BatchSort::Newest: return BatchListHeader::tr("Newest first");
    case BatchSort::Name: return BatchListHeader::tr("By name");
    case BatchSort::State: return BatchListHeader::tr("By state");
    case BatchSort::Cost: return BatchListHeader::tr("By cost");
    }
    return {};
}

QToolButton *menuButton(Icon icon, const QString &name, QMenu *menu, QWidget *parent)
{
    auto *button = new MenuButton(parent);
    button->setIcon(iconOf(icon));
    button->setIconSize(QSize(18, 18));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    return button;
}

} // namespace

BatchListHeader::BatchListHeader(const QList<QAction *> &actions, QAction *removeUnknown, QWidget *list,
                                 QWidget *parent)
    : QWidget(parent)
    , m_search(new BatchSearch(this))
    , m_chips(new GroupChips(this))
    , m_order(menuButton(Icon::Sort, tr("Sort and density"), new QMenu(this), this))
    , m_orders(new QActionGroup(this))
    , m_comfortable(new QAction(tr("Comfortable &list, three lines a batch"), this))
    , m_removeUnknown(removeUnknown)
    , m_clearUp(new QToolButton(this))
{
    auto *title = new QLabel(tr("Ba&tches"), this);
    title->setFont(headingFont(title->font()));
    title->setBuddy(list);

    // What is looked for has all the room.
    connect(m_search, &QLineEdit::textChanged, title,
            [title](const QString &text) { title->setHidden(!text.isEmpty()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(title);
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    row->addSpacing(2);
    buildOrderButton();
    row->addWidget(m_order);
    QWidget *commands = buildActionsButton(actions);
    row->addWidget(commands);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    buildClearUp();
    layout->addWidget(m_clearUp, 0, Qt::AlignLeading);
    setTabOrder(m_search, m_order);
    setTabOrder(m_order, commands);
}

void BatchListHeader::buildOrderButton()
{
    QMenu *menu = m_order->menu();
    menu->addSection(tr("Sort by"));
    for (const BatchSort sort : allBatchSorts) {
        QAction *action = menu->addAction(orderText(sort), this, [this, sort] { emit orderChosen(sort); });
        action->setCheckable(true);
        action->setData(int(sort));
        m_orders->addAction(action);
    }
    menu->addSeparator();
    m_comfortable->setCheckable(true);
    connect(m_comfortable, &QAction::triggered, this,
            [this](bool checked) { emit densityChosen(checked ? ListDensity::Comfortable : ListDensity::Compact); });
    menu->addAction(m_comfortable);
    setOrder(BatchSort::RunningFirst);
}

void BatchListHeader::offerRemoval()
{
    m_clearUp->setVisible(m_removeUnknown->isVisible() && m_chips->group() == BatchGroup::NeedsYou);
}

void BatchListHeader::buildClearUp()
{
    m_clearUp->setDefaultAction(m_removeUnknown);
    m_clearUp->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clearUp->setFocusPolicy(Qt::StrongFocus);
    connect(m_removeUnknown, &QAction::changed, this, &BatchListHeader::offerRemoval);
    connect(m_chips, &GroupChips::groupChanged, this, &BatchListHeader::offerRemoval);
    offerRemoval();
}

QWidget *BatchListHeader::buildActionsButton(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    return menuButton(Icon::More, tr("What can be done with the selected batches"), menu, this);
}

void BatchListHeader::setProgress(const ListProgress &progress)
{
    m_chips->setCounts(progress);
    m_chips->setVisible(progress.all > 0);
}

void BatchListHeader::setOrder(BatchSort sort)
{
    for (QAction *action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(sort));
    m_order->setToolTip(tr("Sort and density: %1", "%1 is an order, as Name").arg(shortText(sort)));
    m_order->setAccessibleName(m_order->toolTip());
}

void BatchListHeader::setDensity(ListDensity density)
{
    m_comfortable->setChecked(density == ListDensity::Comfortable);
}

} // namespace enrow
