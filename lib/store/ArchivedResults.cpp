// SPDX-License-Identifier: MIT
#include "store/ArchivedResults.h"

#include "jobs/JobQueue.h"

#include <QScopeGuard>
#include <QSet>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

using Chunk = std::shared_ptr<const ResultChunk>;

// The rows of an archived reply. The replies that a thread reads are unpacked into one piece of memory; that for a huge
// one is given back.
Result<Chunk> chunkFrom(const ArchivedReply &packed, BatchKind kind, const DecodeReply &decode,
                        const std::stop_token &stop)
{
    constexpr qsizetype keptCapacity = 16 * 1024 * 1024;
    thread_local QByteArray buffer;
    const auto giveBack = qScopeGuard([] {
        if (buffer.capacity() > keptCapacity)
            buffer = {};
    });
    if (auto unpacked = packed.unpackInto(buffer); !unpacked)
        return unpacked.error();
    const auto reply = decode(kind, buffer, stop);
    if (!reply)
        return reply.error();
    if (!reply->chunk)
        return Error{ErrorKind::UnreadableReply, u"no results"_s, 0, {}};
    return reply->chunk;
}

} // namespace

ArchivedResults::ArchivedResults(BatchStore &store, ArchiveThread &archive, JobQueue &jobs, DecodeReply decode,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(archive)
    , m_jobs(jobs)
    , m_decode(std::move(decode))
{
    connect(&store, &BatchStore::aboutToRemove, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_loading.remove(m_store.at(row).ref);
    });
    connect(&store, &BatchStore::removed, this, &ArchivedResults::loadNext);
}

void ArchivedResults::load(const QList<BatchRef> &refs)
{
    const QSet<BatchRef> wanted(refs.begin(), refs.end());
    m_loading.removeIf([&wanted](const auto &loading) { return !wanted.contains(loading.key()); });
    m_waiting = refs;
    loadNext();
}

// Enough at a time to keep the workers busy while the archive's thread reads on, and no more: what is given up costs
// little, memory holds few replies, and a query waits for few others.
void ArchivedResults::loadNext()
{
    const int mostAtOnce = 2 * m_jobs.threadCount() + 2;
    while (!m_waiting.isEmpty() && m_loading.size() < mostAtOnce) {
        const BatchRef ref = m_waiting.takeFirst();
        const Batch *batch = m_store.find(ref);
        if (batch && !batch->chunk && batch->replyArchived && !m_loading.contains(ref))
            read(ref);
    }
}

void ArchivedResults::read(const BatchRef &ref)
{
    const auto work = std::make_shared<PendingWork>();
    m_loading.insert(ref, work);
    m_archive.run(
        this, [ref](BatchArchive &archive) { return archive.loadReply(ref); },
        [this, ref, asked = std::weak_ptr(work)](Result<ArchivedReply> packed) {
            const auto pending = asked.lock();
            if (!pending)
                return;
            if (packed)
                *pending = decode(ref, std::move(packed.value()));
            else
                conclude(ref, packed.error());
        },
        ArchiveThread::Turn::Next);
}

PendingWork ArchivedResults::decode(const BatchRef &ref, ArchivedReply packed)
{
    const auto work = [packed = std::move(packed), decode = m_decode, kind = ref.kind.value_or(BatchKind::EmailFinder)](
                          std::stop_token stop) { return chunkFrom(packed, kind, decode, stop); };
    return m_jobs.run(this, work, [this, ref](const Result<Chunk> &chunk) { conclude(ref, chunk); });
}

void ArchivedResults::conclude(const BatchRef &ref, const Result<Chunk> &chunk)
{
    m_loading.remove(ref);
    // Before anybody is told: the workers need not wait for that.
    loadNext();
    if (chunk)
        m_store.setArchivedResults(ref, chunk.value());
    else
        emit failed(ref, chunk.error());
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
    m_archive.run(context, load, std::move(done), ArchiveThread::Turn::Next);
}

} // namespace enrow
