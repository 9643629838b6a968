// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <chrono>
#include <optional>

namespace enrow
{

// The waits between polls. Tests shorten them; their proportions stay.
struct PollTiming {
    std::chrono::milliseconds firstWait = std::chrono::seconds(2);    // while `finished` moves
    std::chrono::milliseconds longestWait = std::chrono::seconds(30); // while it stands still
    std::chrono::milliseconds firstBackOff = std::chrono::seconds(1); // doubled with each fault in a row
    std::chrono::milliseconds longestBackOff = std::chrono::seconds(60);
    double jitter = 0.2;             // a back-off is varied by up to this part of it, either way
    int unreadableRepliesInARow = 5; // that many, and the batch stops
};

// Decides how long to wait before the next poll of one batch. Pure: told what happened, it answers; it knows no time.
class PollSchedule
{
public:
    explicit PollSchedule(PollTiming timing = {});

    // After a reply that says the batch still runs; `finished` as reported.
    std::chrono::milliseconds afterProgress(std::optional<qint64> finished);

    // After a transient fault. `random` in [0, 1) places the jitter. Never less than what the server asked for. Nothing
    // where asking again is pointless: the error is not transient, or too many unreadable replies came in a row.
    std::optional<std::chrono::milliseconds> afterFault(const Error &error, double random);
};

} // namespace enrow
