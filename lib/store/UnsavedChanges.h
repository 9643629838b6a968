// SPDX-License-Identifier: MIT
#pragma once

#include "store/Batch.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace enrow
{

class BatchStore;

// What a person gave batches that is not saved yet.
using GivenChanges = QHash<BatchKey, BatchChanges>;

// What the archive is to be told in one go.
struct ChangesToSave {
    QList<Batch> batches;
    GivenChanges given;
    QSet<BatchKey> removals;
    QSet<BatchKey> returns; // whose removal is to be undone

    bool isEmpty() const { return batches.isEmpty() && removals.isEmpty() && returns.isEmpty(); }
};

// Keeps account of what of a store the archive does not have yet.
class UnsavedChanges
{
public:
    // What is stored of a batch differs from what the archive has, or a person gave it something, or it holds a reply
    // that only memory has.
    bool isUnsaved(const Batch &batch) const;
    // The person gave it something that no save has taken yet.
    BatchChanges given(BatchKey key) const { return m_given.value(key); }
    bool isEmpty() const { return m_dirty.isEmpty() && m_removals.isEmpty(); }

    // The archive has this of the batch.
    void noteSaved(const Batch &batch);
    // The batch is to be looked at when something is saved next.
    void noteChange(const Batch &batch, BatchChanges changes);
    void noteGiven(BatchKey key, BatchChanges given) { m_given[key] |= given; }
    // It came into the store.
    void noteArrival(const Batch &batch);
    // It left the store: `fromArchive` too, which can be undone while the program runs.
    void noteRemoval(BatchKey key, bool fromArchive);
    void noteDirty(BatchKey key) { m_dirty.insert(key); }
    bool isDirty(BatchKey key) const { return m_dirty.contains(key); }

    // Removed since the start, and not back.
    const QSet<BatchKey> &removedHere() const { return m_removedHere; }

    // Takes what there is to save, which putBack() returns if it could not be saved.
    ChangesToSave take(const BatchStore &store);
    void putBack(const ChangesToSave &changes);
    void clear();

private:
    QHash<BatchKey, QByteArray> m_saved; // digests of what the archive has
    QSet<BatchKey> m_dirty;              // changed and not taken to be saved
    GivenChanges m_given;
    QSet<BatchKey> m_removals;
    QSet<BatchKey> m_returns;
    QSet<BatchKey> m_removedHere;
};

} // namespace enrow
