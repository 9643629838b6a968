// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListPanel.h"

#include "desktop/batches/BatchActions.h"
#include "desktop/batches/BatchCard.h"
#include "desktop/batches/BatchDelegate.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchNotesDialog.h"
#include "desktop/batches/BatchSearch.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/Format.h"
#include "desktop/common/MessageBar.h"
#include "store/BatchStore.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace enrow
{

namespace
{

QList<BatchKey> keysOf(const QList<const Batch *> &batches)
{
    QList<BatchKey> keys;
    for (const Batch *batch : batches)
        keys.append(batch->key);
    return keys;
}

} // namespace

BatchListPanel::BatchListPanel(const BatchStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new BatchListModel(store, clock, this))
    , m_search(new BatchSearch(this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_actions(new BatchActions(m_view))
    , m_undo(new MessageBar(Tone::Neutral, this))
{
    setAccessibleName(tr("Batches"));
    buildList();
    m_stack->addWidget(m_view);
    m_stack->addWidget(
        new EmptyPage(Icon::Batches, tr("No batches yet"), tr("Paste a batch ID above to begin\u2026"), m_stack));

    m_stack->addWidget(new EmptyPage(Icon::Search, tr("No batch matches"),
                                     tr("No batch has all of these words in its label, ID, note or custom value."),
                                     m_stack));
    addActions(m_view->actions());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 6);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_undo);
    buildUndo();

    connectActions();
    connectModel();
    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, &BatchListPanel::repaintCountdowns);
    showListOrAdvice();
}

void BatchListPanel::buildList()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new BatchDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers); // the rename action starts it
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("List of batches"));
}

QWidget *BatchListPanel::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(2);
    auto *title = new QLabel(tr("Ba&tches"), header);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setBuddy(m_view);
    layout->addWidget(title);
    layout->addStretch(1);
    const QList<QAction *> actions = m_view->actions();
    for (QAction *action : actions) {
        auto *button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(QSize(18, 18));
        layout->addWidget(button);
    }
    return header;
}

void BatchListPanel::connectActions()
{
    connect(m_actions->pauseOrResume(), &QAction::triggered, this, &BatchListPanel::pauseOrResume);
    connect(m_actions->refresh(), &QAction::triggered, this, [this] { emit refreshRequested(selected()); });
    connect(m_actions->rename(), &QAction::triggered, this, [this] {
        const QList<BatchKey> keys = selected();
        if (!keys.isEmpty())
            m_view->edit(m_model->index(m_store.rowOf(keys.first())));
    });
    connect(m_actions->note(), &QAction::triggered, this, &BatchListPanel::editNotes);
    connect(m_actions->copyId(), &QAction::triggered, this, &BatchListPanel::copyIds);
    connect(m_actions->remove(), &QAction::triggered, this, &BatchListPanel::removeSelected);
    connect(m_search, &BatchSearch::wordsChanged, this, &BatchListPanel::search);
    auto *searchKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(searchKeys, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void BatchListPanel::connectModel()
{
    connect(m_model, &BatchListModel::renameRequested, this,
            [this](BatchKey key, const QString &label) { emit renameRequested({key}, label); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRemoving)
            takeSelection();
    });
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, &BatchListPanel::takeSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        if (hideOrShow(index.row()))
            showListOrAdvice();
        m_follow.start();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        // A batch that comes is not to be hidden from the person who added it.
        m_search->clear();
        showListOrAdvice();
        selectWhereNothingIs(first);
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first) {
        if (!m_isRemoving)
            closeGap(first);
    });
}

void BatchListPanel::closeGap(int row)
{
    showListOrAdvice();
    selectWhereNothingIs(std::min(row, m_store.count() - 1));
    takeSelection();
}

QList<BatchKey> BatchListPanel::selected() const
{
    return keysOf(selectedBatches());
}

void BatchListPanel::select(const QList<BatchKey> &keys)
{
    std::vector<int> rows;
    for (const BatchKey key : keys) {
        const int row = m_store.rowOf(key);
        if (row < 0)
            continue;
        rows.push_back(row);
        if (m_view->isRowHidden(row))
            m_search->clear();
    }
    if (rows.empty())
        return;
    const QModelIndex first = m_model->index(rows.front());
    std::sort(rows.begin(), rows.end());
    QItemSelection selection; // of runs of neighbours
    for (size_t i = 0; i < rows.size(); ++i) {
        const size_t start = i;
        while (i + 1 < rows.size() && rows[i + 1] <= rows[i] + 1)
            ++i;
        selection.append(QItemSelectionRange(m_model->index(rows[start]), m_model->index(rows[i])));
    }
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(first);
}

QList<const Batch *> BatchListPanel::selectedBatches() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<const Batch *> batches;
    // Ctrl+A selects what a search hides too; nothing is to be done with what nobody sees.
    rows.removeIf([this](const QModelIndex &row) { return m_view->isRowHidden(row.row()); });
    for (const QModelIndex &row : std::as_const(rows))
        batches.append(&m_model->batchAt(row.row()));
    return batches;
}

void BatchListPanel::takeSelection()
{
    const QList<const Batch *> batches = selectedBatches();
    m_actions->follow(batches);
    const QList<BatchKey> keys = keysOf(batches);
    if (keys == m_selected)
        return;
    m_selected = keys;
    emit selectionChanged(keys);
}

// Results are shown for what is selected, so a list with batches always has a selection to begin with: that row, or
// the next one that is shown.
void BatchListPanel::selectWhereNothingIs(int row)
{
    if (!selectedBatches().isEmpty())
        return;
    while (row >= 0 && row < m_store.count() && m_view->isRowHidden(row))
        ++row;
    const QModelIndex index = m_model->index(row);
    if (index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void BatchListPanel::search()
{
    for (int row = 0; row < m_store.count(); ++row)
        hideOrShow(row);
    showListOrAdvice();
    selectWhereNothingIs(0);
    takeSelection();
}

// True if that changed.
bool BatchListPanel::hideOrShow(int row)
{
    const bool hidden = !m_search->matches(m_store.at(row));
    if (hidden == m_view->isRowHidden(row))
        return false;
    m_view->setRowHidden(row, hidden);
    return true;
}

void BatchListPanel::showListOrAdvice()
{
    enum { List, NoBatches, NoMatch };
    const auto isShown = [this] {
        for (int row = 0; row < m_store.count(); ++row) {
            if (!m_view->isRowHidden(row))
                return true;
        }
        return false;
    };
    m_search->setEnabled(m_store.count() > 0);
    m_stack->setCurrentIndex(m_store.count() == 0 ? NoBatches : isShown() ? List : NoMatch);
}

void BatchListPanel::editNotes()
{
    const QList<const Batch *> batches = selectedBatches();
    if (batches.isEmpty())
        return;
    auto *dialog = new BatchNotesDialog(*batches.first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What the person left alone may have changed meanwhile.
    connect(dialog, &QDialog::accepted, this, [=, this, key = batches.first()->key, before = *batches.first()] {
        BatchWords words;
        if (dialog->label() != before.label)
            words.label = dialog->label();
        if (dialog->note() != before.note)
            words.note = dialog->note();
        if (words.label || words.note)
            emit noteRequested({key}, words);
    });
    dialog->open();
}

void BatchListPanel::repaintCountdowns()
{
    const QRect visible = m_view->viewport()->rect();
    for (QModelIndex index = m_view->indexAt(QPoint(visible.width() / 2, 0)); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        if (m_view->visualRect(index).top() > visible.bottom())
            return;
        if (index.data(BatchListModel::CardRole).value<BatchCard>().countsDown)
            m_view->update(index);
    }
}

void BatchListPanel::pauseOrResume()
{
    const bool pause = m_actions->pauses();
    QList<const Batch *> batches = selectedBatches();
    batches.removeIf([pause](const Batch *batch) {
        return pause ? !BatchActions::canPause(*batch) : !BatchActions::canResume(*batch);
    });
    if (pause)
        emit pauseRequested(keysOf(batches));
    else
        emit resumeRequested(keysOf(batches));
}

void BatchListPanel::copyIds()
{
    QStringList ids;
    for (const Batch *batch : selectedBatches())
        ids.append(batch->ref.id);
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void BatchListPanel::removeSelected()
{
    const QList<BatchKey> keys = selected();
    if (keys.isEmpty())
        return;
    const int first = m_store.rowOf(keys.first());
    {
        const QScopedValueRollback removing(m_isRemoving, true);
        emit removeRequested(keys);
    }
    closeGap(first);
}

void BatchListPanel::buildUndo()
{
    QToolButton *undo = m_undo->addButton(tr("&Undo"), tr("Put the removed batches back into the list"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setIcon(iconOf(Icon::Undo));
    undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(undo, &QToolButton::clicked, this, &BatchListPanel::undoRequested);
    m_undo->addCloseButton()->setObjectName(QStringLiteral("dismiss"));
    m_undo->hide();
}

void BatchListPanel::offerUndo(qsizetype removed)
{
    m_undo->setText(removed == 1 ? tr("Removed 1 batch from this list.")
                                 : tr("Removed %Ln batches from this list.", nullptr, int(removed)));
    m_undo->show();
}

void BatchListPanel::withdrawUndo()
{
    m_undo->hide();
}

void BatchListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
}

void BatchListPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticker.stop();
}

} // namespace enrow
