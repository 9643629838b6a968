// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace enrow
{

// What a workbook may come to, so that a small file that somebody made on purpose fills neither memory nor disk.
struct WorkbookLimits {
    quint64 bytesOfPart = 4ULL << 30;
    quint64 bytesOfAllParts = 8ULL << 30;
    quint64 ratio = 500;                       // unpacked to packed, of a part of more than bytesWithoutRatio
    quint64 bytesWithoutRatio = 64ULL << 20;   // a million equal cells are packed well too
    quint64 bytesOfTag = 16 << 10;             // from < to >
    quint64 bytesOfText = 4 << 20;             // between two tags
    quint64 entries = 50'000;                  // of the archive
    quint64 sharedStrings = 16ULL << 20;       // texts that cells share
    quint64 bytesOfSharedStrings = 1ULL << 30; // in memory
    quint64 cells = 200'000'000;               // of a sheet
    quint64 bytesOfTable = 4ULL << 30; // what the texts of a sheet come to, one text of many cells counted often
};

} // namespace enrow
