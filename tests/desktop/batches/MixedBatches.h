// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchStore.h"
#include "support/FakeClock.h"

#include <array>

namespace enrow
{

// As many batches as a test likes, of all kinds and in all states, added over some weeks: the list of a busy person.
struct MixedBatches {
    FakeClock clock;
    BatchStore store;

    explicit MixedBatches(int count)
    {
        clock.advance(std::chrono::hours(24 * 200 + 10));
        for (int i = 0; i < count; ++i)
            add(i);
        clock.advance(std::chrono::seconds(30));
        for (int i = 0; i < count; ++i) {
            if (isRunning(i))
                reply(i, BatchStatus::Ongoing, 1500 + i % 7 * 400);
        }
    }

private:
    // What is asked of the i-th: most are done, a few run, and some need the person.
    static bool isRunning(int i) { return i % 13 == 5; }
    static qint64 requestedOf(int i) { return i % 5 == 0 ? 5000 : 1200 + i * 37 % 3500; }
    BatchKey keyOf(int i) const { return store.at(i).key; }

    static QString labelOf(int i)
    {
        static const std::array names{
            "Spring fair",
            "Newsletter, double opt-in, all countries but the last two of the list that marketing sent in May",
            "Campaign Q2",
            "",
            "ÅNGSTRÖM leads 2026",
            "",
            "Trade fair, hall 7",
        };
        return QString::fromUtf8(names[size_t(i) % names.size()]);
    }

    void add(int i)
    {
        const BatchKind kind = allBatchKinds[size_t(i) % allBatchKinds.size()];
        const QString id =
            QStringLiteral("%1-04d7-4b7e-9a51-2c3d4e5f%2").arg(0x3d4cb64e + i * 7919, 8, 16).arg(i, 4, 10, QChar(u'0'));
        const bool isStopped = i % 13 == 8 && i % 2 == 0;
        const BatchKey key = *store.add({isStopped ? std::nullopt : std::optional(kind), id}, labelOf(i),
                                        clock.wall().addSecs(-(i < 4 ? i * 1800 : qint64(i) * 40'000)));
        if (i % 4 == 1)
            store.setNote(key, QStringLiteral("for Zoë"));
        if (isStopped)
            store.setPollStatus(key, {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 400, {}}, {}});
        else if (i % 13 == 10)
            reply(i, BatchStatus::Failed, 120);
        else if (i % 13 == 3)
            stop(i);
        else if (i % 29 == 12)
            store.setPollStatus(key, {PollState::WaitingForKey, {}, Error{ErrorKind::KeyRefused, {}, 401, {}}, {}});
        else if (isRunning(i))
            reply(i, BatchStatus::Ongoing, 900);
        else
            reply(i, BatchStatus::Completed, requestedOf(i));
    }

    void stop(int i)
    {
        reply(i, BatchStatus::Ongoing, 700);
        store.setPollStatus(keyOf(i), {PollState::Paused, {}, {}, {}});
    }

    void reply(int i, BatchStatus status, qint64 finished)
    {
        BatchReply reply;
        reply.kind = *store.at(i).ref.kind;
        reply.head.status = status;
        reply.head.requested = isRunning(i) ? 5000 : requestedOf(i);
        reply.head.finished = finished;
        if (status == BatchStatus::Completed) {
            reply.head.valid = finished * (40 + i % 50) / 100;
            reply.head.resultRows = finished;
            reply.head.credits.final = Credits::fromWhole(*reply.head.valid);
        }
        if (i % 7 == 5)
            reply.head.custom = QStringLiteral("{\"campaign\":\"Named by the reply %1\"}").arg(i);
        store.applyReply(keyOf(i), reply, clock.wall(), clock.steady());
        const bool isOngoing = status == BatchStatus::Ongoing;
        store.setPollStatus(keyOf(i),
                            {isOngoing ? PollState::Waiting : PollState::Done,
                             isOngoing ? std::optional(clock.steady() + std::chrono::seconds(5)) : std::nullopt,
                             {},
                             {}});
    }
};

} // namespace enrow
