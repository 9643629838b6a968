// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArrayView>

namespace enrow
{

class ArchiveConnection;

// The tables of the archive, and the numbered steps that lead an older archive to them.
//
// `batch` holds a row for each batch: what the person gave it, how polling stands, and the head of its reply. `reply`
// holds the reply itself, apart, so that reading the heads does not touch it. Both carry digests: BatchRecord,
// ArchivedReply. A batch goes by its `key` outside this file; `number` ties the two tables and keeps the order added.
// Times are milliseconds since 1970 UTC, amounts are thousandths of a credit, NULL is unknown.
namespace ArchiveSchema
{

// PRAGMA user_version of an archive that this program writes.
inline constexpr int version = 7;
// The first version whose rows have digests.
inline constexpr int versionOfDigests = 4;
// PRAGMA application_id, "Enrw": tells an archive from any other SQLite file.
inline constexpr int applicationId = 0x456e7277;

// How many bytes isMarked() looks at, and whether a file that begins so is an archive of any version. Tells files
// apart; whether it can be used, check() says.
inline constexpr qsizetype sizeOfMark = 72;
bool isMarked(QByteArrayView beginning);

// Whether the file can be used by this program, read without changing it. ArchiveTooNew where a newer program wrote it,
// ArchiveDamaged where it holds something that is no archive. An empty file is an archive yet to be made.
Result<void> check(ArchiveConnection &connection);

// Makes the tables, or brings those of an older archive up to date: one transaction a step, so that a crash leaves an
// archive of one version or the next. Fails as check() does, and then changes nothing. Safe beside another program
// that does the same.
Result<void> bringUpToDate(ArchiveConnection &connection);

// Lets a connection that cannot change an archive read one of an earlier version as if it were up to date. Returns
// whether its rows have digests. FileFailed if nothing was archived yet.
Result<bool> readAsUpToDate(ArchiveConnection &connection);

} // namespace ArchiveSchema

} // namespace enrow
