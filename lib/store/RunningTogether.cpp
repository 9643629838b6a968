// SPDX-License-Identifier: MIT
#include "store/RunningTogether.h"

#include "store/BatchStore.h"

#include <algorithm>

namespace enrow
{

ListProgress RunningTogether::follow(const BatchStore &store, Clock::Steady now)
{
    bool runs = false;
    for (int row = 0; row < store.count(); ++row) {
        if (groupOf(store.at(row)) != BatchGroup::Running)
            continue;
        runs = true;
        m_batches.insert(store.at(row).key);
    }
    if (!runs) {
        m_batches.clear();
        m_left.reset();
    }
    ListProgress progress = ListProgress::of(store, now, m_batches);
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
