// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListPanel.h"

#include "desktop/batches/BatchActions.h"
#include "desktop/batches/BatchDelegate.h"
#include "desktop/batches/BatchListHeader.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchListView.h"
#include "desktop/batches/BatchNotesDialog.h"
#include "desktop/batches/BatchSearch.h"
#include "desktop/batches/GroupChips.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/MessageBar.h"
#include "store/BatchStore.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_clock(clock)
    , m_model(new BatchListModel(store, clock, this))
    , m_view(new BatchListView)
    , m_stack(new QStackedWidget(this))
    , m_actions(new BatchActions(m_view))
    , m_header(new BatchListHeader(m_view->actions(), m_actions->removeUnknown(), m_view, this))
    , m_order(new BatchOrder(
          *m_model, [search = m_header->search()](const Batch &batch) { return search->matches(batch); }, this))
    , m_delegate(new BatchDelegate(m_view))
{
    setAccessibleName(tr("Batches"));
    buildList();
    m_stack->addWidget(m_view);
    m_stack->addWidget(
        new EmptyPage(Icon::Batches, tr("No batches yet"), tr("Paste a batch ID above to begin\u2026"), m_stack));
    m_stack->addWidget(
        new EmptyPage(Icon::Search, tr("No batch matches"), tr("Nothing in this group matches these words."), m_stack));
    addActions(m_view->actions());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_header->chips()->lastStop(), m_view); // as the eye goes

    connectActions();
    connectHeader();
    connectModel();
    showListOrAdvice();
    m_settle.start();
}

void BatchListPanel::buildList()
{
    // Before the view hears of it: what it then selects or selects no more, it was not the person who did it.
    for (const auto aboutToChange :
         {&QAbstractItemModel::rowsAboutToBeRemoved, &QAbstractItemModel::rowsAboutToBeInserted})
        connect(m_order, aboutToChange, this, [this] { m_isChanging = true; });
    m_view->setModel(m_order);
    m_view->setItemDelegate(m_delegate);
}

void BatchListPanel::connectActions()
{
    connect(m_actions->watching(), &QAction::triggered, this, &BatchListPanel::stopOrWatch);
    connect(m_actions->refresh(), &QAction::triggered, this, [this] { emit refreshRequested(selected()); });
    connect(m_actions->rename(), &QAction::triggered, this, &BatchListPanel::rename);
    connect(m_actions->note(), &QAction::triggered, this, &BatchListPanel::editNotes);
    connect(m_actions, &BatchActions::kindChosen, this,
            [this](std::optional<BatchKind> kind) { emit kindRequested(selected(), kind); });
    connect(m_actions->copyId(), &QAction::triggered, this, &BatchListPanel::copyIds);
    connect(m_actions->remove(), &QAction::triggered, this, [this] { remove(selected()); });
    connect(m_actions->removeUnknown(), &QAction::triggered, this, [this] { remove(unknown()); });
}

void BatchListPanel::connectHeader()
{
    BatchSearch *field = m_header->search();
    connect(field, &BatchSearch::wordsChanged, this, &BatchListPanel::search);
    connect(m_header->chips(), &GroupChips::groupChanged, this, &BatchListPanel::search);
    connect(m_header, &BatchListHeader::orderChosen, this, [this](BatchSort sort) {
        setOrder(sort);
        emit orderChosen(sort);
    });
    connect(m_header, &BatchListHeader::densityChosen, this, [this](ListDensity density) {
        setDensity(density);
        emit densityChosen(density);
    });
    auto *searchKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(searchKeys, &QShortcut::activated, field, [field] { field->setFocus(Qt::ShortcutFocusReason); });
}

void BatchListPanel::setOrder(BatchSort sort)
{
    m_header->setOrder(sort);
    m_order->sortBy(sort);
    m_view->scrollTo(m_view->currentIndex());
}

void BatchListPanel::setDensity(ListDensity density)
{
    m_header->setDensity(density);
    m_delegate->setDensity(density);
}

void BatchListPanel::connectModel()
{
    connect(m_model, &BatchListModel::renameRequested, this,
            [this](BatchKey key, const QString &label) { emit renameRequested({key}, label); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isChanging)
            m_chosen = selected();
        if (!m_isRemoving)
            takeSelection();
    });
    // A click on what a search selected chooses it, though nothing else is selected.
    connect(m_view, &QAbstractItemView::clicked, this, [this] { m_chosen = selected(); });
    connect(m_view, &BatchListView::pointedAt, m_order, &BatchOrder::hold);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &BatchListPanel::settle);
    const auto settleSoon = [this] {
        m_settle.start();
        emit listChanged();
    };
    connect(m_model, &QAbstractItemModel::dataChanged, this, settleSoon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, settleSoon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this, settleSoon] {
        showListOrAdvice();
        settleSoon();
    });
    connect(m_order, &QAbstractItemModel::rowsInserted, this, [this] {
        m_isChanging = false;
        m_gap = m_gap.value_or(0);
        showListOrAdvice();
    });
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first) {
        m_isChanging = false;
        m_gap = first;
    });
}

// Shows what has become of the batches. Results are shown for what is selected, so a list with batches always has a
// selection to begin with.
void BatchListPanel::settle()
{
    if (m_isRemoving)
        return;
    showProgress();
    if (const std::optional<int> gap = std::exchange(m_gap, std::nullopt))
        selectWhereNothingIs(*gap);
    showListOrAdvice();
    takeSelection();
}

void BatchListPanel::closeGap(int row)
{
    showListOrAdvice();
    selectWhereNothingIs(row);
    takeSelection();
}

void BatchListPanel::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

QAction *BatchListPanel::densityAction() const
{
    return m_header->densityAction();
}

QModelIndex BatchListPanel::indexOf(BatchKey key) const
{
    return m_order->mapFromSource(m_model->index(m_store.rowOf(key)));
}

QList<BatchKey> BatchListPanel::selected() const
{
    return keysOf(selectedBatches());
}

void BatchListPanel::select(const QList<BatchKey> &keys)
{
    const auto isHidden = [this](BatchKey key) { return m_store.find(key) && !indexOf(key).isValid(); };
    if (std::any_of(keys.begin(), keys.end(), isHidden)) {
        m_header->search()->clear();
        m_header->chips()->chooseAll();
    }
    if (selectShown(keys))
        m_chosen = selected();
}

// True if any of them is shown.
bool BatchListPanel::selectShown(const QList<BatchKey> &keys)
{
    std::vector<int> rows;
    for (const BatchKey key : keys) {
        if (const QModelIndex index = indexOf(key); index.isValid())
            rows.push_back(index.row());
    }
    if (rows.empty())
        return false;
    m_view->selectRows(std::move(rows));
    return true;
}

QList<const Batch *> BatchListPanel::selectedBatches() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.push_back(m_order->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    QList<const Batch *> batches;
    for (const int row : rows)
        batches.append(&m_store.at(row));
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

// That row, or the last one where there are not so many. What the person chose is chosen again once it is shown.
void BatchListPanel::selectWhereNothingIs(int row)
{
    if (m_view->selectionModel()->hasSelection())
        return;
    const bool isGone =
        std::none_of(m_chosen.begin(), m_chosen.end(), [this](BatchKey key) { return m_store.find(key); });
    const QScopedValueRollback changing(m_isChanging, !isGone);
    const QModelIndex index = m_order->index(std::min(row, m_order->rowCount() - 1), 0);
    if (index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void BatchListPanel::search()
{
    m_order->showGroup(m_header->chips()->group());
    m_order->searchAnew();
    // A copy, for what is selected here is no other choice.
    if (const QList<BatchKey> chosen = m_chosen; selectShown(chosen))
        m_chosen = chosen;
    closeGap(0);
    m_view->scrollTo(m_view->currentIndex());
}

void BatchListPanel::showListOrAdvice()
{
    enum { List, NoBatches, NoMatch };
    const bool any = m_store.count() > 0;
    m_header->search()->setEnabled(any);
    m_stack->setCurrentIndex(!any ? NoBatches : m_order->rowCount() > 0 ? List : NoMatch);
}

void BatchListPanel::rename()
{
    const QList<BatchKey> keys = selected();
    if (keys.isEmpty())
        return;
    const QModelIndex index = indexOf(keys.first());
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->scrollTo(index);
    m_view->edit(index);
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

void BatchListPanel::showMoment()
{
    showProgress();
    repaintCountdowns();
}

void BatchListPanel::showProgress()
{
    const ListProgress progress = m_together.follow(m_store, m_clock.steady());
    m_header->setProgress(progress);
    m_actions->setUnknown(int(unknown().size()));
    emit progressed(progress);
    emit asking(progress.isAsking);
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

void BatchListPanel::stopOrWatch()
{
    const bool stop = m_actions->stops();
    QList<const Batch *> batches = selectedBatches();
    batches.removeIf([stop](const Batch *batch) {
        return stop ? !BatchActions::canStop(*batch) : !BatchActions::canWatchAgain(*batch);
    });
    if (stop)
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
    emit notice(tr("Copied"));
}

QList<BatchKey> BatchListPanel::unknown() const
{
    QList<BatchKey> keys;
    for (int row = 0; row < m_store.count(); ++row) {
        if (BatchActions::isUnknown(m_store.at(row)))
            keys.append(m_store.at(row).key);
    }
    return keys;
}

void BatchListPanel::remove(const QList<BatchKey> &keys)
{
    if (keys.isEmpty())
        return;
    int first = m_order->rowCount();
    for (const BatchKey key : keys) {
        if (const QModelIndex index = indexOf(key); index.isValid()) // else a search hides it
            first = std::min(first, index.row());
    }
    {
        const QScopedValueRollback removing(m_isRemoving, true);
        emit removeRequested(keys);
    }
    closeGap(first);
}

} // namespace enrow
