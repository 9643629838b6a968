// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace enrow
{

// Measures how fast a batch moves, from what its replies said, to estimate the time left.
class ProgressRate
{
public:
    // Adds what a reply said: `finished` rows of those requested at that moment. Going backwards starts the measurement
    // anew, and nothing is estimated before the work is further than it was.
    void add(Clock::Steady at, qint64 finished, std::optional<qint64> requested);

    // Rows a second, over the last minute or the last few replies that brought some, less and less while the work
    // stands still; nothing before that is founded on several steps, some time and a part of the rows.
    std::optional<double> perSecond(Clock::Steady now) const;

    // The estimate until all rows are finished, counted from `now`: down to one moment, which another one replaces only
    // if the speed clearly says so. Nothing if there is no speed, or nothing is left.
    std::optional<std::chrono::seconds> timeLeft(Clock::Steady now) const;

private:
    struct Sample {
        Clock::Steady at;
        qint64 finished;
    };

    // What the speed says now, in seconds; nothing if timeLeft() is to say nothing.
    std::optional<double> measuredLeft(Clock::Steady now) const;

    // Once the next sample is overdue, the wait for it counts as slowness.
    bool isOverdue(Clock::Steady now) const;

    // The last samples that moved: old ones would hide that the server became slower or faster.
    std::deque<Sample> m_samples;
    qint64 m_furthest = -1; // from where it went backwards
    qint64 m_requested = 0;
    std::optional<Clock::Steady> m_end; // as it was estimated last
};

} // namespace enrow
