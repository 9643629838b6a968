// SPDX-License-Identifier: MIT
#include "store/ArchiveBackup.h"

#include "store/ArchiveConnection.h"
#include "store/ArchiveFile.h"
#include "store/ArchiveSchema.h"
#include "store/BatchRecord.h"

#include <QFile>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Error damaged(const QString &why)
{
    return {ErrorKind::ArchiveDamaged, why.left(200), 0, {}};
}

// Checks a copy of a backup as a whole and brings it to the tables of today.
Result<void> prepare(ArchiveConnection &copy)
{
    if (auto checked = ArchiveSchema::check(copy); !checked)
        return checked;
    const auto version = copy.value(u"PRAGMA user_version"_s);
    const auto intact = copy.value(u"PRAGMA integrity_check"_s);
    // Ours has none of these, and a view could stand where a table is expected.
    const auto strange = copy.value(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s);
    if (!version || !intact || !strange)
        return !version ? version.error() : !intact ? intact.error() : strange.error();
    if (version->toInt() == 0 || strange->toInt() != 0)
        return damaged(u"not an archive of Enrow Desk"_s);
    if (intact->toString() != "ok"_L1)
        return damaged(intact->toString());
    return ArchiveSchema::bringUpToDate(copy);
}

Result<void> replaceAll(ArchiveConnection &archive)
{
    const QString batchColumns = u"number, removed, "_s + BatchRecord::columns();
    const QString replyColumns = u"batch, size, sha256, zstd"_s;
    const auto copied = [](const QString &table, const QString &columns) {
        return u"INSERT INTO main.%1 (%2) SELECT %2 FROM backup.%1"_s.arg(table, columns);
    };
    return archive.transaction([&]() -> Result<void> {
        for (const QString &statement : {u"DELETE FROM main.reply"_s, u"DELETE FROM main.batch"_s,
                                         copied(u"batch"_s, batchColumns), copied(u"reply"_s, replyColumns)}) {
            if (auto done = archive.execute(statement); !done)
                return done;
        }
        return {};
    });
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

Result<void> ArchiveBackup::restore(ArchiveConnection &archive, const QString &backup, const QString &scratch,
                                    std::chrono::milliseconds patience)
{
    ArchiveFile::discard(scratch);
    const auto cleanUp = qScopeGuard([&] { ArchiveFile::discard(scratch); });
    QFile file(backup);
    if (!file.copy(scratch))
        return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
    QFile::setPermissions(scratch, QFile::ReadOwner | QFile::WriteOwner);
    {
        auto copy = ArchiveConnection::open(scratch, patience);
        if (!copy)
            return copy.error();
        if (auto prepared = prepare(*copy.value()); !prepared)
            return prepared;
    }
    if (auto attached = archive.execute(u"ATTACH DATABASE ? AS backup"_s, {scratch}); !attached)
        return attached;
    const auto replaced = replaceAll(archive);
    const auto detached = archive.execute(u"DETACH DATABASE backup"_s);
    return replaced ? detached : replaced;
}

} // namespace enrow
