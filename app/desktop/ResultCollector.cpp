// SPDX-License-Identifier: MIT
#include "desktop/ResultCollector.h"

#include "desktop/BatchSelection.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"

namespace enrow
{

// What is asked for, one batch after the other, so that memory holds one reply.
struct ResultCollector::Collection {
    QList<BatchKey> waiting;
    QPointer<QObject> context;
    Done done;
    ListResults results = {};
};

ResultCollector::ResultCollector(const BatchStore &store, ArchivedResults &archive, JobQueue &jobs, DecodeReply decode)
    : m_store(store)
    , m_archive(archive)
    , m_jobs(jobs)
    , m_decode(std::move(decode))
{
}

void ResultCollector::collect(const QList<BatchKey> &keys, QObject *context, Done done)
{
    const auto collection = std::make_shared<Collection>(Collection{keys, context, std::move(done)});
    QMetaObject::invokeMethod(
        context, [this, collection] { goOn(collection); }, Qt::QueuedConnection);
}

void ResultCollector::goOn(const std::shared_ptr<Collection> &collection)
{
    while (!collection->waiting.isEmpty()) {
        const Batch *batch = m_store.find(collection->waiting.front());
        if (batch && batch->ref.kind && !batch->chunk) {
            m_archive.loadRaw(batch->key, collection->context,
                              [this, collection](const auto &raw) { decode(collection, raw ? raw.value() : nullptr); });
            return;
        }
        collection->waiting.removeFirst();
        if (batch && batch->ref.kind)
            collection->results.batches.push_back(BatchSelection::resultsOf(*batch, batch->chunk));
        else
            ++collection->results.unread;
    }
    collection->done(collection->results);
}

void ResultCollector::decode(const std::shared_ptr<Collection> &collection, std::shared_ptr<const QByteArray> raw)
{
    const Batch *batch = m_store.find(collection->waiting.takeFirst());
    if (!batch || !batch->ref.kind || !raw) {
        ++collection->results.unread;
        goOn(collection);
        return;
    }
    const auto work = [raw = std::move(raw), kind = *batch->ref.kind, decode = m_decode](const std::stop_token &stop) {
        const auto reply = decode(kind, *raw, stop);
        return reply ? reply->chunk : nullptr;
    };
    const auto take = [this, collection, known = *batch](const std::shared_ptr<const ResultChunk> &chunk) {
        if (chunk)
            collection->results.batches.push_back(BatchSelection::resultsOf(known, chunk));
        else
            ++collection->results.unread;
        goOn(collection);
    };
    m_jobs.run(collection->context, work, take).release();
}

} // namespace enrow
