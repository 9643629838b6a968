// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"

#include <functional>
#include <optional>

namespace enrow
{

// What of a reply is taken over what is held of its batch.
enum class ReplyEffect : quint8 {
    Nothing,        // it comes from a server that lags behind, or forgot
    HeadOnly,       // the results that are held stay
    HeadAndResults, // it replaces all
    OtherResults,   // it replaces all, and a batch that was complete had other rows: the person is told
};

// Gets what was taken of a reply; nothing if nobody decided that yet.
using ReplyKept = std::function<void(std::optional<ReplyEffect>)>;

// The one rule by which memory and archive keep results: rows that are held are never given up for fewer, and a
// completed batch with its results is final but for the same reply again, for a completed one that brings at least as
// many rows and valid ones (or fewer valid ones for a lower cost) and does not leave out what was requested or what it
// cost, and for one with more rows where some were missing.
// bringsResults: whether the reply has a list of results, be it empty. Whether its rows are others is not looked at:
// tellingOtherRows() does that.
ReplyEffect effectOf(const BatchHead &reply, bool bringsResults, const BatchHead &held, bool holdsResults);

// The same for a reply that was opened from a file, which may be older than what is held, and by anybody: it never
// replaces the results of a completed batch, but where some were missing and it has more, nor the end of a batch, nor
// later progress.
ReplyEffect effectOfOpened(const BatchHead &reply, bool bringsResults, const BatchHead &held, bool holdsResults);

// What becomes of `effect` where the rows of a batch that was complete are replaced. `isSame` is asked only then:
// whether the reply brings the rows that are held.
ReplyEffect tellingOtherRows(ReplyEffect effect, const BatchHead &reply, const BatchHead &held,
                             const std::function<bool()> &isSame);

// The head after a reply of which only the head is taken: what it says of rows that came is of those that are held.
BatchHead keepingRowCounts(BatchHead reply, const BatchHead &held);

} // namespace enrow
