// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"
#include "polling/PollTiming.h"

#include <chrono>
#include <optional>

namespace enrow
{

// Decides how long to wait before the next poll of one batch, or that asking again is pointless. Pure: told what
// happened, it answers; it knows no time.
class PollSchedule
{
public:
    explicit PollSchedule(PollTiming timing = {});

    // After a readable reply; `finished` as reported. The first wait, doubled up to the longest while `finished` stays
    // the same. All faults before are forgotten.
    std::chrono::milliseconds afterProgress(std::optional<qint64> finished);

    // After a fault. `random` in [0, 1) places the jitter. Never less than what the server asked for.
    // Nothing if asking again is pointless: the error is not transient, or too many faults came in a row.
    // Unreadable replies count as in a row until a readable one comes, unclear refusals until another fault does.
    std::optional<std::chrono::milliseconds> afterFault(const Error &error, double random);

    // Forgets the faults so far: a person asked for another try.
    void forgetFaults();

private:
    std::chrono::milliseconds longestBackOffAfter(ErrorKind kind) const;
    bool isHopeless(const Error &error) const;

    PollTiming m_timing;
    std::chrono::milliseconds m_wait{0}; // the last one after progress; 0 before the first reply
    std::optional<qint64> m_finished;
    int m_faults = 0;              // in a row
    int m_faultsTowardsTheEnd = 0; // those of them after which no wait was asked for
    int m_unreadable = 0;
    int m_unclear = 0; // unclear refusals in a row
};

} // namespace enrow
