// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "store/BatchGroup.h"

#include <chrono>
#include <optional>

namespace enrow
{

class BatchStore;

// How many batches are where, and how far those that run are together.
struct ListProgress {
    // Of the running ones, summed up.
    struct Amounts {
        qint64 finished = 0;
        qint64 requested = 0;

        friend bool operator==(const Amounts &, const Amounts &) = default;
    };

    int all = 0;
    std::array<int, allBatchGroups.size()> counts{}; // by BatchGroup
    std::optional<Amounts> amounts;                  // absent unless each of them says both
    // Until the last of them is done; absent unless each has an estimate, and where nothing runs.
    std::optional<std::chrono::seconds> timeLeft;

    // What keeps all of them waiting for the next try; absent where one of them is answered, and where nothing runs.
    std::optional<ErrorKind> trouble;

    // One of them is being asked or will be, so that what is said of it changes with the time.
    bool isAsking = false;

    int count(BatchGroup group) const { return counts[size_t(group)]; }

    static ListProgress of(const BatchStore &store, Clock::Steady now);

    friend bool operator==(const ListProgress &, const ListProgress &) = default;
};

} // namespace enrow
