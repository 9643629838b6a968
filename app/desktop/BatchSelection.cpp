// SPDX-License-Identifier: MIT
#include "desktop/BatchSelection.h"

#include "desktop/common/BatchName.h"

#include "core/CustomName.h"
#include "results/ResultChunkBuilder.h"

#include <QElapsedTimer>

#include <algorithm>

namespace enrow
{

namespace
{

// Of thousands of batches publishing takes long: it leaves most of the time to what else there is to do.
constexpr int pausePerWork = 10;

std::optional<RowCounts> countsOf(const ResultChunk *chunk)
{
    if (!chunk)
        return std::nullopt;
    return RowCounts{chunk->count(QualificationGroup::Valid), chunk->count(QualificationGroup::Invalid),
                     chunk->count(QualificationGroup::Other)};
}

} // namespace

BatchSelection::BatchSelection(const BatchStore &store, std::chrono::milliseconds pace, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_pace(pace)
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(0);
    m_pause.setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, &BatchSelection::publish);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_pending)
            publish();
    });
    connect(&store, &BatchStore::changed, this, &BatchSelection::onChanged);
    connect(&store, &BatchStore::removed, this, [this] {
        m_pending |= BatchChange::Head | BatchChange::Results;
        m_publish.start();
    });
    connect(&store, &BatchStore::inserted, this, [this] {
        m_pending |= BatchChange::Head; // those that are chosen may be all no more
        m_publish.start();
    });
}

void BatchSelection::select(const QList<BatchKey> &keys)
{
    m_keys = keys;
    m_chosen = QSet<BatchKey>(keys.begin(), keys.end());
    m_awaited.clear();
    m_unreadable.clear();
    m_pending = BatchChange::Head | BatchChange::Results;
    m_publish.start();
}

void BatchSelection::setUnreadable(BatchKey key)
{
    m_unreadable.insert(key);
    note(key, BatchChange::Results);
}

void BatchSelection::onChanged(int row, BatchChanges changes)
{
    const BatchKey key = m_store.at(row).key;
    if (m_chosen.contains(key))
        note(key, changes);
}

void BatchSelection::note(BatchKey key, BatchChanges changes)
{
    m_pending |= changes;
    if (changes.testFlag(BatchChange::Results))
        m_awaited.remove(key);
    const bool fillsIn = !m_awaited.isEmpty() && m_set && m_set->rowCount() > 0;
    if (!fillsIn || !m_pause.isActive())
        m_publish.start();
}

void BatchSelection::publish()
{
    QElapsedTimer watch;
    watch.start();
    m_publish.stop();
    m_keys.removeIf([this](BatchKey key) { return !m_store.find(key); });
    const BatchChanges pending = std::exchange(m_pending, {});
    if (pending & (BatchChange::Results | BatchChange::Label | BatchChange::Kind))
        m_set.reset();
    askForResults();
    if (!m_set || m_hint != hint())
        publishResults();
    if (pending &
        (BatchChange::Results | BatchChange::Head | BatchChange::Label | BatchChange::Kind | BatchChange::Poll))
        publishSummary();
    publishRemark();
    m_pause.start(std::max(m_pace, std::chrono::milliseconds(pausePerWork * watch.elapsed())));
}

void BatchSelection::askForResults()
{
    QList<BatchKey> needed;
    LoadingProgress progress;
    for (const BatchKey key : std::as_const(m_keys)) {
        const bool unread = isOnDisk(key);
        progress.all += unread || m_store.find(key)->chunk ? 1 : 0;
        if (unread && !m_unreadable.contains(key))
            needed.append(key);
        else if (unread)
            ++progress.unreadable;
    }
    progress.read = progress.all - progress.unreadable - int(needed.size());
    m_awaited = QSet<BatchKey>(needed.begin(), needed.end());
    emit resultsNeeded(needed);
    if (progress != std::exchange(m_progress, progress))
        emit loadingChanged(progress);
}

// True if there are results in the archive that are not in memory. A last reply can have none.
bool BatchSelection::isOnDisk(BatchKey key) const
{
    const Batch *batch = m_store.find(key);
    return !batch->chunk && batch->replyArchived && batch->head.resultRows > 0;
}

void BatchSelection::publishResults()
{
    m_hint = hint();
    if (!m_set)
        m_set = std::make_shared<const ResultSet>(chosenResults());
    emit resultsChanged(m_set, *m_hint);
}

std::vector<ResultBatch> BatchSelection::chosenResults() const
{
    std::vector<ResultBatch> batches;
    for (const BatchKey key : std::as_const(m_keys)) {
        const Batch *batch = m_store.find(key);
        if (batch->chunk)
            batches.push_back(resultsOf(*batch, batch->chunk));
        else if (m_awaited.contains(key) && batch->ref.kind)
            batches.push_back(resultsOf(*batch, ResultChunkBuilder(*batch->ref.kind).finish()));
    }
    return batches;
}

ResultBatch BatchSelection::resultsOf(const Batch &batch, std::shared_ptr<const ResultChunk> chunk)
{
    const QString name = batch.label.isEmpty() ? customName(batch.head.custom) : batch.label;
    // One that is asked for once more is as whole as it was.
    const bool isPartial = !batch.head.hasEnded() && batch.poll.state != PollState::Done;
    return {batch.ref, name, std::move(chunk), batch.key, batch.added, isPartial};
}

ResultsHint BatchSelection::hint() const
{
    if (m_keys.isEmpty())
        return ResultsHint::NoneChosen;
    if (!m_awaited.isEmpty())
        return ResultsHint::Loading;
    if (m_progress.unreadable > 0)
        return ResultsHint::Unreadable;
    return ResultsHint::NoRows;
}

SummaryInput BatchSelection::summaryInput(const Batch &batch)
{
    const auto &[kind, id] = batch.ref;
    const QString name = batchName(batch.label, batch.head, id);
    const bool isAsked = batch.poll.state != PollState::Stopped && batch.poll.state != PollState::Done;
    // A batch under way has not found nothing: its rows are still to come.
    const bool hasRowsToCount = batch.chunk && (!isAsked || batch.chunk->rowCount() > 0);
    return {*kind, name, batch.head, countsOf(hasRowsToCount ? batch.chunk.get() : nullptr), isAsked};
}

void BatchSelection::publishSummary()
{
    std::vector<SummaryInput> inputs;
    QList<BatchKind> kinds;
    int kindless = 0;
    for (const BatchKey key : std::as_const(m_keys)) {
        const Batch *batch = m_store.find(key);
        if (!batch->ref.kind) {
            ++kindless;
            continue;
        }
        inputs.push_back(summaryInput(*batch));
        inputs.back().isUnread = m_awaited.contains(key);
        if (!kinds.contains(*batch->ref.kind))
            kinds.append(*batch->ref.kind);
    }
    CreditSummary summary = summarize(inputs, kindless);
    summary.isOfAll = m_keys.size() == m_store.count();
    m_arrival = summary.arrival;
    emit summaryChanged(summary, kinds);
}

// Where there are no rows at all, what is shown in their place says why.
void BatchSelection::publishRemark()
{
    const RowsLeftOut left = m_set && m_set->rowCount() > 0 ? leftOut() : RowsLeftOut();
    QStringList wrong{RowsText::sentence(m_arrival), RowsText::sentence(left)};
    wrong.removeAll(QString());
    const std::array remark{wrong.join(u' '), RowsText::toCome(left), RowsText::brief(left, m_arrival)};
    if (remark != std::exchange(m_rowsRemark, remark))
        emit rowsRemarkChanged(remark[0], remark[1], remark[2]);
}

RowsLeftOut BatchSelection::leftOut() const
{
    RowsLeftOut left;
    left.batches = int(m_keys.size());
    for (const BatchKey key : m_keys) {
        const Batch &batch = *m_store.find(key);
        left.noRows += batch.head.skippedRows;
        if (!batch.head.oddCounts.isEmpty()) {
            ++left.oddCounts;
            left.lastOddCounts = batch.head.oddCounts;
        }
        const bool isStopped = batch.poll.state == PollState::Stopped || batch.poll.state == PollState::Done;
        switch (batch.head.status) {
        case BatchStatus::Completed: break;
        case BatchStatus::Failed:
            ++left.failed;
            left.failedCame += batch.head.resultRows;
            left.failedRequested += std::max<qint64>(0, batch.head.requested.value_or(0));
            break;
        case BatchStatus::Unknown:
        case BatchStatus::Ongoing: ++(isStopped && !batch.chunk ? left.silent : left.running); break;
        }
    }
    return left;
}

} // namespace enrow
