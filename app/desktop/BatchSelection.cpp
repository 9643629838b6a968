// SPDX-License-Identifier: MIT
#include "desktop/BatchSelection.h"

#include <algorithm>

namespace enrow
{

BatchSelection::BatchSelection(const BatchStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(0);
    connect(&m_publish, &QTimer::timeout, this, &BatchSelection::publish);
    connect(&store, &BatchStore::changed, this, &BatchSelection::onChanged);
    connect(&store, &BatchStore::removed, this, [this] { select(m_refs); });
    connect(&store, &BatchStore::inserted, this, [this] {
        if (m_refs.isEmpty())
            m_publish.start();
    });
}

void BatchSelection::select(const QList<BatchRef> &refs)
{
    m_refs = refs;
    m_unreadable.clear();
    m_pending = BatchChange::Head | BatchChange::Results;
    m_publish.start();
}

void BatchSelection::setUnreadable(const BatchRef &ref)
{
    m_unreadable.insert(ref);
    m_publish.start();
}

void BatchSelection::onChanged(int row, BatchChanges changes)
{
    if (!m_refs.contains(m_store.at(row).ref))
        return;
    m_pending |= changes;
    m_publish.start();
}

void BatchSelection::publish()
{
    m_refs.removeIf([this](const BatchRef &ref) { return !m_store.find(ref); });
    const BatchChanges pending = std::exchange(m_pending, {});
    if (pending & (BatchChange::Results | BatchChange::Label | BatchChange::Identity))
        m_set.reset();
    askForResults();
    if (!m_set || m_hint != hint())
        publishResults();
    if (pending & (BatchChange::Results | BatchChange::Head | BatchChange::Identity))
        publishSummary();
}

void BatchSelection::askForResults()
{
    for (const BatchRef &ref : std::as_const(m_refs)) {
        if (isOnDisk(ref) && !m_unreadable.contains(ref))
            emit resultsNeeded(ref);
    }
}

// True where the results are in the archive and not in memory. A last reply can have none.
bool BatchSelection::isOnDisk(const BatchRef &ref) const
{
    const Batch *batch = m_store.find(ref);
    return !batch->chunk && batch->replyArchived;
}

void BatchSelection::publishResults()
{
    m_hint = hint();
    if (m_set) {
        emit resultsChanged(m_set, *m_hint);
        return;
    }
    std::vector<ResultBatch> batches;
    for (const BatchRef &ref : std::as_const(m_refs)) {
        const Batch *batch = m_store.find(ref);
        if (batch->chunk)
            batches.push_back({batch->ref, batch->label, batch->chunk});
    }
    m_set = std::make_shared<const ResultSet>(std::move(batches));
    emit resultsChanged(m_set, *m_hint);
}

ResultsHint BatchSelection::hint() const
{
    if (m_store.count() == 0)
        return ResultsHint::NoBatches;
    if (m_refs.isEmpty())
        return ResultsHint::NoneChosen;
    const auto onDisk =
        std::find_if(m_refs.cbegin(), m_refs.cend(), [this](const BatchRef &ref) { return isOnDisk(ref); });
    if (onDisk != m_refs.cend())
        return m_unreadable.contains(*onDisk) ? ResultsHint::Unreadable : ResultsHint::Loading;
    const bool running = std::any_of(m_refs.cbegin(), m_refs.cend(), [this](const BatchRef &ref) {
        const PollState state = m_store.find(ref)->poll.state;
        return state != PollState::Done && state != PollState::Stopped;
    });
    return running ? ResultsHint::Running : ResultsHint::Ended;
}

void BatchSelection::publishSummary()
{
    std::vector<SummaryInput> inputs;
    QList<BatchKind> kinds;
    for (const BatchRef &ref : std::as_const(m_refs)) {
        if (!ref.kind)
            continue;
        const Batch *batch = m_store.find(ref);
        SummaryInput input{*ref.kind, batch->head, std::nullopt};
        if (batch->chunk)
            input.invalidRows = batch->chunk->count(QualificationGroup::Invalid);
        inputs.push_back(input);
        if (!kinds.contains(*ref.kind))
            kinds.append(*ref.kind);
    }
    emit summaryChanged(summarize(inputs), kinds);
}

} // namespace enrow
