// SPDX-License-Identifier: MIT
#include "support/FaultBench.h"
#include "support/Gzip.h"

#include <QTest>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = FaultyReply::Then;

namespace
{

enum class Patience { Usual, Hasty };

const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
const QByteArray gzipped = "Content-Encoding: gzip\r\n";

QByteArray http(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return FaultyServer::http(status, body, headers);
}

QByteArray head(int status, const QByteArray &headers)
{
    return FaultyServer::head(status, headers);
}

} // namespace

Q_DECLARE_METATYPE(Patience)
Q_DECLARE_METATYPE(enrow::FaultyReply::Then)

// What a person sees of a batch when the network or the server misbehaves in the middle of it; one row a fault.
class tst_TransportFaults : public QObject
{
    Q_OBJECT

private slots:
    // `mostRequests`: that many may arrive for one poll. Qt asks up to four times by itself where a connection ends
    // before a whole reply has come; how often depends on what it hears of first.
    void leavesTheBatchAsItWas_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<Then>("then");
        QTest::addColumn<Patience>("patience");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<PollState>("state");
        QTest::addColumn<int>("mostRequests");
        addConnectionRows();
        addFramingRows();
        addCompressionRows();
        addStatusRows();
        addRedirectRows();
    }

    void leavesTheBatchAsItWas()
    {
        QFETCH(QByteArray, reply);
        QFETCH(Then, then);
        QFETCH(Patience, patience);
        FaultyServer server;
        FaultyServer other;
        reply.replace("PORT", QByteArray::number(server.port())).replace("OTHER", QByteArray::number(other.port()));
        FaultBench bench(server);
        server.reply(http(200, ongoingBody), Then::KeepOpen);
        QVERIFY(bench.watch(u"a"_s));
        QCOMPARE(bench.rows(u"a"_s), 1u);
        const BatchHead head = bench.batch(u"a"_s).head;
        const qsizetype before = server.requests().size();

        server.reply(reply, then);
        bench.setHasty(patience == Patience::Hasty);
        QVERIFY(bench.poll(u"a"_s));
        QTEST(bench.error(u"a"_s), "error");
        if (QByteArray(QTest::currentDataTag()) != "close in a chunk") // Qt sometimes takes it for the end
            QTEST(bench.httpStatus(u"a"_s), "status");
        QTEST(bench.state(u"a"_s), "state");
        QFETCH(int, mostRequests);
        const auto requests = server.requests().size() - before;
        QVERIFY2(requests >= 1 && requests <= mostRequests, qPrintable(QString::number(requests)));
        QCOMPARE(bench.batch(u"a"_s).head, head);
        QCOMPARE(bench.rows(u"a"_s), 1u);
        QCOMPARE(bench.batch(u"a"_s).poll.nextPoll.has_value(), bench.state(u"a"_s) == PollState::BackingOff);
        QVERIFY(other.requests().isEmpty());

        bench.setHasty(false);
        server.reply(http(200, completedBody), Then::KeepOpen);
        if (bench.state(u"a"_s) == PollState::WaitingForKey)
            bench.tracker.keyChanged();
        QVERIFY(bench.poll(u"a"_s));
        QCOMPARE(bench.state(u"a"_s), PollState::Done);
        QCOMPARE(bench.rows(u"a"_s), 2u);
        QCOMPARE(bench.error(u"a"_s), "none");
        server.reply(http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")), Then::KeepOpen);
        QVERIFY(bench.watch(u"b"_s));
        QCOMPARE(bench.state(u"b"_s), PollState::Done);
    }

    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();

private:
    static void add(const char *name, const QByteArray &reply, Then then, Patience patience, const char *error,
                    int status, PollState state, int requests = 1)
    {
        QTest::newRow(name) << reply << then << patience << QByteArray(error) << status << state << requests;
    }
    static void transient(const char *name, const QByteArray &reply, const char *error, int status, int requests = 1)
    {
        add(name, reply, Then::Close, Patience::Usual, error, status, PollState::BackingOff, requests);
    }
    static void silent(const char *name, const QByteArray &reply, const char *error, int status,
                       Then then = Then::KeepOpen)
    {
        add(name, reply, then, Patience::Hasty, error, status, PollState::BackingOff);
    }
    static void final(const char *name, const QByteArray &reply, const char *error, int status, int requests = 1)
    {
        add(name, reply, Then::Close, Patience::Usual, error, status, PollState::Stopped, requests);
    }

    static void addConnectionRows()
    {
        silent("no answer", {}, "timed-out", 0);
        silent("half a header and no more", "HTTP/1.1 200 OK\r\nServ", "timed-out", 0);
        silent("a drip", head(200, "Content-Length: 100000\r\n"), "timed-out", 200, Then::Drip);
        silent("a drip without a length", head(200, {}), "timed-out", 200, Then::Drip);
        transient("accept and close", {}, "offline", 0, 4);
        transient("close in the status line", "HTTP/1.1 2", "offline", 0, 4);
        transient("close in a header", "HTTP/1.1 200 OK\r\nContent-Le", "offline", 0, 4);
        transient("close in the body", head(200, "Content-Length: 5000\r\n") + ongoingBody, "unreadable-reply", 200);
        transient("close in a chunk", head(200, chunked) + "ff0\r\n" + ongoingBody.chopped(9), "unreadable-reply", 200,
                  4);
        transient("no HTTP at all", "220 mail.example.org ESMTP\r\n", "offline", 0, 4);
    }

    static void addFramingRows()
    {
        silent("length too long", head(200, "Content-Length: 5000\r\n") + ongoingBody, "timed-out", 200);
        transient("length too short", head(200, "Content-Length: 20\r\n") + ongoingBody, "unreadable-reply", 0);
        silent("length negative", head(200, "Content-Length: -5\r\n") + "{", "timed-out", 200);
        transient("two lengths, the first short",
                  head(200, "Content-Length: 20\r\nContent-Length: 5000\r\n") + ongoingBody, "unreadable-reply", 0);
        transient("2 MB of headers and no end",
                  "HTTP/1.1 200 OK\r\n" + ("X-A: " + QByteArray(1000, 'b') + "\r\n").repeated(2000), "offline", 0, 4);
        transient("length 0", head(200, "Content-Length: 0\r\n") + ongoingBody, "unreadable-reply", 200);
        transient("chunk size no number", head(200, chunked) + "size\r\n" + ongoingBody, "unreadable-reply", 200);
        silent("chunk size beyond 64 bits", head(200, chunked) + "fffffffffffffffff\r\n", "timed-out", 200);
        silent("chunk size negative", head(200, chunked) + "-5\r\n" + ongoingBody, "timed-out", 200);
        final("a body above the cap", http(200, QByteArray(2 << 20, ' ')), "reply-too-large", 200);
        final("a body above the cap, no length", head(200, {}) + QByteArray(2 << 20, ' '), "reply-too-large", 200, 4);
    }

    static void addCompressionRows()
    {
        const QByteArray good = gzip(ongoingBody);
        transient("gzip cut", http(200, good.first(good.size() / 2), gzipped), "unreadable-reply", 0);
        transient("gzip cut in its head", http(200, good.first(5), gzipped), "unreadable-reply", 200);
        transient("gzip corrupt", http(200, QByteArray(good).replace(20, 8, "corrupt!"), gzipped), "unreadable-reply",
                  200);
        transient("gzip is plain text", http(200, ongoingBody, gzipped), "unreadable-reply", 200);
        final("a bomb of 1 GiB", http(200, gzipBomb(qint64(1) << 30), gzipped), "reply-too-large", 200);
    }

    static void addStatusRows()
    {
        transient("100 alone", head(100, {}), "offline", 0, 4);
        for (const int status : {201, 204, 206})
            transient(qPrintable(QString::number(status)), http(status, status == 204 ? QByteArray() : ongoingBody),
                      "unreadable-reply", status);
        final("400", http(400), "unknown-batch", 400);
        add("401", http(401), Then::Close, Patience::Usual, "key-refused", 401, PollState::WaitingForKey);
        final("402", http(402, R"({"reason": "credits", "success": false})"), "no-credits", 402);
        final("403", http(403), "forbidden", 403);
        final("404", http(404), "unknown-batch", 404);
        transient("408", http(408), "timed-out", 408);
        final("413", http(413), "bad-request", 413);
        final("422", http(422), "no-credits", 422);
        transient("429", http(429), "rate-limited", 429);
        transient("500", http(500), "server-fault", 500);
        transient("502 with HTML", http(502, "<html>Bad gateway</html>"), "server-fault", 502);
        transient("503", http(503), "server-fault", 503);
        transient("599", http(599), "server-fault", 599);
        final("999", http(999), "unexpected-status", 999);
    }

    static void addRedirectRows()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto moved = [status](const char *name, const QByteArray &location, int requests = 1) {
                final(qPrintable(QString::number(status) + u' ' + QLatin1StringView(name)),
                      http(status, {}, "Location: " + location + "\r\n"), "redirect-refused", status, requests);
            };
            moved("to another port", "http://127.0.0.1:OTHER/email/find/bulk?id=a");
            moved("to another host", "http://localhost:PORT/email/find/bulk?id=a");
            moved("to another scheme", "https://127.0.0.1:PORT/email/find/bulk?id=a");
            moved("in a loop", "/email/find/bulk?id=a", 4);
        }
        final("304", head(304, {}), "unexpected-status", 304);
        final("305", http(305), "unexpected-status", 305);
    }
};

void tst_TransportFaults::waitsAsLongAsTheServerAsks_data()
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

void tst_TransportFaults::waitsAsLongAsTheServerAsks()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    FaultyServer server;
    PollTiming timing = onlyByHand();
    timing.firstBackOff = std::chrono::seconds(1);
    FaultBench bench(server, "http", timing);
    server.reply(http(429, body, headers));
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "rate-limited");
    QCOMPARE(bench.batch(u"a"_s).poll.nextPoll, std::optional(bench.clock.steady() + std::chrono::seconds(seconds)));
}

QTEST_GUILESS_MAIN(tst_TransportFaults)
#include "tst_TransportFaults.moc"
