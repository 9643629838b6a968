// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QStringList>

class QFile;

namespace enrow
{

// What is done to the archive's files from outside, while no connection is open. Never while one is: closing a file
// that SQLite has open drops SQLite's locks on it.
namespace ArchiveFile
{

// What SQLite appends to a database's name for the log of what was written last, which the file may lack still.
inline constexpr QLatin1StringView logEnding("-wal");

// The archive in a data folder.
QString pathIn(const QString &folder);

// Whether there is an archive, which may be anything with its name. FileFailed where that cannot be told, or it is
// there and this program may not read it: an archive that cannot be reached now is not taken for none.
Result<bool> isThere(const QString &path);

// Makes the file, empty and for its owner's eyes only, and its folder, where they are missing. Fails as
// Files::failure() says.
Result<void> create(const QString &path);

// Takes the rights of others, as PrivateFiles::closeToOthers() does, from the archive and from what lies beside it
// under its name: SQLite's files, a lock, a backup, a damaged one.
void closeToOthers(const QString &path);

// A name beside the archive that is not taken, with what it is and the time in UTC:
// "archive.damaged-20260102-030405.sqlite".
QString freeNameFor(const QString &path, QLatin1StringView what);

// Renames the archive and the files that belong to it and returns the archive's new path, a free
// name that says "damaged".
Result<QString> moveAside(const QString &path);
// Where archives lie beside this one that moveAside() moved there, the latest last.
QStringList movedAside(const QString &path);

// Whether the folder of the archive takes files and has room for what SQLite makes in it: ReadOnly, DiskFull, or what
// else the system says. SQLite tells some of these by one word for all.
Result<void> checkPlace(const QString &path);
// Whether every byte of the archive, which is open as `file`, and of its log can be read; FileFailed where a read
// fails. It closes no file that SQLite has locked.
Result<void> checkReadable(QFile &file);

// Copies an archive for its owner to read and write, with what SQLite would read along with it: the log, and the
// journal of a change that was broken off. Nothing is changed or made beside the original, which another program may be
// writing: what changed meanwhile is copied again. Fails as Files::failure() says, and where it does not hold still.
Result<void> copyAsRead(const QString &from, const QString &to);

// Removes a scratch archive and the files that belong to it, as far as they are there.
void discard(const QString &path);

// Makes sure that the bytes of a closed file are on the disk, and moves it to its final name, over what is there, so
// that it is there after a power cut.
Result<void> publish(const QString &scratch, const QString &target);

// True if both paths lead to one file.
bool isSame(const QString &a, const QString &b);

} // namespace ArchiveFile

} // namespace enrow
