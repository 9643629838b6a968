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
    ReplyCollector::Done done;
    ReplyCollector::Replies replies = {};
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

ReplyCollector::ReplyCollector(ArchivedResults &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
}

void ReplyCollector::collect(const std::vector<BatchKey> &keys, QObject *context, Done done)
{
    goOn(std::make_shared<Collection>(Collection{m_archive, keys, context, std::move(done)}));
}

} // namespace enrow
