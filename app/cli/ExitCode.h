// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <QLatin1StringView>

#include <span>

namespace enrow
{

// What the program tells its caller; with several batches the highest one counts.
enum class ExitCode : quint8 {
    Done = 0,
    Usage = 2,
    StillRunning = 3,
    BatchFailed = 4,
    KeyRefused = 5,
    UnknownBatch = 6,
    NoCredits = 7,
    GaveUp = 8,
    UnreadableReply = 9,
    FileFailed = 10,
    RowsMissing = 11,
    ListUnusable = 12,
    ReaderGone = 141, // what a shell makes of SIGPIPE, which ends other programs then
};

// Added to the number of the signal that ended the program, as shells do it: 130 after Ctrl+C.
inline constexpr int exitCodeOfSignals = 128;

struct ExitCodeMeaning {
    ExitCode code;
    const char *meaning; // a text of CliText, for the help page and the README
};

// What a code above exitCodeOfSignals means: a text of CliText.
inline constexpr const char *meaningOfSignals = QT_TRANSLATE_NOOP("enrow::CliText", "ended by signal N");

// Every code with its meaning, in the order of their numbers.
std::span<const ExitCodeMeaning> exitCodeMeanings();

ExitCode exitCodeFor(ErrorKind kind);

} // namespace enrow
