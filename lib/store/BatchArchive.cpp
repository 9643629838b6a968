// SPDX-License-Identifier: MIT
#include "store/BatchArchive.h"

#include "store/ArchiveBackup.h"
#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"
#include "store/BatchRecord.h"
#include "store/BatchTable.h"
#include "store/ReplyEffect.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// One name for one server, with its port or without.
QString nameOf(const ApiOrigin &origin)
{
    QUrl url = origin.baseUrl();
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url.toString(QUrl::FullyEncoded);
}

// True if writing `batch` over `stored` would tell the next start something new.
bool isNews(const Batch &batch, const Batch &stored)
{
    return stored.entry != EntryState::Whole || BatchRecord::digestOfNews(batch) != BatchRecord::digestOfNews(stored);
}

} // namespace

BatchArchive::BatchArchive(QString path, std::chrono::milliseconds patience, const std::optional<ApiOrigin> &origin,
                           DecodeReply decode)
    : m_access(std::move(path), patience)
    , m_patience(patience)
    , m_origin(origin ? nameOf(*origin) : u""_s)
    , m_decode(std::move(decode))
{
}

BatchArchive::~BatchArchive() = default;

Result<ArchiveOpening> BatchArchive::open()
{
    return m_access.open();
}

Result<ArchiveOpening> BatchArchive::lookAfter()
{
    return m_access.lookAfter();
}

Result<BatchTable> BatchArchive::table()
{
    auto open = m_access.toRead();
    if (!open)
        return open.error();
    return BatchTable(*open.value(), m_origin, m_decode, m_access.hasDigests());
}

Result<void> BatchArchive::together(const std::function<Result<void>()> &work)
{
    const QScopedValueRollback together(m_isTogether);
    return inTransaction([&](BatchTable &) {
        m_isTogether = true;
        return work();
    });
}

Result<void> BatchArchive::inTransaction(const std::function<Result<void>(BatchTable &)> &work)
{
    if (m_isTogether) {
        auto part = table();
        return part ? work(part.value()) : part.error();
    }
    auto open = m_access.toWrite();
    if (!open)
        return open.error();
    BatchTable table(*open.value(), m_origin, m_decode, m_access.hasDigests());
    return m_access.confirmed([&] { return open.value()->transaction([&] { return work(table); }); });
}

Result<std::vector<Batch>> BatchArchive::batches()
{
    auto open = table();
    return open ? m_access.confirmed([&] { return open->all(); }) : open.error();
}

Result<std::optional<Batch>> BatchArchive::find(const BatchRef &ref)
{
    auto open = table();
    if (!open)
        return open.error();
    auto row = m_access.confirmed([&] { return open->rowNamed(ref, BatchTable::Removed::Not); });
    if (!row)
        return row.error();
    return row.value() ? std::optional(std::move(row.value()->batch)) : std::nullopt;
}

Result<std::vector<Batch>> BatchArchive::add(const std::vector<Batch> &batches)
{
    std::vector<Batch> added;
    const auto done = inTransaction([&](BatchTable &table) -> Result<void> {
        added.clear();
        for (const Batch &batch : batches) {
            auto one = addOne(table, batch);
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

Result<Batch> BatchArchive::addOne(BatchTable &table, const Batch &batch) const
{
    auto row = table.rowNamed(batch.ref, BatchTable::Removed::Also);
    if (!row)
        return row.error();
    if (row.value()) {
        auto &[number, stored] = *row.value();
        if (auto back = table.bringBack(number); !back)
            return back.error();
        if (!batch.ref.kind || stored.ref.kind)
            return std::move(stored);
        stored.ref.kind = batch.ref.kind;
        const auto told = table.update(number, stored);
        return told ? Result<Batch>(std::move(stored)) : told.error();
    }
    Batch stored = batch;
    stored.origin = m_origin;
    if (auto inserted = table.insert(stored); !inserted)
        return inserted.error();
    stored.archived = true;
    return stored;
}

Result<QList<BatchKey>> BatchArchive::missingOf(const QList<BatchKey> &keys)
{
    auto open = table();
    if (!open)
        return open.error();
    return m_access.confirmed([&] { return open->missingOf(keys); });
}

Result<std::optional<std::vector<Batch>>> BatchArchive::batchesIfWritten()
{
    using Batches = std::optional<std::vector<Batch>>;
    const auto connection = m_access.toRead();
    if (!connection)
        return connection.error();
    const auto otherWrites = connection.value()->value(u"PRAGMA data_version"_s);
    if (!otherWrites)
        return otherWrites.error();
    if (std::exchange(m_otherWrites, otherWrites.value()) == otherWrites.value())
        return Batches();
    auto all = batches();
    return all ? Result<Batches>(std::move(all.value())) : all.error();
}

bool BatchArchive::isWorthKeeping(const BatchHead &reply, bool bringsResults)
{
    return bringsResults || reply.hasEnded();
}

bool BatchArchive::keepsReplyOf(const Batch &batch)
{
    return batch.ref.kind && batch.raw && !batch.replyArchived && isWorthKeeping(batch.head, batch.chunk != nullptr);
}

Result<void> BatchArchive::save(const Batch &batch, BatchChanges given)
{
    const auto saved = inTransaction([&](BatchTable &table) { return saveRecord(table, batch, given); });
    if (!saved || !keepsReplyOf(batch))
        return saved;
    const BatchReply reply{*batch.ref.kind, batch.head, batch.chunk, batch.raw};
    const auto kept = saveReply(batch.key, reply, batch.lastReply.value_or(batch.added), batch.fromFile);
    return kept ? Result<void>() : kept.error();
}

Result<void> BatchArchive::saveRecord(BatchTable &table, const Batch &batch, BatchChanges given) const
{
    auto found = table.rowOf(batch.key);
    // Another program may have added it, while this one could not.
    if (found && !found.value() && !batch.archived)
        found = table.rowNamed(batch.ref, BatchTable::Removed::Also);
    if (!found)
        return found.error();
    if (!found.value()) {
        Batch ours = batch;
        ours.origin = m_origin;
        if (batch.replyArchived) { // its rows went with its removal
            ours.head.resultRows = 0;
            ours.head.validRows.reset();
            ours.head.skippedRows = 0;
        }
        return batch.archived ? Result<void>() : table.insert(ours);
    }
    const auto &[number, stored] = *found.value();
    if (const auto back = batch.archived ? Result<void>() : table.bringBack(number); !back)
        return back;
    Batch merged = batch;
    merged.origin = stored.origin;
    merged.fromFile = stored.replyArchived ? stored.fromFile : batch.fromFile; // of the reply that is held
    const bool isToBeDetected = given.testFlag(BatchChange::Kind) && !batch.ref.kind;
    const auto kind = isToBeDetected ? Result(batch.ref.kind) : table.kindFor(*found.value(), batch.ref.kind);
    if (!kind)
        return kind.error();
    merged.ref = {kind.value(), stored.ref.id};
    const auto isKept = [&](BatchChange what) { return batch.archived && !given.testFlag(what); };
    if (isKept(BatchChange::Label))
        merged.label = stored.label;
    if (isKept(BatchChange::Note))
        merged.note = stored.note;
    if (isKept(BatchChange::KeyName))
        merged.keyName = stored.keyName;
    if (effectOf(batch.head, false, stored.head, stored.replyArchived) == ReplyEffect::Nothing)
        merged.head = stored.head;
    else if (stored.replyArchived)
        merged.head = keepingRowCounts(batch.head, stored.head);
    return isNews(merged, stored) ? table.update(number, merged) : Result<void>();
}

// Without a way to decode what is held, other bytes are other rows; what cannot be read is not called other.
bool BatchArchive::holdsRowsOf(BatchTable &table, BatchKey key, const BatchReply &reply, const QByteArray &sha256) const
{
    const auto held = table.reply(key);
    if (!held || held->sha256 == sha256 || !m_decode)
        return !held || held->sha256 == sha256;
    auto raw = held->unpack();
    const auto decoded = raw ? m_decode(reply.kind, std::move(raw.value()), {}) : raw.error();
    return !decoded || !decoded->chunk || decoded->chunk->hasRowsOf(*reply.chunk);
}

Result<std::optional<ReplyEffect>> BatchArchive::saveReply(BatchKey key, const BatchReply &reply,
                                                           const QDateTime &received, const QString &fromFile)
{
    // Before the transaction: others need not wait for this.
    const auto packed = ArchivedReply::pack(*reply.raw);
    if (!packed)
        return packed.error();
    std::optional<ReplyEffect> effect;
    const auto saved = inTransaction([&](BatchTable &table) -> Result<void> {
        effect.reset();
        const auto found = table.rowOfReply(key, reply.kind);
        if (!found || !found.value())
            return found ? Result<void>() : found.error();
        const auto &[number, held] = *found.value();
        const Batch &stored = held;
        const auto rule = fromFile.isEmpty() ? effectOf : effectOfOpened;
        effect = rule(reply.head, bool(reply.chunk), stored.head, stored.replyArchived);
        if (effect == ReplyEffect::Nothing)
            return {};
        if (stored.replyArchived)
            effect = tellingOtherRows(*effect, reply.head, stored.head,
                                      [&] { return holdsRowsOf(table, stored.key, reply, packed->sha256); });
        const bool keepsStored = effect == ReplyEffect::HeadOnly && stored.replyArchived;
        Batch merged = stored;
        merged.head = keepsStored ? keepingRowCounts(reply.head, stored.head) : reply.head;
        if (!keepsStored)
            merged.fromFile = fromFile;
        merged.lastReply = received;
        merged.poll.error.reset();
        if (!m_origin.isEmpty())
            merged.origin = m_origin;
        if (auto updated = table.update(number, merged); !updated || keepsStored)
            return updated;
        return table.setReply(number, packed.value());
    });
    return saved ? Result<std::optional<ReplyEffect>>(effect) : saved.error();
}

Result<ArchivedReply> BatchArchive::loadReply(BatchKey key)
{
    auto open = table();
    return open ? m_access.confirmed([&] { return open->reply(key); }) : open.error();
}

Result<void> BatchArchive::remove(const QList<BatchKey> &keys, const QDateTime &when)
{
    return forEach(keys, u"UPDATE batch SET removed = ? WHERE key = ?"_s, {when.toMSecsSinceEpoch()});
}

Result<void> BatchArchive::undoRemoval(const QList<BatchKey> &keys)
{
    return forEach(keys, u"UPDATE batch SET removed = NULL WHERE key = ?"_s);
}

Result<void> BatchArchive::removeForGood(const QList<BatchKey> &keys)
{
    return forEach(keys, u"DELETE FROM batch WHERE key = ?"_s);
}

Result<void> BatchArchive::forEach(const QList<BatchKey> &keys, const QString &sql, const QVariantList &values)
{
    return inTransaction([&](BatchTable &table) { return table.forEach(keys, sql, values); });
}

Result<void> BatchArchive::purgeRemoved(const QList<BatchKey> &keys)
{
    return inTransaction([&](BatchTable &table) { return table.purgeRemoved(keys); });
}

Result<void> BatchArchive::purgeRemoved(const QDateTime &before)
{
    return inTransaction([&](BatchTable &table) { return table.purgeRemoved(before); });
}

Result<void> BatchArchive::backUp(const QString &target)
{
    auto open = m_access.toRead();
    if (!open)
        return open.error();
    if (ArchiveFile::isSame(target, path()))
        return Error{ErrorKind::InvalidInput, target, 0, {}};
    return ArchiveBackup::write(*open.value(), target);
}

Result<QString> BatchArchive::restore(const QString &backup)
{
    auto open = m_access.toWrite();
    if (!open)
        return open.error();
    if (ArchiveFile::isSame(backup, path()))
        return Error{ErrorKind::InvalidInput, backup, 0, {}};
    return ArchiveBackup::restore(*open.value(), path(), backup, m_patience);
}

} // namespace enrow
