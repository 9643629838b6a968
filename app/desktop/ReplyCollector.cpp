// SPDX-License-Identifier: MIT
#include "desktop/ReplyCollector.h"

#include "store/ArchivedResults.h"

namespace enrow
{

namespace
{

// What is asked for, one batch after the other, so that the archive gives up none for the next.
struct Collection {
    ArchivedResults &archive;
    std::vector<BatchKey> keys;
    QObject *context;
    std::function<void(const Result<Replies> &)> done;
    Replies replies = {};
};

void goOn(const std::shared_ptr<Collection> &collection)
{
    const size_t next = collection->replies.size();
    if (next == collection->keys.size()) {
        collection->done(collection->replies);
        return;
    }
    collection->archive.loadRaw(collection->keys[next], collection->context,
                                [collection](const Result<std::shared_ptr<const QByteArray>> &raw) {
                                    if (!raw) {
                                        collection->done(raw.error());
                                        return;
                                    }
                                    collection->replies.push_back(raw.value());
                                    goOn(collection);
                                });
}

} // namespace

void collectReplies(ArchivedResults &archive, const std::vector<BatchKey> &keys, QObject *context,
                    std::function<void(const Result<Replies> &)> done)
{
    goOn(std::make_shared<Collection>(Collection{archive, keys, context, std::move(done)}));
}

} // namespace enrow
