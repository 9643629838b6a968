// SPDX-License-Identifier: MIT
#pragma once

#include "api/EnrowClient.h"
#include "desktop/common/ErrorText.h"
#include "jobs/JobQueue.h"
#include "polling/BatchTracker.h"
#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/FaultyServer.h"
#include "support/Keys.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTimer>

#include <memory>

namespace enrow::test
{

inline const QByteArray ongoingBody = R"({"general": {"id": "a", "status": "ongoing"},
    "stats": {"finished": 1, "requested": 2}, "results": [{"index": "0", "email": "first@example.org"}]})";
inline const QByteArray completedBody = R"({"general": {"id": "a", "status": "completed"},
    "stats": {"finished": 2, "requested": 2, "valid": 2},
    "results": [{"index": "0", "email": "first@example.org"}, {"index": "1", "email": "second@example.org"}]})";

// Polls that nobody waits for: whatever is asked was asked by refresh().
inline PollTiming onlyByHand()
{
    using namespace std::chrono_literals;
    return {24h, 24h, 24h, 24h, 0.0};
}

// The whole way from a misbehaving server to what a person sees of a batch: client, tracker and store as the programs
// wire them.
class FaultBench
{
public:
    explicit FaultBench(FaultyServer &server, const QByteArray &scheme = "http", PollTiming timing = onlyByHand(),
                        CallLimits limits = {})
        : m_client(m_network, m_jobs, clock, server.origin(scheme), limits)
        , m_hasty(m_network, m_jobs, clock, server.origin(scheme), hastyLimits(limits))
        , m_source{&m_client}
        , tracker(store, m_source, clock, timing)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_client.setKey(ApiKey::parse(u"secret").value());
        m_hasty.setKey(ApiKey::parse(u"secret").value());
    }

    // A client that soon gives up on a server that says nothing more.
    void setHasty(bool hasty) { m_source.client = hasty ? &m_hasty : &m_client; }

    // Adds a batch, and waits for the end of its first poll.
    bool watch(const QString &id)
    {
        store.add(refOf(id), {}, clock.wall());
        tracker.watch(keyIn(store, refOf(id)));
        return settles(id);
    }
    // Polls once more.
    bool poll(const QString &id)
    {
        refresh(id);
        return settles(id);
    }
    void refresh(const QString &id) { tracker.refresh({keyIn(store, refOf(id))}); }
    bool settles(const QString &id) const
    {
        const auto isSettled = [&] { return state(id) != PollState::Fetching; };
        QEventLoop loop;
        QObject::connect(&store, &BatchStore::changed, &loop, [&] {
            if (isSettled())
                loop.quit();
        });
        QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
        if (!isSettled())
            loop.exec();
        return isSettled();
    }

    static BatchRef refOf(const QString &id) { return {BatchKind::EmailFinder, id}; }
    const Batch &batch(const QString &id) const { return *batchIn(store, refOf(id)); }
    uint32_t rows(const QString &id) const { return batch(id).chunk ? batch(id).chunk->rowCount() : 0; }
    PollState state(const QString &id) const { return batch(id).poll.state; }
    // The name of the error's kind, or "none".
    QByteArray error(const QString &id) const
    {
        const auto &error = batch(id).poll.error;
        return error ? QByteArray(nameOf(error->kind).data()) : QByteArray("none");
    }
    // What a person reads of the error; empty if there is none.
    QString sentence(const QString &id) const
    {
        const auto &error = batch(id).poll.error;
        return error ? ErrorText::sentence(*error) : QString();
    }
    int httpStatus(const QString &id) const { return batch(id).poll.error ? batch(id).poll.error->httpStatus : 0; }

    FakeClock clock;
    BatchStore store;

private:
    struct Source final : BatchSource {
        explicit Source(EnrowClient *first)
            : client(first)
        {
        }
        PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override
        {
            return client->fetch(kind, id, context, std::move(done));
        }

        EnrowClient *client;
    };

    static CallLimits hastyLimits(CallLimits limits)
    {
        limits.idle = std::chrono::milliseconds(400);
        limits.deadline = std::chrono::milliseconds(700);
        limits.whole = std::chrono::milliseconds(700);
        return limits;
    }

    QNetworkAccessManager m_network;
    JobQueue m_jobs{1};
    EnrowClient m_client;
    EnrowClient m_hasty;
    Source m_source;

public:
    BatchTracker tracker;
};

} // namespace enrow::test
