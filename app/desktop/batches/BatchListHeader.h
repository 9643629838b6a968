// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/batches/BatchOrder.h"
#include "desktop/batches/ListDensity.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QToolButton;

namespace enrow
{

class BatchSearch;
class GroupChips;
struct ListProgress;

// What stands over the list of batches: search, order, commands and the chips of the groups.
class BatchListHeader : public QWidget
{
    Q_OBJECT

public:
    // actions: the commands about batches, for those who look for a button. list: what the title leads to.
    // removeUnknown: one of the actions, offered beside the chips too.
    BatchListHeader(const QList<QAction *> &actions, QAction *removeUnknown, QWidget *list, QWidget *parent = nullptr);

    BatchSearch *search() const { return m_search; }
    GroupChips *chips() const { return m_chips; }

    void setProgress(const ListProgress &progress);
    void setOrder(BatchSort sort);
    void setDensity(ListDensity density);

    // Chooses between compact and comfortable.
    QAction *densityAction() const { return m_comfortable; }

signals:
    void orderChosen(enrow::BatchSort sort);
    void densityChosen(enrow::ListDensity density);

private:
    void buildOrderButton();
    void buildClearUp();
    QWidget *buildActionsButton(const QList<QAction *> &actions);
    void offerRemoval();

    BatchSearch *m_search;
    GroupChips *m_chips;
    QToolButton *m_order;
    QActionGroup *m_orders;
    QAction *m_comfortable;
    QAction *m_removeUnknown;
    QToolButton *m_clearUp; // for it, where a person looks at what needs them
};

} // namespace enrow
