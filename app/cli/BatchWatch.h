// SPDX-License-Identifier: MIT
#pragma once

#include "api/EnrowClient.h"
#include "cli/RememberingSource.h"
#include "polling/BatchTracker.h"
#include "store/BatchStore.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTimer>

namespace enrow
{

// How long batches are asked about.
struct WatchPlan {
    enum class Until : quint8 { FirstReply, Done };

    Until until = Until::FirstReply;
    std::optional<std::chrono::milliseconds> limit; // nothing: as long as it takes
    std::optional<int> faultsBeforeGivingUp;        // that many in a row end a batch; nothing: none do
};

// A script waits for an answer about now; somebody who waits for a batch also waits for the network to come back.
constexpr int faultsForOneReply = 3;   // about 3 s of waits
constexpr int faultsWhileWaiting = 30; // about 25 minutes
// Of refusals that may be Enrow's, which would be the same in an hour: about 3 minutes.
constexpr int unclearRefusalsWhileWaiting = 10;

// How many faults of that kind in a row end a batch, where `faults` of any other kind do.
int faultsBeforeGivingUp(ErrorKind kind, int faults);

// Asks about batches until each of them has answered, or until each of them is done, or until the time runs out. A
// batch that its server told to wait longer than the time allows is asked no more; one that backs off beyond its end is
// asked once more before.
class BatchWatch : public QObject
{
    Q_OBJECT

public:
    // known: those of the batches that are done already and are not asked about. Without a key, none of the others is.
    BatchWatch(JobQueue &jobs, const Clock &clock, PollTiming timing, const std::optional<ApiKey> &key,
               const ApiOrigin &origin, QList<BatchRef> batches, const std::vector<Batch> &known, WatchPlan plan);

    void start();
    // Asks no more; what is known stays.
    void stop();

    // In the order of the batches.
    const BatchStore &store() const { return m_store; }
    // Lets go of the reply of a batch, which is as large as its rows again.
    void dropReply(BatchKey key) { m_store.dropReply(key); }
    // Whether the server was asked about that batch of the store: only some are at a time.
    bool wasAsked(const Batch &batch) const { return m_source.wasAsked(batch.ref.id); }

signals:
    // Something became known.
    void progressed();
    // Nothing more will come; once.
    void settled();

private:
    bool isSettled(const Batch &batch) const;
    // Whether the server asked for a wait beyond the end.
    bool waitsTooLong(const PollStatus &poll) const;
    void askOnceMore();
    void look();
    void settle();

    const QList<BatchRef> m_batches;
    const bool m_hasKey;
    QHash<QString, Batch> m_known; // by ID, until they are in the store
    const WatchPlan m_plan;
    const Clock &m_clock;
    std::optional<Clock::Steady> m_end; // when the time runs out
    QNetworkAccessManager m_network;
    EnrowClient m_client;
    RememberingSource m_source{m_client};
    BatchStore m_store;
    BatchTracker m_tracker;
    QTimer m_timeUp;
    QTimer m_lastMoment; // shortly before
    QTimer m_look;       // the store may announce changes from the middle of the tracker's work: looked at afterwards
};

} // namespace enrow
