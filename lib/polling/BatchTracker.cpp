// SPDX-License-Identifier: MIT
#include "polling/BatchTracker.h"

#include "polling/BatchPoller.h"
#include "store/BatchStore.h"

#include <algorithm>

namespace enrow
{

BatchTracker::BatchTracker(BatchStore &store, BatchSource &source, const Clock &clock, PollTiming timing,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_timing(timing)
    , m_source(source)
{
    connect(&store, &BatchStore::aboutToRemove, this, &BatchTracker::forget);
    m_relief.setSingleShot(true);
    m_relief.setInterval(timing.patience);
    connect(&m_relief, &QTimer::timeout, this, &BatchTracker::dispatch);
}

BatchTracker::~BatchTracker() = default;

void BatchTracker::watch(BatchKey key)
{
    const Batch *batch = m_store.find(key);
    if (!batch || m_pollers.contains(key))
        return;
    const PollState state = batch->poll.state;
    auto *poller = new BatchPoller(key, m_store, m_source, m_keep, m_clock, m_timing, this);
    m_pollers.insert(key, poller);
    connectPoller(poller);
    if (state != PollState::Paused && state != PollState::Done)
        poller->start();
}

void BatchTracker::pause(const QList<BatchKey> &keys)
{
    forEach(keys, &BatchPoller::pause);
}

void BatchTracker::resume(const QList<BatchKey> &keys)
{
    forEach(keys, &BatchPoller::resume);
}

void BatchTracker::refresh(const QList<BatchKey> &keys)
{
    forEach(keys, &BatchPoller::refresh);
}

void BatchTracker::settle(const QList<BatchKey> &keys)
{
    forEach(keys, &BatchPoller::settle);
}

void BatchTracker::forEach(const QList<BatchKey> &keys, void (BatchPoller::*command)())
{
    for (const BatchKey key : keys) {
        if (BatchPoller *poller = m_pollers.value(key))
            (poller->*command)();
    }
}

void BatchTracker::keyChanged(const QString &name)
{
    m_keyErrors.remove(name);
    const QList<BatchPoller *> pollers = pollersOf(name);
    for (BatchPoller *poller : pollers)
        poller->keyChanged();
}

void BatchTracker::connectPoller(BatchPoller *poller)
{
    connect(poller, &BatchPoller::due, this, [this, poller](bool byHand) { queue(poller, byHand); });
    connect(poller, &BatchPoller::placeFreed, this, &BatchTracker::dispatch);
    connect(poller, &BatchPoller::keyRefused, this,
            [this, poller](const Error &error) { stopForKey(keyNameOf(poller), error); });
    connect(poller, &BatchPoller::answered, this, [this] {
        const QList<BatchPoller *> pollers = m_pollers.values();
        for (BatchPoller *other : pollers)
            other->serverReached();
    });
}

void BatchTracker::queue(BatchPoller *poller, bool byHand)
{
    if (const auto error = m_keyErrors.constFind(keyNameOf(poller)); error != m_keyErrors.cend()) {
        poller->waitForKey(*error);
        return;
    }
    if (byHand)
        m_queue.prepend(poller);
    else
        m_queue.append(poller);
    dispatch();
}

void BatchTracker::dispatch()
{
    m_inFlight.removeIf([](const QPointer<BatchPoller> &poller) { return !poller || !poller->isAsking(); });
    while (!m_queue.isEmpty() && hasPlace()) {
        const QPointer<BatchPoller> next = m_queue.takeFirst();
        if (!next || !next->isQueued())
            continue;
        m_inFlight.append(next);
        next->ask();
    }
    if (!m_queue.isEmpty() && m_inFlight.size() < mostCalls && !m_relief.isActive())
        m_relief.start();
}

bool BatchTracker::hasPlace() const
{
    const Clock::Steady slowSince = m_clock.steady() - m_timing.patience;
    const auto quick = std::count_if(m_inFlight.cbegin(), m_inFlight.cend(), [&](const auto &poller) {
        return poller && poller->isAsking() && poller->askedAt() > slowSince;
    });
    return quick < mostQuickCalls && m_inFlight.size() < mostCalls;
}

void BatchTracker::stopForKey(const QString &keyName, const Error &error)
{
    m_keyErrors.insert(keyName, error);
    m_queue.removeIf([&](const QPointer<BatchPoller> &poller) { return !poller || keyNameOf(poller) == keyName; });
    const QList<BatchPoller *> pollers = pollersOf(keyName);
    for (BatchPoller *poller : pollers)
        poller->waitForKey(error);
    // No call with this key is left that could be refused: this comes once until the key changes.
    emit keyNeeded(error, keyName);
}

QString BatchTracker::keyNameOf(const BatchPoller *poller) const
{
    const Batch *batch = m_store.find(poller->key());
    return batch ? batch->keyName : QString(); // it may have left the store just now
}

QList<BatchPoller *> BatchTracker::pollersOf(const QString &keyName) const
{
    QList<BatchPoller *> pollers = m_pollers.values();
    pollers.removeIf([&](const BatchPoller *poller) { return keyNameOf(poller) != keyName; });
    return pollers;
}

void BatchTracker::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        BatchPoller *poller = m_pollers.take(m_store.at(row).key);
        if (!poller)
            continue;
        poller->abandon();
        poller->disconnect(this);
        // It may be in the middle of keeping a reply.
        poller->deleteLater();
    }
    // The next ones may be about to go too.
    QMetaObject::invokeMethod(this, &BatchTracker::dispatch, Qt::QueuedConnection);
}

} // namespace enrow
