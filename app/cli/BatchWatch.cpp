// SPDX-License-Identifier: MIT
#include "cli/BatchWatch.h"

#include "core/BatchIds.h"

#include <algorithm>
#include <limits>

namespace enrow
{

namespace
{

constexpr int never = std::numeric_limits<int>::max();

// Enough for most answers, and short beside the whole.
constexpr std::chrono::milliseconds timeForOneAnswer{2000};

} // namespace

int faultsBeforeGivingUp(ErrorKind kind, int faults)
{
    const bool isUnclear = kind == ErrorKind::UnclearRefusal && faults != never;
    return isUnclear ? std::min(faults, unclearRefusalsWhileWaiting) : faults;
}

BatchWatch::BatchWatch(JobQueue &jobs, const Clock &clock, PollTiming timing, const std::optional<ApiKey> &key,
                       const ApiOrigin &origin, QList<BatchRef> batches, const std::vector<Batch> &known,
                       WatchPlan plan)
    : m_batches(std::move(batches))
    , m_hasKey(key.has_value())
    , m_plan(plan)
    , m_clock(clock)
    , m_client(m_network, jobs, clock, origin)
    , m_tracker(m_store, m_source, clock, [&] {
        timing.faultsInARowBeforeGivingUp = plan.faultsBeforeGivingUp;
        timing.unclearRefusalsInARow =
            faultsBeforeGivingUp(ErrorKind::UnclearRefusal, plan.faultsBeforeGivingUp.value_or(never));
        timing.retriesRefusedProxyLogin = false; // while somebody waits
        return timing;
    }())
{
    for (const Batch &batch : known)
        m_known.insert(comparableBatchId(batch.ref.id), batch);
    m_client.setKey(key);
    m_lastMoment.setSingleShot(true);
    connect(&m_lastMoment, &QTimer::timeout, this, &BatchWatch::askOnceMore);
    m_timeUp.setSingleShot(true);
    connect(&m_timeUp, &QTimer::timeout, this, &BatchWatch::settle);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &BatchWatch::look);
}

void BatchWatch::start()
{
    const QDateTime now = m_clock.wall();
    if (m_plan.limit) {
        m_end = m_clock.steady() + *m_plan.limit;
        m_timeUp.start(*m_plan.limit);
        m_lastMoment.start(*m_plan.limit - std::min(*m_plan.limit / 5, timeForOneAnswer));
    }
    connect(&m_store, &BatchStore::changed, &m_look, [this] { m_look.start(0); });
    for (const BatchRef &ref : m_batches) {
        if (const QString id = comparableBatchId(ref.id); m_known.contains(id)) {
            Batch batch = m_known.take(id);
            batch.poll = {PollState::Done, {}, {}};
            m_store.restore(std::move(batch), m_store.count());
        } else {
            const auto key = m_store.add(ref, {}, now);
            if (key && !m_hasKey)
                m_store.setPollStatus(*key, {PollState::WaitingForKey, {}, {}});
        }
    }
    for (int row = 0; m_hasKey && row < m_store.count(); ++row)
        m_tracker.watch(m_store.at(row).key);
    // Where all are known nothing will change.
    m_look.start(0);
}

void BatchWatch::stop()
{
    m_store.disconnect(&m_look);
    m_look.stop();
    m_timeUp.stop();
    m_lastMoment.stop();
    // From the last: the place that one leaves would be taken by one that waits for it.
    for (int row = m_store.count() - 1; row >= 0; --row) {
        if (!isSettled(m_store.at(row)))
            m_tracker.pause({m_store.at(row).key});
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

bool BatchWatch::waitsTooLong(const PollStatus &poll) const
{
    return poll.state == PollState::BackingOff && m_end && poll.notBefore && *poll.notBefore >= *m_end;
}

// What our own back-off would have left unasked, as soon as the server allows it.
void BatchWatch::askOnceMore()
{
    const Clock::Steady now = m_clock.steady();
    QList<BatchKey> keys;
    std::optional<Clock::Steady> next;
    for (int row = 0; row < m_store.count(); ++row) {
        const PollStatus &poll = m_store.at(row).poll;
        if (poll.state != PollState::BackingOff || !poll.nextPoll || *poll.nextPoll < *m_end)
            continue;
        if (!poll.notBefore || *poll.notBefore <= now)
            keys.append(m_store.at(row).key);
        else
            next = std::min(next.value_or(*poll.notBefore), *poll.notBefore);
    }
    if (next)
        m_lastMoment.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    m_tracker.refresh(keys);
}

void BatchWatch::look()
{
    bool allSettled = true;
    for (int row = 0; row < m_store.count(); ++row) {
        const Batch &batch = m_store.at(row);
        const bool hasAnswered = m_plan.until == WatchPlan::Until::FirstReply && batch.lastReply;
        if (!isSettled(batch) && (hasAnswered || waitsTooLong(batch.poll)))
            m_tracker.pause({batch.key});
        allSettled = allSettled && isSettled(m_store.at(row));
    }
    emit progressed();
    if (allSettled)
        settle();
}

void BatchWatch::settle()
{
    stop();
    emit settled();
}

} // namespace enrow
