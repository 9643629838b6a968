// SPDX-License-Identifier: MIT
#include "store/BatchStore.h"

#include <algorithm>

namespace enrow
{

namespace
{

// Rows that are held are never given up for an empty list: a server that forgets results answers with one.
bool bringsResults(const BatchReply &reply, const Batch &held)
{
    return reply.chunk && (reply.chunk->rowCount() > 0 || !held.chunk || held.chunk->rowCount() == 0);
}

// A completed batch with its results is final: a reply that takes that back comes from a server that lags behind.
bool isOutdated(const BatchReply &reply, const Batch &held)
{
    const bool final = held.head.status == BatchStatus::Completed && held.chunk;
    return final && !(reply.head.status == BatchStatus::Completed && bringsResults(reply, held));
}

} // namespace

BatchStore::BatchStore(QObject *parent)
    : QObject(parent)
{
}

int BatchStore::count() const
{
    return int(m_batches.size());
}

const Batch &BatchStore::at(int row) const
{
    Q_ASSERT(row >= 0 && row < count());
    return m_batches[size_t(row)];
}

int BatchStore::rowOf(const BatchRef &ref) const
{
    return m_rows.value(ref, -1);
}

const Batch *BatchStore::find(const BatchRef &ref) const
{
    const int row = rowOf(ref);
    return row < 0 ? nullptr : &at(row);
}

bool BatchStore::wouldRepeat(const BatchRef &ref) const
{
    if (m_rows.contains(ref))
        return true;
    return !ref.kind && std::any_of(allBatchKinds.begin(), allBatchKinds.end(), [&](BatchKind kind) {
        return m_rows.contains({kind, ref.id});
    });
}

bool BatchStore::add(const BatchRef &ref, const QString &label, const QDateTime &added)
{
    if (wouldRepeat(ref))
        return false;
    const int row = count();
    Batch batch;
    batch.ref = ref;
    batch.label = label;
    batch.added = added;
    emit aboutToInsert(row);
    m_batches.push_back(std::move(batch));
    m_rows.insert(ref, row);
    emit inserted(row);
    return true;
}

void BatchStore::remove(const BatchRef &ref)
{
    const int row = rowOf(ref);
    if (row < 0)
        return;
    emit aboutToRemove(row);
    m_rows.remove(at(row).ref);
    m_batches.erase(m_batches.begin() + row);
    for (int moved = row; moved < count(); ++moved)
        m_rows[at(moved).ref] = moved;
    emit removed(row);
}

void BatchStore::setLabel(const BatchRef &ref, const QString &label)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).label == label)
        return;
    m_batches[size_t(row)].label = label;
    emit changed(row, BatchChange::Label);
}

void BatchStore::setPollStatus(const BatchRef &ref, const PollStatus &status)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).poll == status)
        return;
    m_batches[size_t(row)].poll = status;
    emit changed(row, BatchChange::Poll);
}

BatchRef BatchStore::identify(const BatchRef &undetected, BatchKind kind)
{
    const BatchRef identified{kind, undetected.id};
    const int row = rowOf({std::nullopt, undetected.id});
    if (row < 0)
        return identified;
    if (m_rows.contains(identified)) {
        remove({std::nullopt, identified.id});
        return identified;
    }
    m_rows.remove(at(row).ref);
    m_batches[size_t(row)].ref = identified;
    m_rows.insert(identified, row);
    emit changed(row, BatchChange::Identity);
    return identified;
}

void BatchStore::applyReply(const BatchRef &ref, const BatchReply &reply, const QDateTime &wall, Clock::Steady steady)
{
    const int row = rowOf(ref);
    if (row < 0)
        return;
    Batch &batch = m_batches[size_t(row)];
    batch.lastReply = wall;
    if (isOutdated(reply, batch))
        return;
    if (reply.head.finished)
        batch.rate.add(steady, *reply.head.finished);
    const BatchChanges changes = takeReply(batch, reply);
    if (changes)
        emit changed(row, changes);
}

BatchChanges BatchStore::takeReply(Batch &batch, const BatchReply &reply)
{
    BatchChanges changes;
    BatchHead head = reply.head;
    if (bringsResults(reply, batch)) {
        if (!batch.chunk || *batch.raw != *reply.raw) {
            batch.chunk = reply.chunk;
            batch.raw = reply.raw;
            changes |= BatchChange::Results;
        }
    } else if (batch.chunk) {
        // These two count what is held, not what this reply left out.
        head.resultRows = batch.head.resultRows;
        head.skippedRows = batch.head.skippedRows;
    } else {
        batch.raw = reply.raw;
    }
    if (batch.head != head) {
        batch.head = std::move(head);
        changes |= BatchChange::Head;
    }
    return changes;
}

} // namespace enrow
