// SPDX-License-Identifier: MIT
#include "store/ListProgress.h"

#include "store/BatchStore.h"
#include "store/PollTrouble.h"

#include <algorithm>
#include <limits>

namespace enrow
{

namespace
{

void addTo(qint64 &total, qint64 amount)
{
    if (qAddOverflow(total, amount, &total))
        total = std::numeric_limits<qint64>::max();
}

} // namespace

ListProgress ListProgress::of(const BatchStore &store, Clock::Steady now)
{
    ListProgress progress;
    progress.all = store.count();
    Amounts amounts;
    bool areKnown = true;
    std::chrono::seconds longest{0};
    bool isEstimated = true;
    bool isAnswered = false;
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const BatchGroup group = groupOf(batch);
        ++progress.counts[size_t(group)];
        progress.isAsking = progress.isAsking || batch.poll.askedAt || batch.poll.nextPoll;
        if (group != BatchGroup::Running)
            continue;
        areKnown = areKnown && batch.head.finished && batch.head.requested;
        addTo(amounts.finished, batch.head.finished.value_or(0));
        addTo(amounts.requested, batch.head.requested.value_or(0));
        const auto left = batch.rate.timeLeft(now);
        const std::optional<ErrorKind> trouble = passingTrouble(batch.poll);
        isAnswered = isAnswered || !trouble;
        progress.trouble = trouble;
        isEstimated = isEstimated && left;
        longest = std::max(longest, left.value_or(longest));
    }
    if (isAnswered)
        progress.trouble.reset();
    const bool runs = progress.count(BatchGroup::Running) > 0;
    if (runs && areKnown)
        progress.amounts = amounts;
    if (runs && isEstimated)
        progress.timeLeft = longest;
    return progress;
}

} // namespace enrow
