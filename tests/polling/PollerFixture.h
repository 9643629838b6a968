// SPDX-License-Identifier: MIT
#pragma once

#include "polling/BatchPoller.h"
#include "store/BatchStore.h"
#include "support/FakeBatchSource.h"
#include "support/FakeClock.h"
#include "support/Replies.h"

#include <QTest>

#include <array>

namespace enrow
{

inline Error fault(ErrorKind kind)
{
    return {kind, {}, 0, {}};
}

inline BatchReply ongoing(qint64 finished = 1)
{
    return replyOf(BatchKind::EmailFinder, BatchStatus::Ongoing, finished);
}

inline BatchReply completed()
{
    return replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 10);
}

// A state that a poller can be in.
struct Situation {
    const char *name;
    PollState state;
    bool asking;
};

inline constexpr std::array situations{
    Situation{"queued", PollState::Fetching, false},
    Situation{"asking", PollState::Fetching, true},
    Situation{"waiting", PollState::Waiting, false},
    Situation{"backing off", PollState::BackingOff, false},
    Situation{"keyless", PollState::WaitingForKey, false},
    Situation{"paused", PollState::Paused, false},
    Situation{"done", PollState::Done, false},
    Situation{"stopped", PollState::Stopped, false},
};

// A command to a poller, and what it leads to in each of the situations.
struct Command {
    const char *name;
    void (*give)(BatchPoller &);
    bool dropsCall;
    std::array<PollState, situations.size()> leadsTo;
};

inline const std::array<Command, 6> &commands()
{
    using enum PollState;
    static const std::array table{
        Command{"pause",
                [](BatchPoller &poller) { poller.pause(); },
                true,
                {Paused, Paused, Paused, Paused, Paused, Paused, Done, Stopped}},
        Command{"settle",
                [](BatchPoller &poller) { poller.settle(); },
                true,
                {Done, Done, Done, Done, Done, Done, Done, Done}},
        Command{"resume",
                [](BatchPoller &poller) { poller.resume(); },
                false,
                {Fetching, Fetching, Waiting, BackingOff, WaitingForKey, Fetching, Done, Stopped}},
        Command{"refresh",
                [](BatchPoller &poller) { poller.refresh(); },
                false,
                {Fetching, Fetching, Fetching, Fetching, Fetching, Fetching, Fetching, Fetching}},
        Command{"wait for key",
                [](BatchPoller &poller) { poller.waitForKey(fault(ErrorKind::MissingKey)); },
                true,
                {WaitingForKey, WaitingForKey, WaitingForKey, WaitingForKey, WaitingForKey, Paused, Done, Stopped}},
        Command{"key changed",
                [](BatchPoller &poller) { poller.keyChanged(); },
                true,
                {Fetching, Fetching, Waiting, BackingOff, Fetching, Paused, Done, Stopped}},
    };
    return table;
}

// A poller of the batch "a", alone: the test gives it its place by ask(), and answers.
struct PollerFixture {
    FakeClock clock;
    FakeBatchSource source;
    BatchStore store;
    QList<std::function<void()>> keeping; // replies that are being kept, if keepsSlowly
    bool keepsSlowly = false;
    std::unique_ptr<BatchPoller> poller;

    void create(std::optional<BatchKind> kind = BatchKind::EmailFinder, const PollTiming &timing = {})
    {
        const BatchRef ref{kind, QStringLiteral("a")};
        store.add(ref, {}, clock.wall());
        start(timing);
    }

    void start(const PollTiming &timing = {})
    {
        const auto keep = [this](BatchKey, const BatchReply &, QObject *, const ReplyKept &done) {
            if (keepsSlowly)
                keeping.append([done] { done(std::nullopt); });
            else
                done(std::nullopt);
        };
        poller = std::make_unique<BatchPoller>(store.at(0).key, store, source, keep, clock, timing);
    }

    // Asks and is answered.
    void fetch(Result<BatchReply> result)
    {
        poller->refresh();
        poller->ask();
        QVERIFY(source.answer(QStringLiteral("a"), std::move(result)));
    }

    void bringTo(const Situation &situation)
    {
        create();
        switch (situation.state) {
        case PollState::Fetching:
            poller->start();
            if (situation.asking)
                poller->ask();
            break;
        case PollState::Waiting: fetch(ongoing(1)); break;
        case PollState::BackingOff: fetch(fault(ErrorKind::ServerFault)); break;
        case PollState::WaitingForKey:
            poller->start();
            poller->waitForKey(fault(ErrorKind::KeyRefused));
            break;
        case PollState::Paused:
            poller->start();
            poller->pause();
            break;
        case PollState::Done: fetch(replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 10)); break;
        case PollState::Stopped: fetch(fault(ErrorKind::NoCredits)); break;
        }
        QCOMPARE(status().state, situation.state);
        QCOMPARE(poller->isAsking(), situation.asking);
    }

    PollStatus status() const { return store.at(0).poll; }
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::Situation)
