// SPDX-License-Identifier: MIT
#include "store/ArchiveSchema.h"

#include "store/ArchiveConnection.h"
#include "store/BatchRecord.h"

#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Servers give out their IDs without knowing of each other: a batch is named by its origin too. A table cannot change
// what is unique in it, so another one takes its place. What references `batch` follows the name.
QStringList stepToOrigins()
{
    const QString columns = u"number, kind, id, label, note, added, removed, paused, error_kind, error_detail, "
                            "error_http, asked, status, status_text, custom, requested, finished, valid, "
                            "credits_initial, credits_refunded, credits_final, result_rows, skipped_rows, key_name"_s;
    return {u"CREATE TABLE batch_of_origin ("
            "number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, "
            "label TEXT NOT NULL, note TEXT NOT NULL, added INTEGER NOT NULL, removed INTEGER, "
            "paused INTEGER NOT NULL, error_kind TEXT, error_detail TEXT, error_http INTEGER, asked INTEGER, "
            "status TEXT NOT NULL, status_text TEXT NOT NULL, custom TEXT NOT NULL, "
            "requested INTEGER, finished INTEGER, valid INTEGER, "
            "credits_initial INTEGER, credits_refunded INTEGER, credits_final INTEGER, "
            "result_rows INTEGER NOT NULL, skipped_rows INTEGER NOT NULL, "
            "key_name TEXT NOT NULL DEFAULT '', origin TEXT NOT NULL DEFAULT '', "
            "UNIQUE (kind, id, origin)) STRICT"_s,
            u"INSERT INTO batch_of_origin (%1) SELECT %1 FROM batch"_s.arg(columns), u"DROP TABLE batch"_s,
            u"ALTER TABLE batch_of_origin RENAME TO batch"_s};
}

// What is asked for without its kind is looked up by its ID.
QStringList stepToDigests()
{
    return {u"ALTER TABLE batch ADD COLUMN further_page INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE batch ADD COLUMN credits_initial_text TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE batch ADD COLUMN credits_refunded_text TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE batch ADD COLUMN credits_final_text TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE batch ADD COLUMN valid_rows INTEGER"_s,
            u"ALTER TABLE batch ADD COLUMN digest BLOB"_s,
            u"CREATE INDEX batch_by_id ON batch (id)"_s};
}

// The key of a batch of an archive that had none: by when it was added and by its number, so that it is the same
// whenever it is asked for, and another one than in any other archive.
const QString keyOfRow = u"((added & 2199023255551) << 22) | (number & 4194303)"_s;

QStringList stepToKeys()
{
    return {u"ALTER TABLE batch ADD COLUMN key INTEGER"_s, u"UPDATE batch SET key = %1"_s.arg(keyOfRow),
            u"CREATE UNIQUE INDEX batch_by_key ON batch (key)"_s};
}

// The statements that lead from the version before to this one. A step that was released is never edited.
QStringList stepTo(int version)
{
    switch (version) {
    case 1:
        return {u"CREATE TABLE batch ("
                "number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, "
                "label TEXT NOT NULL, note TEXT NOT NULL, added INTEGER NOT NULL, removed INTEGER, "
                "paused INTEGER NOT NULL, error_kind TEXT, error_detail TEXT, error_http INTEGER, asked INTEGER, "
                "status TEXT NOT NULL, status_text TEXT NOT NULL, custom TEXT NOT NULL, "
                "requested INTEGER, finished INTEGER, valid INTEGER, "
                "credits_initial INTEGER, credits_refunded INTEGER, credits_final INTEGER, "
                "result_rows INTEGER NOT NULL, skipped_rows INTEGER NOT NULL, "
                "UNIQUE (kind, id)) STRICT"_s,
                u"CREATE TABLE reply ("
                "batch INTEGER PRIMARY KEY REFERENCES batch (number) ON DELETE CASCADE, "
                "size INTEGER NOT NULL, sha256 BLOB NOT NULL, zstd BLOB NOT NULL) STRICT"_s,
                u"PRAGMA application_id = %1"_s.arg(ArchiveSchema::applicationId)};
    case 2: return {u"ALTER TABLE batch ADD COLUMN key_name TEXT NOT NULL DEFAULT ''"_s};
    case 3: return stepToOrigins();
    case 4: return stepToDigests();
    case 5: return stepToKeys();
    case 6: return {u"ALTER TABLE batch ADD COLUMN from_file TEXT NOT NULL DEFAULT ''"_s};
    case 7: return {u"ALTER TABLE batch ADD COLUMN odd_counts TEXT NOT NULL DEFAULT ''"_s};
    }
    Q_UNREACHABLE();
}

// What the columns hold that the steps after this version add, as stepTo() does.
QString columnsAfter(int version)
{
    QString columns;
    if (version < 2)
        columns += u", '' AS key_name"_s;
    if (version < 3)
        columns += u", '' AS origin"_s;
    if (version < 4)
        columns += u", 0 AS further_page, '' AS credits_initial_text, '' AS credits_refunded_text, "
                   "'' AS credits_final_text, NULL AS valid_rows, NULL AS digest"_s;
    if (version < 5)
        columns += u", %1 AS key"_s.arg(keyOfRow);
    if (version < 6)
        columns += u", '' AS from_file"_s;
    if (version < 7)
        columns += u", '' AS odd_counts"_s;
    return columns;
}

Result<int> versionOf(ArchiveConnection &connection)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

// Gives every row the digest of what it holds after the steps, whose damage nothing can tell any more.
Result<void> seal(ArchiveConnection &connection)
{
    auto rows = connection.query(u"SELECT %1 FROM (SELECT *%2 FROM batch) AS batch"_s.arg(
        BatchRecord::selection(), columnsAfter(ArchiveSchema::versionOfDigests)));
    if (!rows)
        return rows.error();
    std::vector<QVariantList> digests;
    while (true) {
        const auto more = ArchiveConnection::next(rows.value());
        if (!more)
            return more.error();
        if (!more.value())
            break;
        digests.push_back({BatchRecord::digest(rows.value()), rows->value(0)});
    }
    for (const QVariantList &digest : digests) {
        if (auto done = connection.execute(u"UPDATE batch SET digest = ? WHERE number = ?"_s, digest); !done)
            return done;
    }
    return {};
}

// The step that brings digests seals the rows too, in the same transaction: an archive of a later version has no row
// without one.
Result<void> takeStep(ArchiveConnection &connection, int step)
{
    for (const QString &statement : stepTo(step)) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    const auto sealed = step == ArchiveSchema::versionOfDigests ? seal(connection) : Result<void>();
    return sealed ? connection.execute(u"PRAGMA user_version = %1"_s.arg(step)) : sealed;
}

Result<void> takeSteps(ArchiveConnection &connection)
{
    while (true) {
        const auto checked = ArchiveSchema::check(connection);
        const auto before = versionOf(connection);
        if (!checked || !before)
            return checked ? before.error() : checked.error();
        if (before.value() == ArchiveSchema::version)
            return {};
        const auto stepped = connection.transaction([&]() -> Result<void> {
            // Another program may have taken this step while the lock was waited for.
            const auto current = versionOf(connection);
            if (!current || current.value() != before.value())
                return current ? Result<void>() : current.error();
            return takeStep(connection, before.value() + 1);
        });
        if (!stepped)
            return stepped;
    }
}

} // namespace

bool ArchiveSchema::isMarked(QByteArrayView beginning)
{
    // https://www.sqlite.org/fileformat.html, 1.3: the application ID is the four bytes at 68.
    return beginning.size() >= sizeOfMark && beginning.startsWith(QByteArrayView("SQLite format 3\0", 16)) &&
           qFromBigEndian<qint32>(beginning.data() + 68) == applicationId;
}

Result<void> ArchiveSchema::check(ArchiveConnection &connection)
{
    // In one statement, so that the three belong together whatever another program writes meanwhile.
    auto found = connection.query(u"SELECT (SELECT user_version FROM pragma_user_version), "
                                  "(SELECT application_id FROM pragma_application_id), "
                                  "(SELECT count(*) FROM sqlite_schema)"_s);
    if (!found)
        return found.error();
    if (const auto row = ArchiveConnection::next(found.value()); !row)
        return row.error();
    const int itsVersion = found->value(0).toInt();
    const int id = found->value(1).toInt();
    const bool empty = itsVersion == 0 && id == 0 && found->value(2).toInt() == 0;
    if (!empty && (id != applicationId || itsVersion < 1))
        return because(ErrorKind::ArchiveDamaged,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an archive of Enrow Desk")});
    if (itsVersion > version)
        return because(ErrorKind::ArchiveTooNew,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "version %1"), {QString::number(itsVersion)}});
    return {};
}

Result<void> ArchiveSchema::bringUpToDate(ArchiveConnection &connection)
{
    // A table that another one replaces would take the rows with it that reference it. Has no effect in a transaction.
    if (auto off = connection.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const auto stepped = takeSteps(connection);
    const auto on = connection.execute(u"PRAGMA foreign_keys = ON"_s);
    return stepped ? on : stepped;
}

Result<bool> ArchiveSchema::readAsUpToDate(ArchiveConnection &connection)
{
    const auto checked = check(connection);
    const auto itsVersion = versionOf(connection);
    if (!checked || !itsVersion)
        return checked ? itsVersion.error() : checked.error();
    if (itsVersion.value() == version)
        return true;
    if (itsVersion.value() == 0)
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "nothing was archived yet")});
    // A view of the connection's own goes before the table of that name.
    for (const QString &statement :
         {u"PRAGMA temp_store = MEMORY"_s,
          u"CREATE TEMP VIEW batch AS SELECT *%1 FROM main.batch"_s.arg(columnsAfter(itsVersion.value()))}) {
        if (auto done = connection.execute(statement); !done)
            return done.error();
    }
    return itsVersion.value() >= versionOfDigests;
}

} // namespace enrow
