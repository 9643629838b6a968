// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchStore.h"

#include <QHash>

namespace enrow
{

// The key that a test gives the batch of that ref, always the same one.
inline BatchKey keyFor(const BatchRef &ref)
{
    return BatchKey(qint64(qHash(ref, 1) >> 1));
}

// The key of the batch of exactly that ref in a store; one that no batch has if it is not there.
inline BatchKey keyIn(const BatchStore &store, const BatchRef &ref)
{
    for (int row = 0; row < store.count(); ++row) {
        if (store.at(row).ref == ref)
            return store.at(row).key;
    }
    return BatchKey{};
}

// Batches as a person adds them.
inline std::vector<Batch> freshBatches(const QList<BatchRef> &refs, const QDateTime &added = {})
{
    std::vector<Batch> batches;
    for (const BatchRef &ref : refs) {
        Batch batch;
        batch.key = keyFor(ref);
        batch.ref = ref;
        batch.added = added;
        batches.push_back(std::move(batch));
    }
    return batches;
}

inline QList<BatchKey> keysIn(const BatchStore &store, const QList<BatchRef> &refs)
{
    QList<BatchKey> keys;
    for (const BatchRef &ref : refs)
        keys.append(keyIn(store, ref));
    return keys;
}

inline const Batch *batchIn(const BatchStore &store, const BatchRef &ref)
{
    return store.find(keyIn(store, ref));
}

} // namespace enrow
