// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "polling/BatchPoller.h"
#include "polling/PollTiming.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace enrow
{

class BatchStore;

// Polls every watched batch until it is done, and writes what it learns into the store. A batch that leaves the store
// is polled no more. Commands about a batch that is not watched do nothing.
class BatchTracker : public QObject
{
    Q_OBJECT

public:
    // Over all batches; further ones wait in the order they came. Calls that take long do not count among the first.
    static constexpr int mostQuickCalls = 4;
    static constexpr int mostCalls = 12;

    // The store, the source and the clock must outlive the tracker.
    BatchTracker(BatchStore &store, BatchSource &source, const Clock &clock, PollTiming timing = {},
                 QObject *parent = nullptr);
    ~BatchTracker() override;

    // Sets who keeps a reply before the store has it. Without this, replies are not kept.
    void setKeeper(KeepReply keep) { m_keep = std::move(keep); }

    // Starts polling a batch that is in the store, at once, with the key of the name that it has there. If the store
    // says that it is paused or done, as after a restart, it stays so until resume() or refresh().
    void watch(BatchKey key);
    // They stand still until resume(). A batch that is done or stopped stays so.
    void pause(const QList<BatchKey> &keys);
    // Goes on at once with those that are paused.
    void resume(const QList<BatchKey> &keys);
    // Asks at once, before all that wait, whatever the batches wait for: one that is done or stopped is asked once
    // more, and so is a paused one, which stays paused. While the key is missing, it waits for the key.
    void refresh(const QList<BatchKey> &keys);
    // They have ended, as the store says, though no poll brought that: they are asked no more.
    void settle(const QList<BatchKey> &keys);

    // Another key was entered under that name: what waits for it goes on, and answers to the old one are dropped.
    void keyChanged(const QString &name = {});

signals:
    // The key of that name is missing, cannot be read or was refused; emitted once until keyChanged(). Polling of its
    // batches stands still until then.
    void keyNeeded(const enrow::Error &error, const QString &name);

private:
    void forEach(const QList<BatchKey> &keys, void (BatchPoller::*command)());
    void connectPoller(BatchPoller *poller);
    void queue(BatchPoller *poller, bool byHand);
    void dispatch();
    bool hasPlace() const;
    void stopForKey(const QString &keyName, const Error &error);
    QString keyNameOf(const BatchPoller *poller) const;
    QList<BatchPoller *> pollersOf(const QString &keyName) const;
    void forget(int first, int last);

    BatchStore &m_store;
    const Clock &m_clock;
    const PollTiming m_timing;
    BatchSource &m_source;
    KeepReply m_keep = [](BatchKey, const BatchReply &, QObject *, const ReplyKept &done) { done(std::nullopt); };
    QHash<BatchKey, BatchPoller *> m_pollers; // children
    QList<QPointer<BatchPoller>> m_queue;     // may hold some that wait no more
    QList<QPointer<BatchPoller>> m_inFlight;  // may hold some whose call ended
    QTimer m_relief;                          // to when a call takes long
    QHash<QString, Error> m_keyErrors;        // by the name of the key: why polling with it stands still
};

} // namespace enrow
