// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchArchive.h"
#include "store/UnsavedChanges.h"

#include <QList>

namespace enrow
{

// Saves batches as a window holds them, and says which of them another program removed meanwhile.
struct BatchSaving {
    Result<void> worst;          // the last failure
    QList<BatchKey> gone;        // removed, and stay so
    QList<BatchKey> back;        // were removed, and are there again
    QList<BatchKey> lackReplies; // were removed, and their replies went with the removal
    // Batches that another program added too, so that the archive has them under its keys, as they are there.
    std::vector<Batch> others;
    // What the archive took of a reply; nothing if it failed, or lacks the batch.
    std::optional<ReplyEffect> effect;
    // The batch in the archive if that keeps more than the reply that was to be saved.
    std::optional<Batch> fuller;

    // In one transaction, or if one of the batches cannot be saved, as many as can be. Those that were given something,
    // or whose removal is undone, come back if another program removed them.
    static BatchSaving of(BatchArchive &archive, const ChangesToSave &changes, const QDateTime &now);
    // Saves a reply about a batch; `held` is the batch if the window has it, which comes back if it was removed.
    static BatchSaving ofReply(BatchArchive &archive, BatchKey key, const std::optional<Batch> &held,
                               const BatchReply &reply, const QDateTime &received);

private:
    static BatchSaving ofEach(BatchArchive &archive, const ChangesToSave &changes, const QDateTime &now);
    void saveOne(BatchArchive &archive, const Batch &batch, BatchChanges given, bool returns);
    void bringBack(BatchArchive &archive, Batch batch);
    BatchKey compare(BatchArchive &archive, const Batch &batch);
};

} // namespace enrow
