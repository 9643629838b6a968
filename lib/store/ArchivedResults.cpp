// SPDX-License-Identifier: MIT
#include "store/ArchivedResults.h"

#include "jobs/JobQueue.h"

namespace enrow
{

ArchivedResults::ArchivedResults(BatchStore &store, ArchiveThread &archive, JobQueue &jobs, Decoder decode,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(archive)
    , m_jobs(jobs)
    , m_decode(std::move(decode))
{
    connect(&store, &BatchStore::aboutToRemove, this, [this](int row) { m_loading.remove(m_store.at(row).ref); });
}

void ArchivedResults::load(const BatchRef &ref)
{
    const Batch *batch = m_store.find(ref);
    if (!batch || batch->chunk || !batch->replyArchived || m_loading.contains(ref))
        return;
    m_loading.insert(ref, nullptr);
    m_archive.run(
        this, [ref](BatchArchive &archive) { return archive.loadReply(ref); },
        [this, ref](Result<ArchivedReply> packed) {
            if (packed) {
                decode(ref, std::move(packed.value()));
                return;
            }
            m_loading.remove(ref);
            emit failed(ref, packed.error());
        });
}

void ArchivedResults::decode(const BatchRef &ref, ArchivedReply packed)
{
    const auto read = [packed = std::move(packed), decode = m_decode,
                       kind = ref.kind.value_or(BatchKind::EmailFinder)](std::stop_token stop) -> Result<BatchReply> {
        auto raw = packed.unpack();
        return raw ? decode(kind, std::move(raw.value()), stop) : raw.error();
    };
    auto loading = m_jobs.run(this, read, [this, ref](const Result<BatchReply> &reply) {
        m_loading.remove(ref);
        if (reply)
            m_store.setArchivedResults(ref, reply->chunk);
        else
            emit failed(ref, reply.error());
    });
    m_loading[ref] = std::make_shared<PendingWork>(std::move(loading));
}

void ArchivedResults::loadRaw(const BatchRef &ref, QObject *context, RawDone done)
{
    using Raw = Result<std::shared_ptr<const QByteArray>>;
    const Batch *batch = m_store.find(ref);
    const auto held = batch ? batch->raw : nullptr;
    const auto load = [ref, held](BatchArchive &archive) -> Raw {
        if (held)
            return held;
        const auto packed = archive.loadReply(ref);
        if (!packed)
            return packed.error();
        auto raw = packed->unpack();
        return raw ? Raw(std::make_shared<const QByteArray>(std::move(raw.value()))) : raw.error();
    };
    m_archive.run(context, load, std::move(done));
}

} // namespace enrow
