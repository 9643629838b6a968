// SPDX-License-Identifier: MIT
#include "store/BatchSaving.h"

#include "store/ReplyEffect.h"

namespace enrow
{

namespace
{

bool isAboutTheFile(ErrorKind kind)
{
    return kind == ErrorKind::FileFailed || kind == ErrorKind::DiskFull || kind == ErrorKind::ReadOnly;
}

} // namespace

BatchSaving BatchSaving::of(BatchArchive &archive, const ChangesToSave &changes, const QDateTime &now)
{
    BatchSaving saving;
    const auto together = archive.together([&] {
        saving = ofEach(archive, changes, now);
        return saving.worst;
    });
    if (together)
        return saving;
    if (!isAboutTheFile(together.error().kind))
        return ofEach(archive, changes, now);
    saving = {};
    saving.worst = together;
    return saving;
}

BatchSaving BatchSaving::ofEach(BatchArchive &archive, const ChangesToSave &changes, const QDateTime &now)
{
    BatchSaving saving;
    if (!changes.removals.isEmpty())
        saving.worst = archive.remove(changes.removals.values(), now);
    if (saving.worst && !changes.returns.isEmpty())
        saving.worst = archive.undoRemoval(changes.returns.values());
    for (const Batch &batch : changes.batches) {
        // After a failure of the file the next one would fail too: that wait can be saved.
        if (!saving.worst && isAboutTheFile(saving.worst.error().kind))
            break;
        saving.saveOne(archive, batch, changes.given.value(batch.key), changes.returns.contains(batch.key));
    }
    return saving;
}

BatchSaving BatchSaving::ofReply(BatchArchive &archive, BatchKey key, const std::optional<Batch> &held,
                                 const BatchReply &reply, const QDateTime &received)
{
    BatchSaving saving;
    if (held && !held->archived) {
        saving.worst = archive.save(*held);
        key = saving.compare(archive, *held);
    } else if (held) {
        // Where this fails, so does what follows, and says why.
        const auto missing = archive.missingOf({key});
        if (missing && !missing->isEmpty()) {
            saving.bringBack(archive, *held);
            key = saving.others.empty() ? key : saving.others.back().key;
        }
    }
    if (saving.worst) {
        const auto kept = archive.saveReply(key, reply, received);
        if (kept)
            saving.effect = kept.value();
        else
            saving.worst = kept.error();
    }
    saving.lackReplies.clear(); // it has this one
    const auto stored =
        saving.worst && held ? archive.find({reply.kind, held->ref.id}) : Result<std::optional<Batch>>(std::nullopt);
    const bool hasReply = stored && stored.value() && stored.value()->replyArchived;
    if (hasReply && (saving.effect == ReplyEffect::Nothing || stored.value()->head.resultRows > reply.head.resultRows))
        saving.fuller = *stored.value();
    return saving;
}

void BatchSaving::saveOne(BatchArchive &archive, const Batch &batch, BatchChanges given, bool returns)
{
    const auto missing = batch.archived ? archive.missingOf({batch.key}) : Result(QList<BatchKey>());
    if (!missing) {
        worst = missing.error();
    } else if (missing->isEmpty()) {
        if (auto saved = archive.save(batch, given); !saved)
            worst = saved;
        else if (!batch.archived)
            compare(archive, batch);
    } else if (compare(archive, batch) != batch.key) {
        Batch theirs = batch;
        theirs.key = others.back().key;
        if (auto saved = archive.save(theirs, given); !saved)
            worst = saved;
    } else if (returns || given & (BatchChange::Label | BatchChange::Note)) {
        bringBack(archive, batch);
    } else {
        gone.append(batch.key);
    }
}

void BatchSaving::bringBack(BatchArchive &archive, Batch batch)
{
    batch.archived = false;
    if (auto saved = archive.save(batch); !saved) {
        worst = saved;
        return;
    }
    back.append(batch.key);
    compare(archive, batch);
}

// Notes in what the archive's entry of a batch differs. Returns its key, or the batch's own if there is none.
BatchKey BatchSaving::compare(BatchArchive &archive, const Batch &batch)
{
    const auto found = archive.find(batch.ref);
    if (!found || !found.value() || (batch.ref.kind && found.value()->ref.kind != batch.ref.kind))
        return batch.key;
    const Batch &there = *found.value();
    if (batch.replyArchived && !there.replyArchived)
        lackReplies.append(batch.key);
    if (there.key != batch.key)
        others.push_back(there);
    return there.key;
}

} // namespace enrow
