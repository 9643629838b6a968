// SPDX-License-Identifier: MIT
#include "support/Fault.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = FaultyReply::Then;

namespace
{

QByteArray http(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return FaultyServer::http(status, body, headers);
}

QString unexpected(int status)
{
    return u"Enrow gave an unexpected answer (HTTP %1). Refresh to ask again."_s.arg(status);
}

} // namespace

// What a person sees of a batch when a reply has another status than that of a success; one row a status.
class tst_StatusFaults : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheBatchAsItWas_data()
    {
        QTest::addColumn<Fault>("fault");
        addSuccessRows();
        addRefusalRows();
        addTransientRows();
        addRedirectRows();
    }

    void leavesTheBatchAsItWas()
    {
        QFETCH(Fault, fault);
        FaultCheck(fault).run();
    }

    void followsARedirectOnTheSameServer_data();
    void followsARedirectOnTheSameServer();
    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();

private:
    static void row(const QString &name, const QByteArray &reply, const QString &sentence, int status, PollState state)
    {
        QTest::newRow(qPrintable(name)) << Fault{{reply}, sentence, status, state};
    }
    static void stops(int status, const QString &sentence, const QByteArray &body = {})
    {
        row(QString::number(status), http(status, body), sentence, status, PollState::Stopped);
    }
    static void backsOff(int status, const QString &sentence, const QByteArray &body = {})
    {
        row(QString::number(status), http(status, body), sentence, status, PollState::BackingOff);
    }

    // Successes that bring no reply about a batch.
    static void addSuccessRows()
    {
        const auto sentence = [](int status) {
            return u"The reply could not be read (HTTP %1). Refresh to ask again."_s.arg(status);
        };
        for (const int status : {201, 203, 205, 206, 299})
            backsOff(status, sentence(status), ongoingBody);
        row(u"204"_s, FaultyServer::head(204, {}), sentence(204), 204, PollState::BackingOff);
    }

    static void addRefusalRows()
    {
        stops(400,
              u"Enrow knows no such batch (Could not retrieve bulk search results). "
              u"Check the ID, the kind and the API key."_s,
              R"({"message": "Could not retrieve bulk search results"})");
        row(u"401"_s, http(401, R"({"message": "This apikey is not valid"})"),
            u"Enrow refused the API key (This apikey is not valid). Enter another key."_s, 401,
            PollState::WaitingForKey);
        stops(402,
              u"There are not enough credits (No credits left). Add credits to your Enrow account, then refresh."_s,
              R"({"reason": "No credits left", "success": false})");
        stops(403, u"Enrow does not allow this with your API key (HTTP 403). Check what the key may do."_s);
        stops(404, u"Enrow knows no such batch (HTTP 404). Check the ID, the kind and the API key."_s);
        stops(413, u"Enrow did not accept the request (HTTP 413). Check the batch ID and its kind."_s);
        stops(422, u"There are not enough credits (HTTP 422). Add credits to your Enrow account, then refresh."_s);
        stops(999, unexpected(999));
    }

    static void addTransientRows()
    {
        const auto fault = [](int status) {
            return u"Enrow has a fault of its own (HTTP %1). Trying again by itself."_s.arg(status);
        };
        backsOff(408, u"Enrow did not answer in time (HTTP 408). Trying again by itself."_s);
        backsOff(429, u"Enrow asks to slow down (Too Many Requests). Trying again by itself."_s,
                 R"({"message": "Too Many Requests"})");
        backsOff(500, fault(500));
        backsOff(502, fault(502), "<html><h1>Bad gateway</h1></html>");
        backsOff(503, fault(503));
        backsOff(599, fault(599));
    }

    static void addRedirectRows()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto moved = [status](const char *name, const QByteArray &location, const QByteArray &shown,
                                        int requests = 1) {
                const QString sentence = u"The reply leads elsewhere, so it was not followed (%1). "
                                         u"Check the address and the network."_s;
                Fault fault{{http(status, {}, "Location: " + location + "\r\n")},
                            sentence.arg(QLatin1StringView(shown)),
                            status,
                            PollState::Stopped};
                fault.requests = requests;
                QTest::addRow("%d %s", status, name) << fault;
            };
            const QByteArray path = "/email/find/bulk";
            const QByteArray query = "?id=a"; // which the sentence leaves out, as it could repeat the key
            moved("to another port", "http://127.0.0.1:OTHER" + path + query, "http://127.0.0.1:OTHER" + path);
            moved("to another host", "http://localhost:PORT" + path + query, "http://localhost:PORT" + path);
            moved("to another scheme", "https://127.0.0.1:PORT" + path + query, "https://127.0.0.1:PORT" + path);
            moved("in a loop", path + query, "http://127.0.0.1:PORT" + path, 4);
        }
        stops(304, unexpected(304));
        stops(305, unexpected(305));
        stops(306, unexpected(306));
    }
};

void tst_StatusFaults::followsARedirectOnTheSameServer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_StatusFaults::followsARedirectOnTheSameServer()
{
    QFETCH(int, status);
    FaultyServer server;
    FaultBench bench(server);
    server.reply(
        {{http(status, {}, "Location: /moved?id=a\r\n"), Then::KeepOpen}, {http(200, completedBody), Then::KeepOpen}});
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "none");
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(bench.rows(u"a"_s), 2u);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().constLast().startsWith("GET /moved?id=a HTTP/1.1\r\n"));
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "none");
    QCOMPARE(server.requests().size(), 3);
}

void tst_StatusFaults::waitsAsLongAsTheServerAsks_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    const QByteArray none;
    QTest::newRow("seconds") << QByteArray("Retry-After: 90\r\n") << none << 90;
    QTest::newRow("a date") << QByteArray("Retry-After: Fri, 02 Jan 2026 03:05:35 GMT\r\n") << none << 90;
    QTest::newRow("in the body") << none << QByteArray(R"({"error": "limit", "retry_after": 90})") << 90;
    QTest::newRow("reset") << QByteArray("X-RateLimit-Reset: 1767323135\r\n") << none << 90;
    QTest::newRow("a year") << QByteArray("Retry-After: 31536000\r\n") << none << 24 * 60 * 60;
    QTest::newRow("a date long ago") << QByteArray("Retry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n") << none << 1;
    QTest::newRow("nothing") << none << none << 1;
}

void tst_StatusFaults::waitsAsLongAsTheServerAsks()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    FaultyServer server;
    PollTiming timing = onlyByHand();
    timing.firstBackOff = std::chrono::seconds(1);
    FaultBench bench(server, "http", timing);
    server.reply(http(429, body, headers), Then::KeepOpen);
    QVERIFY(bench.watch(u"a"_s));
    const QString words = body.isEmpty() ? u"HTTP 429"_s : u"limit"_s;
    QCOMPARE(bench.sentence(u"a"_s), u"Enrow asks to slow down (%1). Trying again by itself."_s.arg(words));
    QCOMPARE(bench.batch(u"a"_s).poll.nextPoll, std::optional(bench.clock.steady() + std::chrono::seconds(seconds)));
    QCOMPARE(server.requests().size(), 1);

    server.reply(http(200, completedBody), Then::KeepOpen);
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(tst_StatusFaults)
#include "tst_StatusFaults.moc"
