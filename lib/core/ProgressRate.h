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
    // Adds what a reply said: `finished` rows at that moment. Going backwards starts the measurement anew, and nothing
    // is estimated before the work is further than it was.
    void add(Clock::Steady at, qint64 finished);

    // The estimate until `requested` rows are finished, counted from `now`; nothing before two samples differ, once
    // the work has stood still for half a minute longer than the measured span, or where nothing is left.
    std::optional<std::chrono::seconds> timeLeft(Clock::Steady now, qint64 requested) const;

private:
    struct Sample {
        Clock::Steady at;
        qint64 finished;
    };

    // The last few samples that moved: old ones would hide that the server became slower or faster.
    std::deque<Sample> m_samples;
    qint64 m_furthest = -1; // from where it went backwards
};

} // namespace enrow
