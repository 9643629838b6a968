// SPDX-License-Identifier: MIT
#include "store/BatchStore.h"

#include "store/ReplyEffect.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace enrow
{

BatchStore::BatchStore(QObject *parent)
    : QObject(parent)
{
}

int BatchStore::count() const
{
    return int(m_batches.size());
}

QList<BatchRef> BatchStore::refs() const
{
    QList<BatchRef> refs;
    for (const auto &batch : m_batches)
        refs.append(batch->ref);
    return refs;
}

const Batch &BatchStore::at(int row) const
{
    Q_ASSERT(row >= 0 && row < count());
    return *m_batches[size_t(row)];
}

int BatchStore::rowOf(const BatchRef &ref) const
{
    const auto found = m_rows.constFind(ref);
    if (found == m_rows.cend() || *found < m_firstStale)
        return found == m_rows.cend() ? -1 : *found;
    for (; m_firstStale < count(); ++m_firstStale)
        m_rows[at(m_firstStale).ref] = m_firstStale;
    return m_rows.value(ref);
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
    Batch batch;
    batch.ref = ref;
    batch.label = label;
    batch.added = added;
    return restore(std::move(batch), count());
}

bool BatchStore::restore(Batch batch, int row)
{
    if (wouldRepeat(batch.ref))
        return false;
    row = qBound(0, row, count());
    emit aboutToInsert(row);
    const bool isNumbered = row == count() && m_firstStale == row;
    m_rows.insert(batch.ref, row);
    m_batches.insert(m_batches.begin() + row, std::make_unique<Batch>(std::move(batch)));
    m_firstStale = isNumbered ? row + 1 : std::min(m_firstStale, row);
    emit inserted(row);
    return true;
}

void BatchStore::remove(const QList<BatchRef> &refs)
{
    std::vector<int> rows;
    for (const BatchRef &ref : refs) {
        if (const int row = rowOf(ref); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t start = 0; start < rows.size();) {
        size_t end = start + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] - 1)
            ++end;
        removeRun(rows[end - 1], rows[start]);
        start = end;
    }
}

void BatchStore::removeRun(int first, int last)
{
    emit aboutToRemove(first, last);
    for (int row = first; row <= last; ++row)
        m_rows.remove(at(row).ref);
    m_batches.erase(m_batches.begin() + first, m_batches.begin() + last + 1);
    m_firstStale = std::min(m_firstStale, first);
    emit removed(first, last);
}

void BatchStore::setLabel(const BatchRef &ref, const QString &label)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).label == label)
        return;
    m_batches[size_t(row)]->label = label;
    emit changed(row, BatchChange::Label);
}

void BatchStore::setNote(const BatchRef &ref, const QString &note)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).note == note)
        return;
    m_batches[size_t(row)]->note = note;
    emit changed(row, BatchChange::Note);
}

void BatchStore::setKeyName(const BatchRef &ref, const QString &name)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).keyName == name)
        return;
    m_batches[size_t(row)]->keyName = name;
    emit changed(row, BatchChange::KeyName);
}

void BatchStore::setPollStatus(const BatchRef &ref, const PollStatus &status)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).poll == status)
        return;
    m_batches[size_t(row)]->poll = status;
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
    m_batches[size_t(row)]->ref = identified;
    m_rows.insert(identified, row);
    emit changed(row, BatchChange::Identity);
    return identified;
}

void BatchStore::applyReply(const BatchRef &ref, const BatchReply &reply, const QDateTime &wall, Clock::Steady steady)
{
    const int row = rowOf(ref);
    if (row < 0)
        return;
    Batch &batch = *m_batches[size_t(row)];
    batch.lastReply = wall;
    const auto effect = effectOf(reply.head, bool(reply.chunk), batch.head, batch.holdsResults());
    const auto passedOver = effect == ReplyEffect::Nothing ? std::optional(reply.head) : std::nullopt;
    BatchChanges changes;
    if (std::exchange(batch.passedOver, passedOver) != passedOver)
        changes |= BatchChange::PassedOver;
    if (!passedOver) {
        if (reply.head.finished)
            batch.rate.add(steady, *reply.head.finished);
        changes |= takeReply(batch, reply, effect);
    }
    if (changes)
        emit changed(row, changes);
}

BatchChanges BatchStore::takeReply(Batch &batch, const BatchReply &reply, ReplyEffect effect)
{
    BatchChanges changes;
    BatchHead head = reply.head;
    if (effect == ReplyEffect::HeadAndResults) {
        if (!batch.chunk || !batch.raw || *batch.raw != *reply.raw) {
            batch.chunk = reply.chunk;
            batch.raw = reply.raw;
            batch.replyArchived = false;
            changes |= BatchChange::Results;
        }
    } else if (batch.holdsResults()) {
        head = keepingRowCounts(std::move(head), batch.head);
    } else {
        batch.raw = reply.raw;
    }
    if (batch.head != head) {
        batch.head = std::move(head);
        changes |= BatchChange::Head;
    }
    return changes;
}

void BatchStore::setArchivedResults(const BatchRef &ref, const std::shared_ptr<const ResultChunk> &chunk)
{
    const int row = rowOf(ref);
    if (row < 0 || at(row).chunk || !chunk)
        return;
    m_batches[size_t(row)]->chunk = chunk;
    emit changed(row, BatchChange::Results);
}

void BatchStore::takeArchived(const BatchRef &ref, const BatchHead &head)
{
    const int row = rowOf(ref);
    if (row < 0 || head.resultRows <= at(row).head.resultRows)
        return;
    Batch &batch = *m_batches[size_t(row)];
    batch.head = head;
    batch.passedOver.reset();
    batch.chunk.reset();
    batch.raw.reset();
    batch.replyArchived = true;
    emit changed(row, BatchChange::Head | BatchChange::Results | BatchChange::PassedOver);
}

void BatchStore::markReplyLost(const BatchRef &ref)
{
    if (const int row = rowOf(ref); row >= 0)
        m_batches[size_t(row)]->replyArchived = false;
}

void BatchStore::markArchived(const BatchRef &ref, const std::shared_ptr<const QByteArray> &raw)
{
    const int row = rowOf(ref);
    if (row < 0)
        return;
    Batch &batch = *m_batches[size_t(row)];
    batch.archived = true;
    if (raw && batch.raw == raw) {
        batch.replyArchived = true;
        batch.raw.reset();
    }
}

} // namespace enrow
