// SPDX-License-Identifier: MIT
#include "cli/BatchWatch.h"

namespace enrow
{

namespace
{

// A script waits for an answer about now; somebody who waits for a batch also waits for the network to come back.
constexpr int faultsForOneReply = 3;   // about 3 s of waits
constexpr int faultsWhileWaiting = 10; // about 5 minutes

} // namespace

BatchWatch::BatchWatch(JobQueue &jobs, const Clock &clock, PollTiming timing, const std::optional<ApiKey> &key,
                       const BatchOptions &batches, std::vector<Batch> known, Until until)
    : m_batches(batches)
    , m_known(std::move(known))
    , m_until(until)
    , m_clock(clock)
    , m_client(m_network, jobs, clock, batches.origin)
    , m_tracker(m_store, m_client, clock, [&] {
        timing.faultsInARowBeforeGivingUp = until == Until::Done ? faultsWhileWaiting : faultsForOneReply;
        return timing;
    }())
{
    m_client.setKey(key);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &BatchWatch::look);
}

void BatchWatch::start()
{
    const QDateTime now = m_clock.wall();
    connect(&m_store, &BatchStore::changed, &m_look, [this] { m_look.start(0); });
    for (const QString &id : m_batches.ids) {
        addKnown(id);
        m_store.add({m_batches.kind, id}, {}, now);
    }
    for (const QString &id : m_batches.ids)
        m_tracker.watch({m_batches.kind, id});
    // Where all are known nothing will change.
    m_look.start(0);
}

// What the store has of an ID it does not add again.
void BatchWatch::addKnown(const QString &id)
{
    for (Batch &batch : m_known) {
        if (batch.ref.id != id)
            continue;
        batch.poll = {PollState::Done, {}, {}};
        m_store.restore(std::move(batch), m_store.count());
        return;
    }
}

void BatchWatch::stop()
{
    m_store.disconnect(&m_look);
    m_look.stop();
    for (int row = 0; row < m_store.count(); ++row) {
        if (!isSettled(m_store.at(row)))
            m_tracker.pause(m_store.at(row).ref);
    }
}

bool BatchWatch::isSettled(const Batch &batch) const
{
    switch (batch.poll.state) {
    case PollState::WaitingForKey:
    case PollState::Paused:
    case PollState::Done:
    case PollState::Stopped: return true;
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff: return false;
    }
    Q_UNREACHABLE();
}

void BatchWatch::look()
{
    bool allSettled = true;
    for (int row = 0; row < m_store.count(); ++row) {
        const Batch &batch = m_store.at(row);
        if (m_until == Until::FirstReply && batch.lastReply && !isSettled(batch))
            m_tracker.pause(BatchRef(batch.ref));
        allSettled = allSettled && isSettled(m_store.at(row));
    }
    emit progressed();
    if (!allSettled)
        return;
    stop();
    emit settled();
}

} // namespace enrow
