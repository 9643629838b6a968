// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>
#include <span>

class QIODevice;

namespace enrow
{

// Whether a file that is there already may be replaced.
enum class IfFileExists : quint8 { Refuse, Replace };

// What can be said of a file's place before the work of filling it: the errors of writeFileAtomically() that nobody
// needs to wait for.
Result<void> checkFileTarget(const QString &path, IfFileExists ifExists);

// Writes the bytes to a device; Files::failure() with the device's reason where it does not take all of them.
Result<void> writeBytes(QIODevice &device, const char *bytes, qint64 size);

// Writes a file whole or not at all: `write` fills an open device, and only if it succeeds and everything reached the
// disk does the file appear under its name. Otherwise what was there stays, and nothing else is left behind. Once it
// has succeeded, the file is still there after a power cut.
//
// FileExists where something of that name is there, even a link that leads nowhere, and may not be replaced; with
// Refuse a file that appears while this one is being written is safe too. DiskFull, ReadOnly (a file or folder that
// takes nothing), or FileFailed for the rest, with the system's reason: a name whose bytes are no UTF-8, a missing
// folder, a folder or device of that name. A link is followed where replacing is allowed. Errors of `write` are passed
// on.
Result<void> writeFileAtomically(const QString &path, IfFileExists ifExists,
                                 const std::function<Result<void>(QIODevice &)> &write);

// A file of several: its path, and what fills an open device with its bytes.
struct FileToWrite {
    QString path;
    std::function<Result<void>(QIODevice &)> write;
};

// Writes all of the files or none, each as writeFileAtomically() does. Only when all are whole on the disk does the
// first one appear; where one of them then cannot appear, those before it go again, and what they replaced comes back.
// The paths differ. Only a crash of the system in that moment can leave some of them.
Result<void> writeFilesAtomically(std::span<const FileToWrite> files, IfFileExists ifExists);

} // namespace enrow
