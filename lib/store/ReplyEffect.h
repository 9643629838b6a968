// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"
#include "results/ResultChunk.h"

namespace enrow
{

// What of a reply is taken over what is held of its batch.
enum class ReplyEffect : quint8 {
    Nothing,        // it comes from a server that lags behind, or forgot
    HeadOnly,       // the results that are held stay
    HeadAndResults, // it replaces all
};

// The one rule by which memory and archive keep results: rows that are held are never given up for fewer, and a
// completed batch with its results is final but for a completed reply that brings at least as many rows and valid ones
// and does not leave out what was requested or what it cost, or one with more rows where some were missing.
// `validRows` is what validRowsOf() counts in the reply; nullopt if the reply has no list of results.
ReplyEffect effectOf(const BatchHead &reply, std::optional<qint64> validRows, const BatchHead &held, bool holdsResults);

// How many rows are valid and hold the address or number that was searched; nullopt if `rows` is null.
std::optional<qint64> validRowsOf(const ResultChunk *rows);

// The head after a reply of which only the head is taken: what it says of rows that came is of those that are held.
BatchHead keepingRowCounts(BatchHead reply, const BatchHead &held);

} // namespace enrow
