// SPDX-License-Identifier: MIT
#pragma once

#include "store/ListProgress.h"

namespace enrow
{

// What runs together, from the first batch that starts until none runs any more: a batch that ends meanwhile still
// counts, so that the sums never fall back. An estimate holds, and counts down, until there is another one.
class RunningTogether
{
public:
    // How far they are at that moment; to be asked with moments that go on.
    ListProgress follow(const BatchStore &store, Clock::Steady now);

private:
    std::chrono::seconds leftAt(Clock::Steady now) const;

    QSet<BatchKey> m_batches;
    std::optional<std::chrono::seconds> m_left; // as it was estimated last
    Clock::Steady m_estimatedAt;
};

} // namespace enrow
