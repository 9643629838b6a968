// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

namespace enrow
{

// What the program tells its caller; with several batches the highest one counts.
enum class ExitCode : quint8 {
    Done = 0,
    Usage = 2,
    StillRunning = 3, // not waited for, or the time ran out
    BatchFailed = 4,
    KeyRefused = 5, // or missing
    UnknownBatch = 6,
    NoCredits = 7,
    GaveUp = 8, // the network or the server
    UnreadableReply = 9,
    FileFailed = 10,  // a file, the archive or standard output
    RowsMissing = 11, // a completed reply with other rows than it says
};

// Added to the number of the signal that ended the program, as shells do it: 130 after Ctrl+C.
inline constexpr int exitCodeOfSignals = 128;

ExitCode exitCodeFor(ErrorKind kind);

} // namespace enrow
