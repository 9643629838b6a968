// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"
#include "polling/PollSchedule.h"
#include "store/Batch.h"
#include "store/ReplyEffect.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace enrow
{

class BatchStore;

// Keeps a reply where it cannot be lost, then calls `done` with what was taken of it, unless the context died. See
// ArchiveSync::keepReply().
using KeepReply = std::function<void(BatchKey, const BatchReply &, QObject *context, ReplyKept done)>;

// Polls one batch. A reply goes its whole road here: ask, keep, hand to the store, conclude. While the kind of a batch
// is not known, asking means asking all kinds in turn, until one of them knows it. It asks only when it is given a
// place. Its state is PollState; one call at most is in flight.
class BatchPoller : public QObject
{
    Q_OBJECT

public:
    // Takes over the state that the store has for the batch, and does nothing yet.
    BatchPoller(BatchKey key, BatchStore &store, BatchSource &source, KeepReply keep, const Clock &clock,
                const PollTiming &timing, QObject *parent = nullptr);

    BatchKey key() const { return m_key; }
    // True while it waits for a place: ask() may be called.
    bool isQueued() const { return m_status.state == PollState::Fetching && !m_asking; }
    // True while it takes up a place.
    bool isAsking() const { return m_asking; }
    // When the last request was sent.
    Clock::Steady askedAt() const { return m_askedAt; }

    // Queues for the next poll, unless a call is in flight already.
    void start();
    // Sends the request that is queued.
    void ask();

    // Drops what is under way. A batch that is done or stopped stays so.
    void pause();
    // Goes on at once with a paused batch.
    void resume();
    // Queues before all others, in any state; a call in flight already will do. Faults so far are forgotten. A paused
    // batch is asked once, and is paused again then.
    void refresh();
    // Drops what is under way and stands still with that error, where polling would have gone on.
    void waitForKey(const Error &error);
    // Goes on with another key: an answer to the old one is dropped.
    void keyChanged();
    // The server was reached by another batch: a batch that could not reach it tries again at once. That happens once
    // until it has a reply of its own, so that a batch with a trouble of its own keeps backing off.
    void serverReached();
    // What is held has ended, though no poll brought it: drops what is under way, and is done.
    void settle();
    // Ends for good and leaves the store alone: the batch has left it.
    void abandon();

signals:
    // It waits for a place; `byHand` before those that wait already.
    void due(bool byHand);
    // Its place is free again.
    void placeFreed();
    // The server answered, be it with a refusal.
    void answered();
    // The key is missing, cannot be read or was refused. The receiver calls waitForKey().
    void keyRefused(const enrow::Error &error);

private:
    void askNextKind();
    void take(Result<BatchReply> result);
    void hand(const BatchReply &reply, std::optional<ReplyEffect> taken);
    void concludeReply();
    void concludeError(const Error &error);
    void dropCall();
    void enter(PollState state, const std::optional<Error> &error);
    void goOn(PollState state, std::chrono::milliseconds wait, const std::optional<Error> &error);

    const BatchKey m_key;
    BatchStore &m_store;
    BatchSource &m_source;
    const KeepReply m_keep;
    const Clock &m_clock;
    PollSchedule m_schedule;
    PollStatus m_status;
    QTimer m_timer;
    QList<BatchKind> m_kinds;       // still to be asked
    std::optional<Error> m_unknown; // of a kind that was asked
    PendingWork m_call;
    int m_callNumber = 0; // tells the current call from one that was dropped while its reply was being kept
    bool m_asking = false;
    Clock::Steady m_askedAt{};
    bool m_askOnce = false; // of a paused batch, by refresh()
    bool m_hurried = false; // by serverReached(), since its last reply
};

} // namespace enrow
