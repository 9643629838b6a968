// SPDX-License-Identifier: MIT
#pragma once

#include "store/Batch.h"

#include <QList>
#include <QSet>

#include <vector>

namespace enrow
{

// The batches that were removed since the start, in the order they went, so that each can come back as it was.
class RemovedBatches
{
public:
    struct Removed {
        Batch batch;
        int row;                // where it was in the store
        bool isUnsaved = false; // the archive could not be told
    };

    // The results of a batch that the archive has are let go: it gives them back.
    void remember(Batch batch, int row);

    QList<BatchRef> refs() const;

    // Takes those out that are named, the last one that went first: so each finds the place it had.
    std::vector<Removed> take(const QList<BatchRef> &refs);
    void forget(const QSet<BatchRef> &refs);
    void clear() { m_removed.clear(); }

    // A ref without a kind means the removed batches of its ID, whatever their kind.
    void setUnsaved(const QList<BatchRef> &refs, bool isUnsaved);
    QList<BatchRef> unsaved() const;

private:
    std::vector<Removed> m_removed;
};

} // namespace enrow
