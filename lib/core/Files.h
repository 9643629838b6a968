// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

namespace enrow
{

// What every place that writes files needs to know of the file system.
namespace Files
{

// The Error of a file operation that failed for that reason, in the system's words, which are all that Qt tells:
// DiskFull, ReadOnly, else FileFailed.
Error failure(const QString &reason);
// The same for the reason in errno.
Error lastFailure();

// Makes sure that what was written to an open file is on the disk.
Result<void> sync(int descriptor);
// Makes sure that the name of a file is on the disk, new or changed, with all others of its folder: without that a
// power cut can bring back what was there before, though the bytes of the file are on the disk. A link is followed.
Result<void> syncFolderOf(const QString &path);

} // namespace Files

} // namespace enrow
