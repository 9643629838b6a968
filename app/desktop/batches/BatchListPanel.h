// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "desktop/batches/BatchOrder.h"
#include "desktop/batches/ListDensity.h"
#include "store/Batch.h"
#include "store/RunningTogether.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;

namespace enrow
{

class BatchActions;
class BatchDelegate;
class BatchListHeader;
class BatchListModel;
class BatchListView;
class BatchStore;

// The list of batches with what can be done about them. It shows the store and asks for changes by signals; the
// batches in a signal are in the order of the store, which stays when the list sorts itself.
class BatchListPanel : public QWidget
{
    Q_OBJECT

public:
    BatchListPanel(const BatchStore &store, const Clock &clock, QWidget *parent = nullptr);

    QList<BatchKey> selected() const;
    // Selects these batches, as far as they are in the list, and shows the first of them, whatever is searched for.
    void select(const QList<BatchKey> &keys);
    void setOrder(BatchSort sort);
    void setDensity(ListDensity density);
    // Chooses between the two, for a menu; it shows which one it is.
    QAction *densityAction() const;

public slots:
    // No focus proxy: Tab would go to it in place of all that stands over the list.
    void focusList();
    // The clock tells another moment.
    void showMoment();

signals:
    void selectionChanged(const QList<enrow::BatchKey> &keys);
    void pauseRequested(const QList<enrow::BatchKey> &keys);
    void resumeRequested(const QList<enrow::BatchKey> &keys);
    void refreshRequested(const QList<enrow::BatchKey> &keys);
    void removeRequested(const QList<enrow::BatchKey> &keys);
    void renameRequested(const QList<enrow::BatchKey> &keys, const QString &label);
    void kindRequested(const QList<enrow::BatchKey> &keys, std::optional<enrow::BatchKind> kind);
    void noteRequested(const QList<enrow::BatchKey> &keys, const enrow::BatchWords &words);
    // What is said of a batch changed, or there are others; not where rows came.
    void listChanged();
    void progressed(const enrow::ListProgress &progress);
    // Whether what is said of the batches changes with the time alone.
    void asking(bool isAsking);
    void orderChosen(enrow::BatchSort sort);
    void densityChosen(enrow::ListDensity density);
    void notice(const QString &sentence); // what was just done

private:
    void buildList();
    void connectActions();
    void connectHeader();
    void connectModel();

    QModelIndex indexOf(BatchKey key) const;
    QList<const Batch *> selectedBatches() const;
    bool selectShown(const QList<BatchKey> &keys);
    void takeSelection();
    void closeGap(int row);
    void selectWhereNothingIs(int row);
    void search();
    void settle();
    void showListOrAdvice();
    void rename();
    void editNotes();
    void showProgress();
    void repaintCountdowns();
    void stopOrWatch();
    void copyIds();
    void remove(const QList<BatchKey> &keys);
    QList<BatchKey> unknown() const;

    const BatchStore &m_store;
    const Clock &m_clock;
    BatchListModel *m_model;
    BatchListView *m_view;
    QStackedWidget *m_stack;
    BatchActions *m_actions;
    BatchListHeader *m_header;
    BatchOrder *m_order;
    BatchDelegate *m_delegate;
    RunningTogether m_together;
    QTimer m_settle;            // once what came, went or changed is all here
    std::optional<int> m_gap;   // the row to select once settled, should none be
    bool m_isRemoving = false;  // what is selected is looked at once all are gone
    bool m_isChanging = false;  // what changes the selection is not the person
    QList<BatchKey> m_chosen;   // what the person selected, though a search may hide it
    QList<BatchKey> m_selected; // as last told
};

} // namespace enrow
