// SPDX-License-Identifier: MIT
#pragma once

#include "store/ListProgress.h"

namespace enrow
{

// How far the batches that run are together. An estimate of the time left holds, and counts down, until there is
// another one, or another batch joins them.
class RunningTogether
{
public:
    // How far they are at that moment; to be asked with moments that go on.
    ListProgress follow(const BatchStore &store, Clock::Steady now);

private:
    std::chrono::seconds leftAt(Clock::Steady now) const;

    int m_running = 0;                          // at the last moment
    std::optional<std::chrono::seconds> m_left; // as it was estimated last
    Clock::Steady m_estimatedAt;
};

} // namespace enrow
