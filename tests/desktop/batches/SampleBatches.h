// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/Keys.h"

namespace enrow
{

// A store with one batch in every state a person can meet, for tests of what shows it.
struct SampleBatches {
    FakeClock clock;
    BatchStore store;

    SampleBatches()
    {
        running();
        completed();
        verification();
        offline();
        withoutKey();
        unknown();
        failed();
        paused();
        fresh();
    }

    BatchRef add(std::optional<BatchKind> kind, const char *id, const char *label = "")
    {
        const BatchRef ref{kind, QString::fromUtf8(id)};
        store.add(ref, QString::fromUtf8(label), clock.wall());
        return ref;
    }

    void reply(const BatchRef &ref, BatchStatus status, qint64 finished, qint64 requested,
               std::optional<qint64> valid = {})
    {
        BatchReply reply;
        reply.head.id = ref.id;
        reply.head.status = status;
        reply.head.finished = finished;
        reply.head.requested = requested;
        reply.head.valid = valid;
        store.applyReply(keyIn(store, ref), reply, clock.wall(), clock.steady());
    }

    void poll(const BatchRef &ref, PollState state, std::optional<Error> error = {}, int seconds = 0)
    {
        PollStatus status{state, {}, std::move(error)};
        if (seconds > 0)
            status.nextPoll = clock.steady() + std::chrono::seconds(seconds);
        store.setPollStatus(keyIn(store, ref), status);
    }

private:
    void running()
    {
        const BatchRef ref =
            add(BatchKind::EmailFinder, "6f2b9c1e-04d7-4b7e-9a51-2c3d4e5f6a7b", "Campaign Q2, decision makers in DACH");
        for (const qint64 finished : {2500, 2900}) {
            reply(ref, BatchStatus::Ongoing, finished, 5000);
            clock.advance(std::chrono::seconds(10));
        }
        reply(ref, BatchStatus::Ongoing, 3300, 5000, 812);
        poll(ref, PollState::Waiting, {}, 5);
    }
    void completed()
    {
        const BatchRef ref = add(BatchKind::EmailFinder, "0d6c2f3a-5e0b-4fd1-8f3a-9c1b2a3d4e5f");
        reply(ref, BatchStatus::Completed, 3, 3, 2);
        poll(ref, PollState::Done);
    }
    void verification()
    {
        const BatchRef ref = add(BatchKind::EmailVerifier, "195f87c6-376e-4eca-9861-f92935413b0c", "Newsletter");
        reply(ref, BatchStatus::Ongoing, 12, 480);
        poll(ref, PollState::Fetching);
    }
    void offline()
    {
        const BatchRef ref = add(BatchKind::PhoneFinder, "662784ae-3722-47af-b056-7554e013f73b");
        reply(ref, BatchStatus::Ongoing, 40, 100, 17);
        poll(ref, PollState::BackingOff, Error{ErrorKind::Offline, QStringLiteral("Connection refused"), 0, {}}, 8);
    }
    void withoutKey()
    {
        const BatchRef ref = add({}, "7a1d");
        poll(ref, PollState::WaitingForKey,
             Error{ErrorKind::KeyRefused, QStringLiteral("This apikey is not valid"), 401, {}});
    }
    void unknown()
    {
        const BatchRef ref = add({}, "ffffffff-0000-4000-8000-000000000000");
        poll(ref, PollState::Stopped,
             Error{ErrorKind::UnknownBatch, QStringLiteral("Could not retrieve bulk search results"), 400, {}});
    }
    void failed()
    {
        const BatchRef ref = add(BatchKind::EmailFinder, "b41f", "<b>Not bold</b>");
        reply(ref, BatchStatus::Failed, 120, 800);
        poll(ref, PollState::Done);
    }
    void paused()
    {
        const BatchRef ref =
            add(BatchKind::EmailFinder, "c52a", "Trade fair leads, spring and autumn, all three halls");
        reply(ref, BatchStatus::Ongoing, 700, 1000, 350);
        poll(ref, PollState::Paused);
    }
    void fresh()
    {
        const BatchRef ref = add({}, "d63b7e90-1c2d-4e3f-a4b5-c6d7e8f90a1b");
        poll(ref, PollState::Fetching);
    }
};

} // namespace enrow
