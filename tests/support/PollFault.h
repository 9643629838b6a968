// SPDX-License-Identifier: MIT
#pragma once

#include "support/FaultBench.h"

#include <QTest>

namespace enrow::test
{

// One way in which a poll goes wrong, and what a person then sees of the batch.
struct PollFault {
    // In both, "PORT" stands for the server's port, "OTHER" for that of another one.
    WireReply reply;
    QString sentence;
    int httpStatus = 0;
    PollState state = PollState::BackingOff;
    int requests = 1;                                           // that arrive for this one poll
    bool hasty = false;                                         // asked by a client that soon gives up
    std::chrono::milliseconds deadline = CallLimits().deadline; // where the client is not hasty
    std::chrono::milliseconds whole = CallLimits().whole;       // the same
    bool isKept = true;  // the connection of the poll before is there to be used again
    bool closes = false; // each connection is closed before a request can arrive
    qint64 maxBody = 1024 * 1024;
};

// The whole of a poll that goes wrong: what the person sees, that nothing is lost, that the next poll and the next
// batch work, and how many requests arrived for each of them.
class FaultCheck
{
public:
    explicit FaultCheck(PollFault fault)
        : m_fault(std::move(fault))
        , m_bench(m_server, "http", onlyByHand(), limitsOf(m_fault))
    {
        for (const auto &[name, server] : {std::pair("PORT", &m_server), std::pair("OTHER", &m_other)}) {
            m_fault.reply.bytes.replace(name, QByteArray::number(server->port()));
            m_fault.sentence.replace(QLatin1StringView(name), QString::number(server->port()));
        }
    }

    void run()
    {
        m_server.reply(FaultyServer::http(200, ongoingBody, m_fault.isKept ? "" : "Connection: close\r\n"),
                       m_fault.isKept ? WireReply::Then::KeepOpen : WireReply::Then::Close);
        QVERIFY(m_bench.watch(m_id));
        QCOMPARE(m_bench.rows(m_id), 1u);
        goWrong();
        if (!QTest::currentTestFailed())
            goOn();
    }

private:
    static CallLimits limitsOf(const PollFault &fault)
    {
        CallLimits limits;
        limits.deadline = fault.deadline;
        limits.whole = fault.whole;
        limits.maxBody = fault.maxBody;
        return limits;
    }

    void goWrong()
    {
        if (!m_fault.isKept || m_fault.closes)
            QTRY_COMPARE(m_server.openConnections(), m_fault.isKept ? 1 : 0);
        const BatchHead head = m_bench.batch(m_id).head;
        const qsizetype before = m_server.requests().size();
        m_server.reply({m_fault.reply});
        m_server.closeAtOnce(m_fault.closes);
        m_bench.setHasty(m_fault.hasty);
        QVERIFY(m_bench.poll(m_id));
        QCOMPARE(m_bench.sentence(m_id), m_fault.sentence);
        QCOMPARE(m_bench.httpStatus(m_id), m_fault.httpStatus);
        QCOMPARE(m_bench.state(m_id), m_fault.state);
        QCOMPARE(m_server.requests().size() - before, m_fault.requests);
        QVERIFY(m_other.requests().isEmpty());
        QCOMPARE(m_bench.batch(m_id).head, head);
        QCOMPARE(m_bench.rows(m_id), 1u);
        QCOMPARE(m_bench.batch(m_id).poll.nextPoll.has_value(), m_fault.state == PollState::BackingOff);
    }

    void goOn()
    {
        const qsizetype before = m_server.requests().size();
        m_bench.setHasty(false);
        m_server.closeAtOnce(false);
        m_server.reply(FaultyServer::http(200, completedBody), WireReply::Then::KeepOpen);
        if (m_bench.state(m_id) == PollState::WaitingForKey)
            m_bench.tracker.keyChanged();
        else
            m_bench.refresh(m_id);
        QVERIFY(m_bench.settles(m_id));
        QCOMPARE(m_bench.state(m_id), PollState::Done);
        QCOMPARE(m_bench.rows(m_id), 2u);
        QCOMPARE(m_bench.error(m_id), "none");
        QCOMPARE(m_server.requests().size() - before, 1);
        const QString next = QStringLiteral("b");
        m_server.reply(FaultyServer::http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")),
                       WireReply::Then::KeepOpen);
        QVERIFY(m_bench.watch(next));
        QCOMPARE(m_bench.state(next), PollState::Done);
        QCOMPARE(m_server.requests().size() - before, 2);
    }

    const QString m_id = QStringLiteral("a");
    PollFault m_fault;
    FaultyServer m_server;
    FaultyServer m_other;
    FaultBench m_bench;
};

} // namespace enrow::test

Q_DECLARE_METATYPE(enrow::test::PollFault)
