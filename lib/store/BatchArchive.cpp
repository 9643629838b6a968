// SPDX-License-Identifier: MIT
#include "store/BatchArchive.h"

#include "store/ArchiveBackup.h"
#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"
#include "store/ArchiveSchema.h"
#include "store/BatchRecord.h"
#include "store/BatchTable.h"
#include "store/ReplyEffect.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// A change of nothing but the moment of the last reply is not worth a wait for the disk before that much time passed.
constexpr qint64 staleAfterMs = 60'000;

// One name for one server, with its port or without.
QString nameOf(const ApiOrigin &origin)
{
    QUrl url = origin.baseUrl();
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url.toString(QUrl::FullyEncoded);
}

// True where writing `batch` over `stored` would tell the next start something new.
bool isNews(const Batch &batch, const Batch &stored)
{
    const auto values = [](Batch of) {
        of.lastReply.reset();
        return BatchRecord::values(of);
    };
    const bool stale =
        batch.lastReply && (!stored.lastReply || stored.lastReply->msecsTo(*batch.lastReply) > staleAfterMs);
    return stale || stored.entry != EntryState::Whole || values(batch) != values(stored);
}

} // namespace

BatchArchive::BatchArchive(QString path, std::chrono::milliseconds patience, const std::optional<ApiOrigin> &origin,
                           DecodeReply decode)
    : m_path(std::move(path))
    , m_patience(patience)
    , m_origin(origin ? nameOf(*origin) : u""_s)
    , m_decode(std::move(decode))
    , m_whyClosed{ErrorKind::FileFailed, u"the archive is not open"_s, 0, {}}
{
}

BatchArchive::~BatchArchive() = default;

Result<ArchiveOpening> BatchArchive::open()
{
    ArchiveOpening opening;
    if (m_connection)
        return opening;
    if (auto made = ArchiveFile::create(m_path); !made)
        return m_whyClosed = made.error();
    // One program at a time makes, migrates or moves aside an archive: another would take one in the making for a
    // damaged one, or move aside what has just been put in the place of a damaged one. Where no lock can be had, the
    // folder takes no files, and the archive itself says so.
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0); // a program that was killed is told by its process
    static_cast<void>(lock.tryLock(int(m_patience.count())));
    auto connected = connect();
    if (!connected && connected.error().kind == ErrorKind::ArchiveDamaged) {
        opening.reason = connected.error().detail;
        auto moved = ArchiveFile::moveAside(m_path);
        if (!moved)
            return m_whyClosed = moved.error();
        opening.movedAside = moved.value();
        connected = connect();
    }
    if (!connected)
        return m_whyClosed = connected.error();
    return opening;
}

Result<void> BatchArchive::connect()
{
    if (auto made = ArchiveFile::create(m_path); !made)
        return made;
    auto opened = ArchiveConnection::open(m_path, m_patience);
    if (!opened)
        return opened.error();
    ArchiveConnection &connection = *opened.value();
    if (auto checked = ArchiveSchema::check(connection); !checked)
        return checked;
    if (auto set = connection.execute(u"PRAGMA journal_mode = WAL"_s); !set)
        return set;
    if (auto current = ArchiveSchema::bringUpToDate(connection); !current)
        return current;
    // The heads only: a look at all replies would take as long as reading the file. They carry their own digests.
    const auto intact = connection.value(u"PRAGMA integrity_check(batch)"_s);
    if (!intact)
        return intact.error();
    if (intact->toString() != "ok"_L1)
        return Error{ErrorKind::ArchiveDamaged, intact->toString().left(200), 0, {}};
    m_connection = std::move(opened.value());
    m_table = std::make_unique<BatchTable>(*m_connection, m_origin, m_decode, true);
    return {};
}

Result<ArchiveConnection *> BatchArchive::connection()
{
    if (!m_connection)
        return m_whyClosed;
    return m_connection.get();
}

Result<BatchTable *> BatchArchive::table()
{
    if (!m_table)
        return m_whyClosed;
    return m_table.get();
}

Result<void> BatchArchive::inTransaction(const std::function<Result<void>()> &work)
{
    auto open = connection();
    return open ? open.value()->transaction(work) : open.error();
}

Result<std::vector<Batch>> BatchArchive::batches()
{
    auto open = table();
    return open ? open.value()->all() : open.error();
}

Result<std::optional<Batch>> BatchArchive::find(const BatchRef &ref)
{
    auto open = table();
    if (!open)
        return open.error();
    auto row = ref.kind ? open.value()->presentRowOf(ref) : open.value()->rowOfId(ref.id, false);
    if (!row)
        return row.error();
    return row.value() ? std::optional(std::move(row.value()->batch)) : std::nullopt;
}

Result<std::vector<Batch>> BatchArchive::add(const std::vector<Batch> &batches)
{
    std::vector<Batch> added;
    const auto done = inTransaction([&]() -> Result<void> {
        for (const Batch &batch : batches) {
            auto one = addOne(batch);
            if (!one)
                return one.error();
            added.push_back(std::move(one.value()));
        }
        return {};
    });
    if (!done)
        return done.error();
    return added;
}

Result<Batch> BatchArchive::addOne(const Batch &batch)
{
    auto row = batch.ref.kind ? m_table->rowOf(batch.ref) : m_table->rowOfId(batch.ref.id, true);
    if (!row)
        return row.error();
    if (row.value()) {
        const auto back = m_table->bringBack(row.value()->number);
        return back ? Result<Batch>(std::move(row.value()->batch)) : back.error();
    }
    Batch stored = batch;
    stored.origin = m_origin;
    if (auto inserted = m_table->insert(stored); !inserted)
        return inserted.error();
    stored.archived = true;
    return stored;
}

bool BatchArchive::isWorthKeeping(const BatchHead &reply, bool bringsResults)
{
    return bringsResults || reply.status == BatchStatus::Completed || reply.status == BatchStatus::Failed;
}

bool BatchArchive::keepsReplyOf(const Batch &batch)
{
    return batch.ref.kind && batch.raw && !batch.replyArchived && isWorthKeeping(batch.head, batch.chunk != nullptr);
}

Result<void> BatchArchive::save(const Batch &batch)
{
    const auto saved = inTransaction([&] { return saveRecord(batch); });
    if (!saved || !keepsReplyOf(batch))
        return saved;
    const BatchReply reply{*batch.ref.kind, batch.head, batch.chunk, batch.raw};
    return saveReply(batch.ref, reply, batch.lastReply.value_or(batch.added));
}

Result<void> BatchArchive::saveRecord(const Batch &batch)
{
    const auto found = m_table->rowOrUndetected(batch.ref);
    if (!found)
        return found.error();
    if (!found.value()) {
        Batch ours = batch;
        ours.origin = m_origin;
        return batch.archived ? Result<void>() : m_table->insert(ours);
    }
    const auto &[number, stored] = *found.value();
    if (!batch.archived) {
        if (auto back = m_table->bringBack(number); !back)
            return back;
    }
    Batch merged = batch;
    merged.origin = stored.origin;
    if (effectOf(batch.head, false, stored.head, stored.replyArchived) == ReplyEffect::Nothing)
        merged.head = stored.head;
    else if (stored.replyArchived)
        merged.head = keepingRowCounts(batch.head, stored.head);
    return isNews(merged, stored) ? m_table->update(number, merged) : Result<void>();
}

Result<void> BatchArchive::saveReply(const BatchRef &ref, const BatchReply &reply, const QDateTime &received)
{
    // Before the transaction: others need not wait for this.
    const auto packed = ArchivedReply::pack(*reply.raw);
    if (!packed)
        return packed.error();
    return inTransaction([&]() -> Result<void> {
        const auto found = m_table->rowOrUndetected(ref);
        if (!found || !found.value())
            return found ? Result<void>() : found.error();
        const auto &[number, stored] = *found.value();
        const auto effect = effectOf(reply.head, reply.chunk != nullptr, stored.head, stored.replyArchived);
        if (effect == ReplyEffect::Nothing)
            return {};
        const bool keepsStored = effect == ReplyEffect::HeadOnly && stored.replyArchived;
        Batch merged = stored;
        merged.ref = ref;
        merged.head = keepsStored ? keepingRowCounts(reply.head, stored.head) : reply.head;
        merged.lastReply = received;
        merged.poll.error.reset();
        if (!m_origin.isEmpty())
            merged.origin = m_origin;
        if (auto updated = m_table->update(number, merged); !updated || keepsStored)
            return updated;
        return m_table->setReply(number, packed.value());
    });
}

Result<ArchivedReply> BatchArchive::loadReply(const BatchRef &ref)
{
    auto open = table();
    return open ? open.value()->reply(ref) : open.error();
}

Result<void> BatchArchive::remove(const QList<BatchRef> &refs, const QDateTime &when)
{
    return forEach(refs, u"UPDATE batch SET removed = ?"_s, {when.toMSecsSinceEpoch()});
}

Result<void> BatchArchive::undoRemoval(const QList<BatchRef> &refs)
{
    return forEach(refs, u"UPDATE batch SET removed = NULL"_s);
}

Result<void> BatchArchive::removeForGood(const QList<BatchRef> &refs)
{
    return forEach(refs, u"DELETE FROM batch"_s);
}

Result<void> BatchArchive::forEach(const QList<BatchRef> &refs, const QString &sql, const QVariantList &values)
{
    return inTransaction([&] { return m_table->forEach(refs, sql, values); });
}

Result<void> BatchArchive::purgeRemoved()
{
    return inTransaction([&] { return m_connection->execute(u"DELETE FROM batch WHERE removed IS NOT NULL"_s); });
}

Result<void> BatchArchive::backUp(const QString &target)
{
    auto open = connection();
    if (!open)
        return open.error();
    if (ArchiveFile::isSame(target, m_path))
        return Error{ErrorKind::InvalidInput, target, 0, {}};
    return ArchiveBackup::write(*open.value(), target);
}

Result<QString> BatchArchive::restore(const QString &backup)
{
    auto open = connection();
    if (!open)
        return open.error();
    if (ArchiveFile::isSame(backup, m_path))
        return Error{ErrorKind::InvalidInput, backup, 0, {}};
    return ArchiveBackup::restore(*open.value(), m_path, backup, m_patience);
}

} // namespace enrow
