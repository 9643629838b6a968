// SPDX-License-Identifier: MIT
#include "store/BatchOpening.h"

#include "store/BatchArchive.h"
#include "store/ReplyEffect.h"

namespace enrow
{

namespace
{

using How = BatchOpening::How;

// The archive has the batch by the ID that it was asked for, whatever the reply calls it.
bool saysTheSame(BatchHead reply, const Batch &stored, bool bringsResults)
{
    reply.id = stored.head.id;
    return reply == stored.head && (stored.replyArchived || !bringsResults);
}

// What has no reply that is worth keeping has its progress.
Result<How> bringHead(BatchArchive &archive, const Batch &batch, const Batch &stored)
{
    if (effectOfOpened(batch.head, false, stored.head, stored.replyArchived) == ReplyEffect::Nothing ||
        stored.replyArchived)
        return How::MoreThere;
    Batch merged = stored;
    merged.head = batch.head;
    merged.fromFile = batch.fromFile;
    merged.lastReply = batch.lastReply;
    const auto saved = archive.save(merged, {});
    return saved ? Result<How>(How::Completed) : saved.error();
}

Result<How> bringReply(BatchArchive &archive, const Batch &batch, const Batch &stored)
{
    const BatchReply reply{*batch.ref.kind, batch.head, batch.chunk, batch.raw};
    const auto effect = archive.saveReply(stored.key, reply, *batch.lastReply, batch.fromFile);
    if (!effect)
        return effect.error();
    return effect.value().value_or(ReplyEffect::Nothing) == ReplyEffect::Nothing ? How::MoreThere : How::Completed;
}

Result<How> bringOne(BatchArchive &archive, const Batch &batch)
{
    Batch fresh = batch;
    fresh.chunk.reset();
    fresh.raw.reset();
    const auto added = archive.add({fresh});
    if (!added)
        return added.error();
    const Batch &stored = added->front();
    const bool isNew = stored.key == batch.key;
    if (!isNew && saysTheSame(batch.head, stored, batch.chunk != nullptr))
        return How::There;
    if (!BatchArchive::keepsReplyOf(batch))
        return isNew ? How::Added : bringHead(archive, batch, stored);
    const auto how = bringReply(archive, batch, stored);
    return how && isNew ? How::Added : how;
}

} // namespace

Batch BatchOpening::batchOf(const BatchRef &ref, const BatchReply &reply, const QString &fileName, const QDateTime &now)
{
    Batch batch;
    batch.key = newBatchKey();
    batch.ref = ref;
    batch.fromFile = fileName;
    batch.added = now;
    batch.lastReply = now;
    batch.head = reply.head;
    batch.chunk = ref.kind ? reply.chunk : nullptr;
    batch.raw = reply.raw;
    batch.poll.state = reply.head.hasEnded() && ref.kind ? PollState::Done : PollState::Paused;
    return batch;
}

Result<std::vector<BatchOpening::One>> BatchOpening::bring(BatchArchive &archive, const std::vector<Batch> &batches)
{
    std::vector<One> brought;
    const auto done = archive.together([&]() -> Result<void> {
        brought.clear();
        for (const Batch &batch : batches) {
            const auto how = bringOne(archive, batch);
            if (!how)
                return how.error();
            auto now = archive.find(batch.ref);
            if (!now)
                return now.error();
            brought.push_back({now.value() ? std::move(*now.value()) : batch, how.value()});
        }
        return {};
    });
    return done ? Result<std::vector<One>>(std::move(brought)) : done.error();
}

} // namespace enrow
