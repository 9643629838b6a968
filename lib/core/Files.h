// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

#include <optional>

namespace enrow
{

// What every place that writes files needs to know of the file system. Each system has a form of it: Files.cpp that of
// Unix, FilesWindows.cpp that of Windows.
namespace Files
{

// The Error of a file operation that failed for that reason, in the system's words, which are all that Qt tells:
// DiskFull, ReadOnly, else FileFailed.
Error failure(const QString &reason);
// The same for the reason that the system gave last, in errno on Unix.
Error lastFailure();

// Makes sure that what was written to an open file is on the disk.
Result<void> sync(int descriptor);
// Makes sure that the name of a file is on the disk, new or changed, with all others of its folder: without that a
// power cut can bring back what was there before, though the bytes of the file are on the disk. A link is followed.
// Windows has no such call: there renameWithoutReplacing() waits for the disk.
Result<void> syncFolderOf(const QString &path);

// Gives a file another name unless something has that name, even a link that leads nowhere: one step of the system, so
// that nobody can come in between and no half of it is ever seen.
Result<void> renameWithoutReplacing(const QString &from, const QString &to);

// By what this program may do now, which need not be what its person may: whether a file can be read. False where
// nothing has that name, or only a link that leads nowhere.
Result<bool> isReadable(const QString &path);
// The same for writing to a file, and on Unix for making files in a folder.
Result<void> checkWritable(const QString &path);

// What tells a file from another that takes its name.
struct Identity {
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const Identity &, const Identity &) = default;
};
// Nothing if there is no such file.
std::optional<Identity> identityOf(const QString &path);

} // namespace Files

} // namespace enrow
