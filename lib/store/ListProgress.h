// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/Clock.h"
#include "store/BatchGroup.h"

#include <QSet>

#include <chrono>
#include <optional>

namespace enrow
{

class BatchStore;

// How many batches are where, and how far those that run are together.
struct ListProgress {
    // Of the running ones and of those that count along, summed up.
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

    int count(BatchGroup group) const { return counts[size_t(group)]; }

    // along: batches that count whether they still run or not; one that has ended has nothing left to wait for.
    static ListProgress of(const BatchStore &store, Clock::Steady now, const QSet<BatchKey> &along = {});

    friend bool operator==(const ListProgress &, const ListProgress &) = default;
};

} // namespace enrow
