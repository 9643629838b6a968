// SPDX-License-Identifier: MIT
#include "store/ArchivedResults.h"

#include "jobs/JobQueue.h"

#include <QScopeGuard>
#include <QSet>
#include <QThreadStorage>

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
    static QThreadStorage<QByteArray> buffers; // not thread_local: MinGW destroys that too late
    QByteArray &buffer = buffers.localData();
    const auto giveBack = qScopeGuard([&buffer] {
        if (buffer.capacity() > keptCapacity)
            buffer = {};
    });
    if (auto unpacked = packed.unpackInto(buffer); !unpacked)
        return unpacked.error();
    const auto reply = decode(kind, buffer, stop);
    if (!reply)
        return reply.error();
    if (!reply->chunk)
        return because(ErrorKind::UnreadableReply, {QT_TRANSLATE_NOOP("enrow::Reason", "it holds no results")});
    return reply->chunk;
}

} // namespace

ArchivedResults::ArchivedResults(BatchStore &store, ArchiveQueue &archive, JobQueue &jobs, DecodeReply decode,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(archive)
    , m_jobs(jobs)
    , m_decode(std::move(decode))
{
    connect(&store, &BatchStore::aboutToRemove, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_loading.remove(m_store.at(row).key);
    });
    connect(&store, &BatchStore::removed, this, &ArchivedResults::loadNext);
}

void ArchivedResults::load(const QList<BatchKey> &keys)
{
    const QSet<BatchKey> wanted(keys.begin(), keys.end());
    m_loading.removeIf([&wanted](const auto &loading) { return !wanted.contains(loading.key()); });
    m_waiting = keys;
    loadNext();
}

// Enough at a time to keep the workers busy while the archive's thread reads on, and no more: what is given up costs
// little, memory holds few replies, and a query waits for few others.
void ArchivedResults::loadNext()
{
    const int mostAtOnce = 2 * m_jobs.threadCount() + 2;
    while (!m_waiting.isEmpty() && m_loading.size() < mostAtOnce) {
        const BatchKey key = m_waiting.takeFirst();
        const Batch *batch = m_store.find(key);
        if (batch && !batch->chunk && batch->replyArchived && !m_loading.contains(key))
            read(key);
    }
}

void ArchivedResults::read(BatchKey key)
{
    const auto work = std::make_shared<PendingWork>();
    m_loading.insert(key, work);
    m_archive.run(
        this, [key](BatchArchive &archive) { return archive.loadReply(key); },
        [this, key, asked = std::weak_ptr(work)](Result<ArchivedReply> packed) {
            const auto pending = asked.lock();
            if (!pending)
                return;
            if (packed)
                *pending = decode(key, std::move(packed.value()));
            else
                conclude(key, packed.error());
        },
        ArchiveQueue::Turn::Next);
}

PendingWork ArchivedResults::decode(BatchKey key, ArchivedReply packed)
{
    const Batch *batch = m_store.find(key);
    const BatchKind kind = batch ? batch->ref.kind.value_or(BatchKind::EmailFinder) : BatchKind::EmailFinder;
    const auto work = [packed = std::move(packed), decode = m_decode, kind](std::stop_token stop) {
        return chunkFrom(packed, kind, decode, stop);
    };
    return m_jobs.run(this, work, [this, key](const Result<Chunk> &chunk) { conclude(key, chunk); });
}

void ArchivedResults::conclude(BatchKey key, const Result<Chunk> &chunk)
{
    m_loading.remove(key);
    // Before anybody is told: the workers need not wait for that.
    loadNext();
    if (chunk)
        m_store.setArchivedResults(key, chunk.value());
    else
        emit failed(key, chunk.error());
}

void ArchivedResults::loadRaw(BatchKey key, QObject *context, RawDone done)
{
    using Raw = Result<std::shared_ptr<const QByteArray>>;
    const Batch *batch = m_store.find(key);
    const auto held = batch ? batch->raw : nullptr;
    const auto load = [key, held](BatchArchive &archive) -> Raw {
        if (held)
            return held;
        const auto packed = archive.loadReply(key);
        if (!packed)
            return packed.error();
        auto raw = packed->unpack();
        return raw ? Raw(std::make_shared<const QByteArray>(std::move(raw.value()))) : raw.error();
    };
    m_archive.run(context, load, std::move(done), ArchiveQueue::Turn::Next);
}

} // namespace enrow
