// SPDX-License-Identifier: MIT
#include "store/BatchStore.h"

#include "core/BatchIds.h"
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

QList<BatchKey> BatchStore::keys() const
{
    QList<BatchKey> keys;
    for (const auto &batch : m_batches)
        keys.append(batch->key);
    return keys;
}

QList<BatchKey> BatchStore::backingOff() const
{
    QList<BatchKey> keys;
    for (const auto &batch : m_batches) {
        if (batch->poll.state == PollState::BackingOff)
            keys.append(batch->key);
    }
    return keys;
}

const Batch &BatchStore::at(int row) const
{
    Q_ASSERT(row >= 0 && row < count());
    return *m_batches[size_t(row)];
}

int BatchStore::rowOf(BatchKey key) const
{
    const auto found = m_rows.constFind(key);
    if (found == m_rows.cend() || *found < m_firstStale)
        return found == m_rows.cend() ? -1 : *found;
    for (; m_firstStale < count(); ++m_firstStale)
        m_rows[at(m_firstStale).key] = m_firstStale;
    return m_rows.value(key);
}

const Batch *BatchStore::find(BatchKey key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &at(row);
}

const Batch *BatchStore::named(const BatchRef &ref) const
{
    const Batch *best = nullptr;
    std::pair<bool, bool> bestFit;
    for (auto [key, end] = m_keysOfId.equal_range(comparableBatchId(ref.id)); key != end; ++key) {
        const Batch *batch = find(*key);
        const std::pair fit(!ref.kind || batch->ref.kind == ref.kind, batch->ref.id == ref.id);
        if ((fit.first || !batch->ref.kind) && (!best || fit > bestFit)) {
            best = batch;
            bestFit = fit;
        }
    }
    return best;
}

bool BatchStore::wouldRepeat(const BatchRef &ref) const
{
    const Batch *batch = named(ref);
    return batch && (!ref.kind || batch->ref.kind);
}

std::optional<BatchKey> BatchStore::add(const BatchRef &ref, const QString &label, const QDateTime &added)
{
    if (wouldRepeat(ref))
        return std::nullopt;
    Batch batch;
    batch.key = newBatchKey();
    batch.ref = ref;
    batch.label = label;
    batch.added = added;
    const BatchKey key = batch.key;
    return restore(std::move(batch), count()) ? std::optional(key) : std::nullopt;
}

bool BatchStore::restore(Batch batch, int row)
{
    const Batch *same = wouldRepeat(batch.ref) ? named(batch.ref) : nullptr;
    if (m_rows.contains(batch.key) || (same && same->ref.id == batch.ref.id))
        return false;
    row = qBound(0, row, count());
    emit aboutToInsert(row);
    const bool isNumbered = row == count() && m_firstStale == row;
    m_rows.insert(batch.key, row);
    m_keysOfId.insert(comparableBatchId(batch.ref.id), batch.key);
    m_batches.insert(m_batches.begin() + row, std::make_unique<Batch>(std::move(batch)));
    m_firstStale = isNumbered ? row + 1 : std::min(m_firstStale, row);
    emit inserted(row);
    return true;
}

void BatchStore::remove(const QList<BatchKey> &keys)
{
    std::vector<int> rows;
    for (const BatchKey key : keys) {
        if (const int row = rowOf(key); row >= 0)
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
    for (int row = first; row <= last; ++row) {
        m_rows.remove(at(row).key);
        m_keysOfId.remove(comparableBatchId(at(row).ref.id), at(row).key);
    }
    m_batches.erase(m_batches.begin() + first, m_batches.begin() + last + 1);
    m_firstStale = std::min(m_firstStale, first);
    emit removed(first, last);
}

void BatchStore::setLabel(BatchKey key, const QString &label)
{
    const int row = rowOf(key);
    if (row < 0 || at(row).label == label)
        return;
    m_batches[size_t(row)]->label = label;
    emit changed(row, BatchChange::Label);
}

void BatchStore::setNote(BatchKey key, const QString &note)
{
    const int row = rowOf(key);
    if (row < 0 || at(row).note == note)
        return;
    m_batches[size_t(row)]->note = note;
    emit changed(row, BatchChange::Note);
}

void BatchStore::setKeyName(BatchKey key, const QString &name)
{
    const int row = rowOf(key);
    if (row < 0 || at(row).keyName == name)
        return;
    m_batches[size_t(row)]->keyName = name;
    emit changed(row, BatchChange::KeyName);
}

void BatchStore::setPollStatus(BatchKey key, const PollStatus &status)
{
    const int row = rowOf(key);
    if (row < 0 || at(row).poll == status)
        return;
    m_batches[size_t(row)]->poll = status;
    emit changed(row, BatchChange::Poll);
}

bool BatchStore::setKind(BatchKey key, std::optional<BatchKind> kind)
{
    const int row = rowOf(key);
    if (row < 0 || at(row).ref.kind == kind)
        return row >= 0;
    const BatchRef ref{kind, at(row).ref.id};
    if (const Batch *other = named(ref); kind && other && other->ref.kind == kind) {
        remove(key);
        return false;
    }
    m_batches[size_t(row)]->ref = ref;
    emit changed(row, BatchChange::Kind);
    return true;
}

void BatchStore::applyReply(BatchKey key, const BatchReply &reply, const QDateTime &wall, Clock::Steady steady,
                            std::optional<ReplyEffect> taken)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    Batch &batch = *m_batches[size_t(row)];
    batch.lastReply = wall;
    auto effect = taken ? *taken : effectOf(reply.head, bool(reply.chunk), batch.head, batch.holdsResults());
    if (!taken && batch.chunk)
        effect = tellingOtherRows(effect, reply.head, batch.head, [&] { return batch.chunk->hasRowsOf(*reply.chunk); });
    const auto passedOver = effect == ReplyEffect::Nothing ? std::optional(reply.head) : std::nullopt;
    const bool hasOtherRows = effect == ReplyEffect::OtherResults;
    BatchChanges changes;
    const bool isOtherwise = std::exchange(batch.passedOver, passedOver) != passedOver;
    if (std::exchange(batch.hasOtherRows, hasOtherRows) != hasOtherRows || isOtherwise)
        changes |= BatchChange::PassedOver;
    if (!passedOver) {
        if (reply.head.finished)
            batch.rate.add(steady, *reply.head.finished, reply.head.requested);
        changes |= takeReply(batch, reply, effect);
    }
    if (changes)
        emit changed(row, changes);
}

BatchChanges BatchStore::takeReply(Batch &batch, const BatchReply &reply, ReplyEffect effect)
{
    BatchChanges changes;
    BatchHead head = reply.head;
    if (effect != ReplyEffect::HeadOnly) {
        batch.fromFile.clear();
        if (!batch.chunk || !batch.raw || *batch.raw != *reply.raw) {
            batch.chunk = reply.chunk;
            batch.raw = reply.raw;
            batch.replyArchived = false;
            changes |= BatchChange::Results;
        }
    } else if (batch.holdsResults()) {
        head = keepingRowCounts(std::move(head), batch.head);
    } else {
        batch.fromFile.clear();
        batch.raw = reply.raw;
    }
    if (batch.head != head) {
        batch.head = std::move(head);
        changes |= BatchChange::Head;
    }
    return changes;
}

void BatchStore::setArchivedResults(BatchKey key, const std::shared_ptr<const ResultChunk> &chunk)
{
    const int row = rowOf(key);
    if (row < 0 || at(row).chunk || !chunk)
        return;
    m_batches[size_t(row)]->chunk = chunk;
    emit changed(row, BatchChange::Results);
}

void BatchStore::takeArchived(BatchKey key, const Batch &theirs, BatchChanges given)
{
    if (given.testFlag(BatchChange::Label))
        setLabel(key, theirs.label);
    if (given.testFlag(BatchChange::Note))
        setNote(key, theirs.note);
    if (given.testFlag(BatchChange::KeyName))
        setKeyName(key, theirs.keyName);
    if (theirs.ref.kind && given.testFlag(BatchChange::Kind))
        setKind(key, *theirs.ref.kind);
    const int row = rowOf(key);
    if (row < 0 || theirs.entry != EntryState::Whole)
        return;
    if (const BatchChanges changes = takeHead(*m_batches[size_t(row)], theirs))
        emit changed(row, changes);
}

BatchChanges BatchStore::takeHead(Batch &batch, const Batch &theirs)
{
    const bool hasMore = theirs.replyArchived && theirs.head.resultRows > batch.head.resultRows;
    const auto usual = effectOf(theirs.head, theirs.replyArchived, batch.head, batch.holdsResults());
    const auto effect = hasMore ? ReplyEffect::HeadAndResults : usual;
    // A reply that was passed over is no reason to keep what was there before it.
    const bool isLater = batch.passedOver || (theirs.lastReply && batch.lastReply < theirs.lastReply);
    if (theirs.head == batch.head || effect == ReplyEffect::Nothing || !(hasMore || isLater))
        return {};
    BatchChanges changes = BatchChange::Head;
    if (effect == ReplyEffect::HeadAndResults) {
        batch.chunk.reset();
        batch.raw.reset();
        batch.replyArchived = true;
        changes |= BatchChange::Results;
    }
    batch.head = effect == ReplyEffect::HeadOnly ? keepingRowCounts(theirs.head, batch.head) : theirs.head;
    batch.lastReply = theirs.lastReply;
    batch.fromFile = theirs.fromFile;
    if (std::exchange(batch.passedOver, std::nullopt))
        changes |= BatchChange::PassedOver;
    return changes;
}

void BatchStore::takeOpened(BatchKey key, const Batch &opened)
{
    if (opened.ref.kind && !setKind(key, opened.ref.kind))
        return;
    const int row = rowOf(key);
    if (row < 0)
        return;
    Batch &batch = *m_batches[size_t(row)];
    batch.head = opened.head;
    batch.lastReply = opened.lastReply;
    batch.fromFile = opened.fromFile;
    batch.chunk = opened.chunk;
    batch.raw = opened.raw;
    batch.replyArchived = opened.replyArchived;
    batch.passedOver.reset();
    batch.hasOtherRows = false;
    emit changed(row, BatchChange::Head | BatchChange::Results | BatchChange::PassedOver);
}

void BatchStore::markReplyLost(BatchKey key)
{
    if (const int row = rowOf(key); row >= 0)
        m_batches[size_t(row)]->replyArchived = false;
}

void BatchStore::markArchived(BatchKey key, const std::shared_ptr<const QByteArray> &raw)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    Batch &batch = *m_batches[size_t(row)];
    batch.archived = true;
    if (raw && batch.raw == raw) {
        batch.replyArchived = true;
        batch.raw.reset();
    }
}

void BatchStore::dropReply(BatchKey key)
{
    if (const int row = rowOf(key); row >= 0)
        m_batches[size_t(row)]->raw.reset();
}

} // namespace enrow
