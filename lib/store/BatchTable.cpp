// SPDX-License-Identifier: MIT
#include "store/BatchTable.h"

#include "core/BatchIds.h"
#include "store/ArchiveConnection.h"
#include "store/BatchRecord.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What decides of a row whether it is of the table's origin, with that as its one value.
const QString isOurs = u"(origin = '' OR ? IN (origin, ''))"_s;

// All of a row, the key last.
QString selection()
{
    return BatchRecord::selection() + u", key"_s;
}

QVariant numberOf(BatchKey key)
{
    return qint64(key);
}

} // namespace

BatchTable::BatchTable(ArchiveConnection &connection, QString origin, DecodeReply decode, bool hasDigests)
    : m_connection(connection)
    , m_origin(std::move(origin))
    , m_decode(std::move(decode))
    , m_hasDigests(hasDigests)
{
}

Result<std::vector<Batch>> BatchTable::all()
{
    auto rows = m_connection.query(
        u"SELECT %1 FROM batch WHERE %2 AND removed IS NULL ORDER BY number"_s.arg(selection(), isOurs), {m_origin});
    if (!rows)
        return rows.error();
    std::vector<Batch> batches;
    while (true) {
        const auto more = ArchiveConnection::next(rows.value());
        if (!more)
            return more.error();
        if (!more.value())
            return batches;
        auto row = read(rows.value());
        if (!row)
            return row.error();
        if (row.value())
            batches.push_back(std::move(row.value()->batch));
    }
}

Result<std::optional<BatchTable::Row>> BatchTable::rowOf(BatchKey key)
{
    return rowWhere(u"key = ?"_s, {numberOf(key)});
}

Result<std::optional<BatchTable::Row>> BatchTable::rowNamed(const BatchRef &ref, Removed removed)
{
    const QString kind = ref.kind ? QString(nameOf(*ref.kind)) : u""_s;
    const QString also = removed == Removed::Also ? u"TRUE"_s : u"removed IS NULL"_s;
    // In SQLite's order a UUID in any case stands between that in capitals and that in small letters, so that the index
    // finds it; the ID itself comes before the same in another case.
    const QString small = comparableBatchId(ref.id);
    const QString capital = comparableBatchId(ref.id.toUpper()) == small ? ref.id.toUpper() : small;
    return rowWhere(u"%1 AND %2 AND id BETWEEN ? AND ? AND id = ? COLLATE NOCASE AND (? IN ('', kind) OR kind = '') "
                    "ORDER BY kind = '', removed IS NOT NULL, id <> ?, number"_s.arg(isOurs, also),
                    {m_origin, capital, small, small, kind, ref.id});
}

Result<std::optional<BatchKind>> BatchTable::kindFor(const Row &stored, std::optional<BatchKind> kind)
{
    const std::optional<BatchKind> held = stored.batch.ref.kind;
    if (!kind || kind == held)
        return held;
    const auto row = rowNamed({kind, stored.batch.ref.id}, Removed::Also);
    if (!row)
        return row.error();
    const bool isTaken = row.value() && row.value()->number != stored.number && row.value()->batch.ref.kind == kind;
    return isTaken ? held : kind;
}

Result<std::optional<BatchTable::Row>> BatchTable::rowOfReply(BatchKey key, BatchKind kind)
{
    auto row = rowOf(key);
    if (!row || !row.value() || row.value()->batch.ref.kind == kind || row.value()->batch.replyArchived)
        return row;
    row.value()->batch.ref.kind = kind;
    auto other = rowNamed(row.value()->batch.ref, Removed::Also);
    if (!other)
        return other;
    if (!other.value() || other.value()->batch.ref.kind != kind || other.value()->number == row.value()->number)
        return row;
    const auto dropped = forEach({key}, u"DELETE FROM batch WHERE key = ?"_s);
    const auto back = dropped ? bringBack(other.value()->number) : dropped;
    return back ? std::move(other) : back.error();
}

Result<QList<BatchKey>> BatchTable::missingOf(const QList<BatchKey> &keys)
{
    QList<BatchKey> missing;
    for (const BatchKey key : keys) {
        const auto there =
            m_connection.value(u"SELECT count(*) FROM batch WHERE key = ? AND removed IS NULL"_s, {numberOf(key)});
        if (!there)
            return there.error();
        if (there->toInt() == 0)
            missing.append(key);
    }
    return missing;
}

Result<std::optional<BatchTable::Row>> BatchTable::rowWhere(const QString &condition, const QVariantList &values)
{
    auto rows = m_connection.query(u"SELECT %1 FROM batch WHERE %2 LIMIT 1"_s.arg(selection(), condition), values);
    if (!rows)
        return rows.error();
    const auto found = ArchiveConnection::next(rows.value());
    if (!found)
        return found.error();
    return found.value() ? read(rows.value()) : std::optional<Row>();
}

Result<std::optional<BatchTable::Row>> BatchTable::read(const QSqlQuery &query)
{
    auto batch = BatchRecord::read(query);
    if (!batch)
        return std::optional<Row>();
    batch->key = BatchKey(query.value(BatchRecord::selectionSize()).toLongLong());
    Row row{query.value(0).toLongLong(), std::move(*batch)};
    if (m_hasDigests && !BatchRecord::isWhole(query)) {
        if (auto again = readHeadAgain(row); !again)
            return again.error();
    }
    return std::optional(std::move(row));
}

// An Error where the reply may be whole and cannot be read just now.
Result<void> BatchTable::readHeadAgain(Row &row)
{
    Batch &batch = row.batch;
    batch.entry = EntryState::Lost;
    batch.head = {};
    batch.poll = {PollState::Waiting,
                  {},
                  because(ErrorKind::ArchiveDamaged, {QT_TRANSLATE_NOOP("enrow::Reason", "its digest differs")})};
    if (!batch.ref.kind || !batch.replyArchived || !m_decode)
        return {};
    const auto packed = replyWhere(u"batch = ?"_s, {row.number});
    if (!packed)
        return packed.error().kind == ErrorKind::ArchiveDamaged ? Result<void>() : packed.error();
    auto raw = packed->unpack();
    if (!raw)
        return {};
    const auto reply = m_decode(*batch.ref.kind, std::move(raw.value()), {});
    if (!reply)
        return {};
    batch.entry = EntryState::ReadAgain;
    batch.head = reply->head;
    batch.poll = {BatchRecord::hasEnded(batch) ? PollState::Done : PollState::Waiting, {}, {}};
    return {};
}

Result<void> BatchTable::insert(const Batch &batch)
{
    return m_connection.execute(
        u"INSERT INTO batch (%1, key) VALUES (%2, ?)"_s.arg(BatchRecord::columns(), BatchRecord::placeholders()),
        BatchRecord::values(batch) + QVariantList{numberOf(batch.key)});
}

Result<void> BatchTable::update(qint64 number, const Batch &batch)
{
    return m_connection.execute(u"UPDATE batch SET %1 WHERE number = ?"_s.arg(BatchRecord::assignments()),
                                BatchRecord::values(batch) + QVariantList{number});
}

Result<void> BatchTable::bringBack(qint64 number)
{
    return m_connection.execute(u"UPDATE batch SET removed = NULL WHERE number = ?"_s, {number});
}

Result<void> BatchTable::forEach(const QList<BatchKey> &keys, const QString &sql, const QVariantList &values)
{
    for (const BatchKey key : keys) {
        auto done = m_connection.execute(sql, values + QVariantList{numberOf(key)});
        if (!done)
            return done;
    }
    return {};
}

Result<void> BatchTable::purgeRemoved(const QList<BatchKey> &keys)
{
    return forEach(keys, u"DELETE FROM batch WHERE removed IS NOT NULL AND key = ?"_s);
}

Result<void> BatchTable::purgeRemoved(const QDateTime &before)
{
    return m_connection.execute(u"DELETE FROM batch WHERE removed < ?"_s, {before.toMSecsSinceEpoch()});
}

Result<ArchivedReply> BatchTable::reply(BatchKey key)
{
    return replyWhere(u"key = ?"_s, {numberOf(key)});
}

Result<ArchivedReply> BatchTable::replyWhere(const QString &condition, const QVariantList &values)
{
    auto rows = m_connection.query(u"SELECT size, sha256, zstd FROM reply JOIN batch ON number = batch "
                                   "WHERE %1 AND length(zstd) <= ?"_s.arg(condition),
                                   values + QVariantList{ArchivedReply::maxSize});
    if (!rows)
        return rows.error();
    const auto found = ArchiveConnection::next(rows.value());
    if (!found)
        return found.error();
    if (!found.value())
        return because(ErrorKind::ArchiveDamaged, {QT_TRANSLATE_NOOP("enrow::Reason", "there is no reply")});
    return ArchivedReply{rows->value(0).toLongLong(), rows->value(1).toByteArray(), rows->value(2).toByteArray()};
}

Result<void> BatchTable::setReply(qint64 number, const ArchivedReply &reply)
{
    return m_connection.execute(u"REPLACE INTO reply (batch, size, sha256, zstd) VALUES (?, ?, ?, ?)"_s,
                                {number, reply.size, reply.sha256, reply.zstd});
}

} // namespace enrow
