// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchArchive.h"

#include <QHash>
#include <QList>

namespace enrow
{

// What a person gave batches that is not saved yet.
using GivenChanges = QHash<BatchRef, BatchChanges>;

// Saves batches as a window holds them, and says which of them another program removed meanwhile.
struct BatchSaving {
    Result<void> worst;          // the last failure
    QList<BatchRef> gone;        // removed, and stay so
    QList<BatchRef> back;        // were removed, and are there again
    QList<BatchRef> lackReplies; // of these, whose replies went with the removal
    // The head in the archive if that has more rows than the reply that was to be saved.
    std::optional<BatchHead> fuller;

    // `given`: what the person gave them since they were saved, for which they come back where they were removed.
    // `before`: what came of what was done to the archive first.
    static BatchSaving of(BatchArchive &archive, const QList<Batch> &batches, const GivenChanges &given,
                          const Result<void> &before);
    // Saves a reply; `held` is the batch where the window has it, which then comes back where it was removed.
    static BatchSaving ofReply(BatchArchive &archive, const std::optional<Batch> &held, const BatchRef &ref,
                               const BatchReply &reply, const QDateTime &received);

private:
    void saveOne(BatchArchive &archive, const Batch &batch, BatchChanges given);
    void bringBack(BatchArchive &archive, Batch batch);
};

} // namespace enrow
