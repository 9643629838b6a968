// SPDX-License-Identifier: MIT
#include "store/RunningTogether.h"

#include "store/BatchStore.h"

#include <algorithm>

namespace enrow
{

ListProgress RunningTogether::follow(const BatchStore &store, Clock::Steady now)
{
    ListProgress progress = ListProgress::of(store, now);
    const int running = progress.count(BatchGroup::Running);
    if (running == 0 || running > m_running) // nothing was estimated of the one that joined them
        m_left.reset();
    m_running = running;
    if (progress.timeLeft) {
        m_left = progress.timeLeft;
        m_estimatedAt = now;
    } else if (m_left) {
        progress.timeLeft = leftAt(now);
    }
    return progress;
}

std::chrono::seconds RunningTogether::leftAt(Clock::Steady now) const
{
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - m_estimatedAt);
    return std::max(std::chrono::seconds(0), *m_left - passed);
}

} // namespace enrow
