// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "store/Batch.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace enrow
{

class BatchActions;
class BatchListModel;
class BatchSearch;
class BatchStore;
class MessageBar;

// The list of batches with what can be done about them. It shows the store and asks for changes by signals; the
// batches in a signal are in the order of the list.
class BatchListPanel : public QWidget
{
    Q_OBJECT

public:
    BatchListPanel(const BatchStore &store, const Clock &clock, QWidget *parent = nullptr);

    QList<BatchKey> selected() const;
    // Selects these batches, as far as they are in the list, and shows the first of them, whatever is searched for.
    void select(const QList<BatchKey> &keys);
    // Says that so many batches were removed, and offers to undo it until withdrawUndo().
    void offerUndo(qsizetype removed);
    void withdrawUndo();

signals:
    void selectionChanged(const QList<enrow::BatchKey> &keys);
    void pauseRequested(const QList<enrow::BatchKey> &keys);
    void resumeRequested(const QList<enrow::BatchKey> &keys);
    void refreshRequested(const QList<enrow::BatchKey> &keys);
    void removeRequested(const QList<enrow::BatchKey> &keys);
    void renameRequested(const QList<enrow::BatchKey> &keys, const QString &label);
    void noteRequested(const QList<enrow::BatchKey> &keys, const enrow::BatchWords &words);
    void undoRequested(); // of what offerUndo() said

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildList();
    void buildUndo();
    QWidget *buildHeader();
    void connectActions();
    void connectModel();

    QList<const Batch *> selectedBatches() const;
    void takeSelection();
    void closeGap(int row);
    void selectWhereNothingIs(int row);
    void search();
    bool hideOrShow(int row);
    void showListOrAdvice();
    void editNotes();
    void repaintCountdowns();
    void pauseOrResume();
    void copyIds();
    void removeSelected();

    const BatchStore &m_store;
    BatchListModel *m_model;
    BatchSearch *m_search;
    QListView *m_view;
    QStackedWidget *m_stack;
    BatchActions *m_actions;
    MessageBar *m_undo;
    QTimer m_ticker;
    QTimer m_follow;            // to what the selected batches have become
    bool m_isRemoving = false;  // what is selected is looked at once all are gone
    QList<BatchKey> m_selected; // as last told
};

} // namespace enrow
