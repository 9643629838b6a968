// SPDX-License-Identifier: MIT
#pragma once

#include "PollerFixture.h"
#include "polling/BatchTracker.h"
#include "support/Keys.h"

#include <QSignalSpy>

namespace enrow
{

inline BatchRef refOf(const QString &id)
{
    return {BatchKind::EmailFinder, id};
}

inline PollTiming quick()
{
    using namespace std::chrono_literals;
    return {1ms, 4ms, 1ms, 4ms, 0.2};
}

// A tracker whose waits no test lives to see: whatever is asked was asked by a command or a reply.
struct TrackerFixture {
    FakeClock clock;
    FakeBatchSource source;
    BatchStore store;
    std::unique_ptr<BatchTracker> tracker;
    std::unique_ptr<QSignalSpy> needed; // keyNeeded() of the tracker

    TrackerFixture()
    {
        using namespace std::chrono_literals;
        create({24h, 24h, 24h, 24h, 0.0});
    }

    void create(const PollTiming &timing)
    {
        tracker = std::make_unique<BatchTracker>(store, source, clock, timing);
        needed = std::make_unique<QSignalSpy>(tracker.get(), &BatchTracker::keyNeeded);
    }

    // Adds the batches where they are not there yet, and watches them.
    void watch(const QStringList &ids)
    {
        for (const QString &id : ids) {
            store.add(refOf(id), {}, clock.wall());
            tracker->watch(keyIn(store, refOf(id)));
        }
    }

    PollState stateOf(const QString &id) const { return batchIn(store, refOf(id))->poll.state; }
    QList<PollState> states() const
    {
        QList<PollState> list;
        for (int row = 0; row < store.count(); ++row)
            list.append(store.at(row).poll.state);
        return list;
    }
};

} // namespace enrow
