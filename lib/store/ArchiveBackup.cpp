// SPDX-License-Identifier: MIT
#include "store/ArchiveBackup.h"

#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"
#include "store/ArchiveSchema.h"
#include "store/BatchRecord.h"

#include <QFile>
#include <QScopeGuard>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Checks a copy of a backup as a whole and brings it to the tables of today.
Result<void> prepare(ArchiveConnection &copy)
{
    if (auto checked = ArchiveSchema::check(copy); !checked)
        return checked;
    const auto version = copy.value(u"PRAGMA user_version"_s);
    // Ours has none of these, and a view could stand where a table is expected.
    const auto strange = copy.value(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s);
    if (!version || !strange)
        return !version ? version.error() : strange.error();
    if (version->toInt() == 0 || strange->toInt() != 0)
        return because(ErrorKind::ArchiveDamaged,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an archive of Enrow Desk")});
    if (auto intact = copy.checkIntegrity(); !intact)
        return intact;
    return ArchiveSchema::bringUpToDate(copy);
}

// Does the work while another archive is attached as `backup`.
Result<void> withAttached(ArchiveConnection &archive, const QString &other, const std::function<Result<void>()> &work)
{
    if (auto attached = archive.execute(u"ATTACH DATABASE ? AS backup"_s, {other}); !attached)
        return attached;
    auto done = archive.transaction(work);
    // What is done is done, whether this succeeds or not.
    static_cast<void>(archive.execute(u"DETACH DATABASE backup"_s));
    return done;
}

Result<void> addMissing(ArchiveConnection &archive)
{
    const QString batchColumns = u"removed, "_s + BatchRecord::columns();
    // If another batch has the key here, this one gets a new one.
    auto batches =
        archive.execute(u"INSERT OR IGNORE INTO main.batch (key, %1) "
                        "SELECT iif(key IN (SELECT key FROM main.batch), random() & 9223372036854775807, key), %1 "
                        "FROM backup.batch ORDER BY number"_s.arg(batchColumns));
    if (!batches)
        return batches;
    return archive.execute(u"INSERT OR IGNORE INTO main.reply (batch, size, sha256, zstd) "
                           "SELECT ours.number, size, sha256, zstd FROM backup.reply "
                           "JOIN backup.batch AS theirs ON theirs.number = reply.batch "
                           "JOIN main.batch AS ours USING (kind, id, origin)"_s);
}

Result<void> replaceAll(ArchiveConnection &archive)
{
    const QString batchColumns = u"number, key, removed, "_s + BatchRecord::columns();
    const QString replyColumns = u"batch, size, sha256, zstd"_s;
    const auto copied = [](const QString &table, const QString &columns) {
        return u"INSERT INTO main.%1 (%2) SELECT %2 FROM backup.%1"_s.arg(table, columns);
    };
    for (const QString &statement : {u"DELETE FROM main.reply"_s, u"DELETE FROM main.batch"_s,
                                     copied(u"batch"_s, batchColumns), copied(u"reply"_s, replyColumns)}) {
        if (auto done = archive.execute(statement); !done)
            return done;
    }
    return {};
}

// Writes what the archive holds beside it and returns the new file, or nothing if it is empty. A connection of its
// own can do that while another one has the lock for writing, within a transaction that has changed nothing yet: so
// nothing comes between the copy and what follows in the transaction.
Result<QString> keepPresent(const QString &path, std::chrono::milliseconds patience)
{
    auto present = ArchiveConnection::open(path, patience);
    if (!present)
        return present.error();
    const auto count = present.value()->value(u"SELECT count(*) FROM batch"_s);
    if (!count || count->toLongLong() == 0)
        return count ? Result<QString>(QString()) : count.error();
    const QString kept = ArchiveFile::freeNameFor(path, "before-restore"_L1);
    const auto written = ArchiveBackup::write(*present.value(), kept);
    return written ? Result<QString>(kept) : written.error();
}

} // namespace

Result<void> ArchiveBackup::write(ArchiveConnection &archive, const QString &target)
{
    const QString scratch = target + u".%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto cleanUp = qScopeGuard([&] { ArchiveFile::discard(scratch); });
    if (auto made = ArchiveFile::create(scratch); !made)
        return made;
    if (auto written = archive.execute(u"VACUUM INTO ?"_s, {scratch}); !written)
        return written;
    return ArchiveFile::publish(scratch, target);
}

Result<void> ArchiveBackup::addFrom(ArchiveConnection &archive, const QString &other)
{
    return withAttached(archive, other, [&] { return addMissing(archive); });
}

Result<QString> ArchiveBackup::restore(ArchiveConnection &archive, const QString &path, const QString &backup,
                                       std::chrono::milliseconds patience)
{
    const QString scratch = path + u".restoring"_s;
    ArchiveFile::discard(scratch);
    const auto cleanUp = qScopeGuard([&] { ArchiveFile::discard(scratch); });
    if (auto copied = ArchiveFile::copyAsRead(backup, scratch); !copied)
        return copied.error();
    {
        auto copy = ArchiveConnection::open(scratch, patience);
        if (!copy)
            return copy.error();
        if (auto prepared = prepare(*copy.value()); !prepared)
            return prepared.error();
    }
    QString kept;
    const auto replaced = withAttached(archive, scratch, [&]() -> Result<void> {
        auto present = keepPresent(path, patience);
        if (!present)
            return present.error();
        kept = present.value();
        return replaceAll(archive);
    });
    if (replaced)
        return kept;
    if (!kept.isEmpty())
        QFile::remove(kept); // the archive still holds all of it
    return replaced.error();
}

} // namespace enrow
