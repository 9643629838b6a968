// SPDX-License-Identifier: MIT
#include "desktop/BatchSelection.h"

#include "desktop/batches/BatchCard.h"
#include "results/ResultChunkBuilder.h"

#include <algorithm>

namespace enrow
{

namespace
{

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
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pace);
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
        if (m_refs.isEmpty())
            m_publish.start();
    });
}

void BatchSelection::select(const QList<BatchRef> &refs)
{
    m_refs = refs;
    m_chosen = QSet<BatchRef>(refs.begin(), refs.end());
    m_awaited.clear();
    m_unreadable.clear();
    m_pending = BatchChange::Head | BatchChange::Results;
    m_publish.start();
}

void BatchSelection::setUnreadable(const BatchRef &ref)
{
    m_unreadable.insert(ref);
    note(ref, BatchChange::Results);
}

void BatchSelection::onChanged(int row, BatchChanges changes)
{
    const BatchRef &ref = m_store.at(row).ref;
    if (m_chosen.contains(ref))
        note(ref, changes);
}

void BatchSelection::note(const BatchRef &ref, BatchChanges changes)
{
    m_pending |= changes;
    if (changes.testFlag(BatchChange::Results))
        m_awaited.remove(ref);
    const bool fillsIn = !m_awaited.isEmpty() && m_set && m_set->rowCount() > 0;
    if (!fillsIn || !m_pause.isActive())
        m_publish.start();
}

void BatchSelection::publish()
{
    m_publish.stop();
    m_refs.removeIf([this](const BatchRef &ref) { return !m_store.find(ref); });
    const BatchChanges pending = std::exchange(m_pending, {});
    if (pending & (BatchChange::Results | BatchChange::Label | BatchChange::Identity))
        m_set.reset();
    askForResults();
    if (!m_set || m_hint != hint())
        publishResults();
    if (pending & (BatchChange::Results | BatchChange::Head | BatchChange::Label | BatchChange::Identity))
        publishSummary();
    publishRemark();
    m_pause.start();
}

void BatchSelection::askForResults()
{
    QList<BatchRef> needed;
    LoadingProgress progress;
    for (const BatchRef &ref : std::as_const(m_refs)) {
        const bool unread = isOnDisk(ref);
        progress.all += unread || m_store.find(ref)->chunk ? 1 : 0;
        if (unread && !m_unreadable.contains(ref))
            needed.append(ref);
        else if (unread)
            ++progress.unreadable;
    }
    progress.read = progress.all - progress.unreadable - int(needed.size());
    m_awaited = QSet<BatchRef>(needed.begin(), needed.end());
    emit resultsNeeded(needed);
    if (progress != std::exchange(m_progress, progress))
        emit loadingChanged(progress);
}

// True where there are results in the archive that are not in memory. A last reply can have none.
bool BatchSelection::isOnDisk(const BatchRef &ref) const
{
    const Batch *batch = m_store.find(ref);
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
    for (const BatchRef &ref : std::as_const(m_refs)) {
        const Batch *batch = m_store.find(ref);
        if (batch->chunk)
            batches.push_back({batch->ref, batch->label, batch->chunk});
        else if (m_awaited.contains(ref) && ref.kind)
            batches.push_back({batch->ref, batch->label, ResultChunkBuilder(*ref.kind).finish()});
    }
    return batches;
}

ResultsHint BatchSelection::hint() const
{
    if (m_store.count() == 0)
        return ResultsHint::NoBatches;
    if (m_refs.isEmpty())
        return ResultsHint::NoneChosen;
    if (!m_awaited.isEmpty())
        return ResultsHint::Loading;
    if (m_progress.unreadable > 0)
        return ResultsHint::Unreadable;
    const auto anyIs = [this](std::initializer_list<PollState> states) {
        return std::any_of(m_refs.cbegin(), m_refs.cend(), [&](const BatchRef &ref) {
            return std::find(states.begin(), states.end(), m_store.find(ref)->poll.state) != states.end();
        });
    };
    if (anyIs({PollState::Waiting, PollState::Fetching, PollState::BackingOff}))
        return ResultsHint::Running;
    if (anyIs({PollState::WaitingForKey}))
        return ResultsHint::NeedsKey;
    if (anyIs({PollState::Paused}))
        return ResultsHint::Paused;
    return m_refs.size() == 1 ? ResultsHint::Ended : ResultsHint::AllEnded;
}

void BatchSelection::publishSummary()
{
    std::vector<SummaryInput> inputs;
    QList<BatchKind> kinds;
    int kindless = 0;
    for (const BatchRef &ref : std::as_const(m_refs)) {
        if (!ref.kind) {
            ++kindless;
            continue;
        }
        const Batch *batch = m_store.find(ref);
        const QString name = batch->label.isEmpty() ? BatchCard::shortId(ref.id) : batch->label;
        inputs.push_back({*ref.kind, name, batch->head, countsOf(batch->chunk.get())});
        if (!kinds.contains(*ref.kind))
            kinds.append(*ref.kind);
    }
    const CreditSummary summary = summarize(inputs, kindless);
    m_arrival = summary.arrival;
    emit summaryChanged(summary, kinds);
}

// Where there are no rows at all, what is shown in their place says why.
void BatchSelection::publishRemark()
{
    QStringList sentences;
    if (m_set && m_set->rowCount() > 0)
        sentences = {RowsText::sentence(m_arrival), RowsText::sentence(leftOut())};
    else
        sentences = {RowsText::sentence(m_arrival)};
    sentences.removeAll(QString());
    if (const QString remark = sentences.join(u' '); remark != std::exchange(m_rowsRemark, remark))
        emit rowsRemarkChanged(remark);
}

RowsLeftOut BatchSelection::leftOut() const
{
    RowsLeftOut left;
    left.batches = int(m_refs.size());
    for (const BatchRef &ref : m_refs) {
        const Batch &batch = *m_store.find(ref);
        left.noRows += batch.head.skippedRows;
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
