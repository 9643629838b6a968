// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

namespace enrow
{

// What is done to the archive's files from outside, while no connection is open. Never while one is: closing a file
// that SQLite has open drops SQLite's locks on it.
namespace ArchiveFile
{

// The archive in a data folder.
QString pathIn(const QString &folder);

// Makes the file, empty and for its owner's eyes only, and its folder, where they are missing. FileFailed otherwise.
Result<void> create(const QString &path);

// A name beside the archive that is not taken, with what it is and the time in UTC:
// "archive.damaged-20260102-030405.sqlite".
QString freeNameFor(const QString &path, QLatin1StringView what);

// Renames the archive and the files that belong to it and returns the archive's new path, a free
// name that says "damaged".
Result<QString> moveAside(const QString &path);

// Removes a scratch archive and the files that belong to it, as far as they are there.
void discard(const QString &path);

// Makes sure that the bytes of a closed file are on the disk, and moves it to its final name, over what is there.
Result<void> publish(const QString &scratch, const QString &target);

// True where both paths lead to one file.
bool isSame(const QString &a, const QString &b);

} // namespace ArchiveFile

} // namespace enrow
