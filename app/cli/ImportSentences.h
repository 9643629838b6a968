// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ExitCode.h"
#include "saved/SavedFile.h"
#include "store/BatchOpening.h"

namespace enrow
{

// What is wrong with a file, after its name: "it is cut off".
QString sentenceFor(const SavedFault &fault);
ExitCode exitCodeFor(SavedFault::Kind fault);

// What became of a batch whose reply was in a file: "3d4cb64e-…: imported, 3 rows".
QString sentenceFor(const BatchOpening::One &opened);
// And of one that is only named there.
QString sentenceAboutNamed(const BatchOpening::One &named);

// How an import went.
struct ImportCounts {
    int imported = 0;
    int completed = 0; // what the archive had of them was less
    int there = 0;     // as they are in the files, or more of them
    int named = 0;     // without replies
    int faults = 0;    // files of which nothing or not all could be read
};

// "3 batches imported, 1 already here, 1 file cannot be read".
QString sentenceFor(const ImportCounts &counts);

} // namespace enrow
