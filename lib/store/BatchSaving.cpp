// SPDX-License-Identifier: MIT
#include "store/BatchSaving.h"

namespace enrow
{

namespace
{

bool isAboutTheFile(ErrorKind kind)
{
    return kind == ErrorKind::FileFailed || kind == ErrorKind::DiskFull || kind == ErrorKind::ReadOnly;
}

} // namespace

BatchSaving BatchSaving::of(BatchArchive &archive, const QList<Batch> &batches, const GivenChanges &given,
                            const Result<void> &before)
{
    BatchSaving saving;
    saving.worst = before;
    for (const Batch &batch : batches) {
        // What the file does not take now it does not take for the next one: that wait can be saved.
        if (!saving.worst && isAboutTheFile(saving.worst.error().kind))
            break;
        saving.saveOne(archive, batch, given.value(batch.ref));
    }
    return saving;
}

BatchSaving BatchSaving::ofReply(BatchArchive &archive, const std::optional<Batch> &held, const BatchRef &ref,
                                 const BatchReply &reply, const QDateTime &received)
{
    BatchSaving saving;
    if (held && !held->archived) {
        saving.worst = archive.save(*held);
    } else if (held) {
        // Where this fails, so does what follows, and says why.
        const auto missing = archive.missingOf({held->ref});
        if (missing && !missing->isEmpty())
            saving.bringBack(archive, *held);
    }
    if (saving.worst)
        saving.worst = archive.saveReply(ref, reply, received);
    saving.lackReplies.clear(); // it has this one
    const auto stored = saving.worst ? archive.find(ref) : Result<std::optional<Batch>>(std::nullopt);
    const bool hasReply = stored && stored.value() && stored.value()->replyArchived;
    if (hasReply && stored.value()->head.resultRows > reply.head.resultRows)
        saving.fuller = stored.value()->head;
    return saving;
}

void BatchSaving::saveOne(BatchArchive &archive, const Batch &batch, BatchChanges given)
{
    const auto missing = batch.archived ? archive.missingOf({batch.ref}) : Result(QList<BatchRef>());
    if (!missing) {
        worst = missing.error();
    } else if (missing->isEmpty()) {
        if (auto saved = archive.save(batch, given); !saved)
            worst = saved;
    } else if (given & (BatchChange::Label | BatchChange::Note)) {
        bringBack(archive, batch);
    } else {
        gone.append(batch.ref);
    }
}

void BatchSaving::bringBack(BatchArchive &archive, Batch batch)
{
    batch.archived = false;
    if (auto saved = archive.save(batch); !saved) {
        worst = saved;
        return;
    }
    back.append(batch.ref);
    const auto there = archive.find(batch.ref);
    if (there && there.value() && !there.value()->replyArchived)
        lackReplies.append(batch.ref);
}

} // namespace enrow
