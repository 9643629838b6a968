// SPDX-License-Identifier: MIT
#include "support/CallBench.h"
#include "support/TestProgram.h"
#include "support/TlsServer.h"

#include <QNetworkCookieJar>
#include <QScopeGuard>

#include <array>
#include <vector>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = WireReply::Then;

Q_DECLARE_METATYPE(enrow::WireReply::Then)

namespace
{

constexpr qint64 smallBody = 64 * 1024;

} // namespace

class tst_ApiCall : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<CallBench>(); }

    void sendsWhatTheApiNeedsAndNothingElse()
    {
        FaultyServer server;
        m_bench->network->cookieJar()->setCookiesFromUrl({QNetworkCookie("a", "b")},
                                                         QUrl(QString::fromLatin1(server.address())));
        server.reply(FaultyServer::http(200, good, "Set-Cookie: c=d\r\nCache-Control: max-age=3600\r\n"));
        QCOMPARE(m_bench->ask(server).body, good);
        QCOMPARE(m_bench->ask(server).body, good);
        QCOMPARE(server.requests().size(), 2);
        const QByteArray &head = server.requests().constLast();
        QVERIFY(head.startsWith("GET /email/find/bulk?id=1 HTTP/1.1\r\n"));
        QCOMPARE(FaultyServer::header(head, "x-api-key"), "secret");
        QCOMPARE(FaultyServer::header(head, "accept"), "application/json");
        QCOMPARE(FaultyServer::header(head, "user-agent"), "EnrowDesk/" ENROW_VERSION);
        QCOMPARE(FaultyServer::header(head, "cookie"), QByteArray());
    }

    void readsEachReply_data();
    void readsEachReply();
    void readsHowLongToWait_data();
    void readsHowLongToWait();

    void givesUpOnASilentServer_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
        QTest::newRow("no reply") << QByteArray() << QByteArray("timed-out");
        QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\nServ") << QByteArray("timed-out");
        QTest::newRow("in the body") << FaultyServer::head(200, "Content-Length: 100\r\n") + good
                                     << QByteArray("timed-out");
        // Qt waits for more where a chunk's size is negative.
        QTest::newRow("broken chunk") << FaultyServer::head(200, chunked) + "-5\r\n{}" << QByteArray("timed-out");
        QTest::newRow("broken chunk of a 500")
            << FaultyServer::head(500, chunked) + "-5\r\n{}" << QByteArray("not-the-api");
    }

    void givesUpOnASilentServer()
    {
        QFETCH(QByteArray, reply);
        FaultyServer server;
        server.reply(reply, Then::KeepOpen);
        m_bench->limits.idle = 500ms;
        QTEST(m_bench->ask(server).kind(), "kind");
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void endsADripAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nServ"_ba;
        QTest::newRow("in the body") << FaultyServer::head(200, "Content-Length: 1000000\r\n");
    }

    void endsADripAtTheDeadline()
    {
        QFETCH(QByteArray, reply);
        FaultyServer server;
        server.reply(reply, Then::Drip);
        m_bench->limits.deadline = 200ms;
        m_bench->limits.whole = 300ms;
        QCOMPARE(m_bench->ask(server).kind(), "timed-out");
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void saysWhatCannotBeUnpacked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not packed") << good;
        QTest::newRow("damaged") << "\x1f\x8b\x08\0\0\0\0\0\0\x03xxxxxxxxxxxxxxxx"_ba;
    }

    // Qt's own words end in a colon.
    void saysWhatCannotBeUnpacked()
    {
        QFETCH(QByteArray, body);
        FaultyServer server;
        server.reply(FaultyServer::http(200, body, "Content-Encoding: gzip\r\n"));
        const CallAnswer answer = m_bench->ask(server);
        QCOMPARE(answer.kind(), "unreadable-reply");
        QCOMPARE(answer.error->detail, u"it came packed as gzip and cannot be unpacked"_s);
    }

    // A line that brings a little at a time, yet never stops, brings the whole reply.
    void readsASlowReplyToItsEnd()
    {
        FaultyServer server;
        WireReply slow{FaultyServer::head(200, "Content-Length: 30\r\n") + "{}", Then::Drip};
        slow.dripEvery = 20ms;
        server.reply({slow});
        m_bench->limits.deadline = 250ms; // less than 28 bytes take
        QCOMPARE(m_bench->ask(server).body, QByteArray("{}").leftJustified(30));
    }

    void believesTheStatusOfAReplyThatNeverEnds()
    {
        FaultyServer server;
        server.reply(FaultyServer::head(500, "Content-Length: 1000000\r\n"), Then::Drip);
        m_bench->limits.deadline = 1s;
        QCOMPARE(m_bench->ask(server).kind(), "not-the-api");
    }

    void refusesAnUntrustedServer();
    void keepsOtherCallsWhenAHandshakeFails();
    void saysWhenTheHandshakeFails();
    void saysWhenNobodyListens();
    void answersOnceAndLater();
    void neverAnswersOnceDropped_data();
    void neverAnswersOnceDropped();
    void mayDestroyEverythingInTheAnswer();

private:
    std::unique_ptr<CallBench> m_bench;
};

void tst_ApiCall::readsEachReply_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Then>("then");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &reply, const char *kind, int status,
                        Then then = Then::Close) {
        QTest::newRow(name) << reply << then << QByteArray(kind) << status;
    };
    const auto http = [](int status, const QByteArray &body, const QByteArray &headers = {}) {
        return FaultyServer::http(status, body, headers);
    };
    const auto head = FaultyServer::head;
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray deflate = "Content-Encoding: deflate\r\n";

    row("200", http(200, good), "answered", 0, Then::KeepOpen);
    row("202", http(202, good), "answered", 0, Then::KeepOpen);
    row("no length", head(200, {}) + good, "answered", 0);
    row("HTTP 1.0", "HTTP/1.0 200 OK\r\n\r\n" + good, "answered", 0);
    row("chunks", head(200, chunked) + "4\r\n{\"a\"\r\n3\r\n: 1\r\n1\r\n}\r\n0\r\n\r\n", "answered", 0);
    row("compressed", http(200, deflated(good), deflate), "answered", 0);
    row("after 100", head(100, {}) + http(200, good), "answered", 0);
    row("more than the length", http(200, good) + "junk", "answered", 0);
    row("largest body", http(200, QByteArray(smallBody, ' ')), "answered", 0);

    row("closed without a reply", {}, "offline", 0);
    row("closed in the status line", "HTTP/1.1 20", "offline", 0);
    row("closed in the headers", "HTTP/1.1 200 OK\r\nContent-Le", "offline", 0);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "offline", 0);
    row("closed in the body", head(200, "Content-Length: 100\r\n") + good, "unreadable-reply", 200);
    row("closed before the body", head(200, "Content-Length: 100\r\n"), "unreadable-reply", 200);
    row("chunk size no number", head(200, chunked) + "xyz\r\n" + good, "unreadable-reply", 200);
    row("chunk size beyond 64 bits", head(200, chunked) + "fffffffffffffffffff\r\n" + good, "unreadable-reply", 200);
    row("corrupt compression", http(200, "no zlib at all", deflate), "unreadable-reply", 200);
    row("unknown compression", http(200, good, "Content-Encoding: snake-oil\r\n"), "answered", 0);
    row("empty", http(200, {}), "unreadable-reply", 200);
    row("empty 202", http(202, {}), "server-fault", 202);
    row("201", http(201, good), "unreadable-reply", 201);
    row("204", head(204, {}), "unreadable-reply", 204);
    row("206", http(206, good, "Content-Range: bytes 0-9/99\r\n"), "unreadable-reply", 206);

    row("length above the cap", head(200, "Content-Length: 999999\r\n"), "reply-too-large", 200, Then::KeepOpen);
    row("body above the cap", head(200, {}) + QByteArray(smallBody + 1, ' '), "reply-too-large", 200, Then::KeepOpen);
    row("endless chunks", head(200, chunked) + "100000\r\n" + QByteArray(0x100000, ' '), "reply-too-large", 200,
        Then::KeepOpen);
    row("decompression bomb", http(200, deflated(QByteArray(8 * smallBody, ' ')), deflate), "reply-too-large", 200);
    row("great bomb", http(200, deflated(QByteArray(200 << 20, ' ')), deflate), "reply-too-large", 200);
    row("bomb in a 500", http(500, deflated(QByteArray(8 * smallBody, '0')), deflate), "not-the-api", 500);
    row("endless 502", head(502, {}) + QByteArray(0x100000, ' '), "not-the-api", 502, Then::KeepOpen);

    const QByteArray html = "<html><head><title>Sign in</title></head></html>";
    const QByteArray ofApi = R"({"message": "So it is with this batch"})";
    row("a page with status 200", http(200, html), "not-the-api", 200);
    row("a page with status 203", http(203, html), "not-the-api", 203);
    row("text with status 200", http(200, "OK"), "not-the-api", 200);
    row("an array", http(200, "[]"), "not-the-api", 200);
    row("white space", http(200, " \r\n"), "answered", 0);
    row("a byte order mark", http(200, "\xef\xbb\xbf " + good), "answered", 0);
    for (const int status : {304, 400, 401, 402, 403, 404, 405, 413, 500, 502, 503, 511}) {
        QTest::addRow("%d, empty", status) << http(status, {}) << Then::Close << "not-the-api"_ba << status;
        QTest::addRow("%d, a page", status)
            << http(status, status == 304 ? ""_ba : html) << Then::Close << "not-the-api"_ba << status;
    }
    row("400", http(400, ofApi), "unknown-batch", 400);
    row("401", http(401, ofApi), "key-refused", 401);
    row("401 with a challenge", http(401, ofApi, "WWW-Authenticate: Basic realm=\"x\"\r\n"), "key-refused", 401);
    row("401 of a proxy's", http(401, html, "WWW-Authenticate: Basic realm=\"x\"\r\n"), "not-the-api", 401);
    row("402", http(402, ofApi), "no-credits", 402);
    row("403", http(403, ofApi), "forbidden", 403);
    row("404", http(404, ofApi), "unknown-batch", 404);
    row("407", http(407, html), "proxy-needs-login", 407);
    row("407 with a challenge", http(407, html, "Proxy-Authenticate: Basic realm=\"x\"\r\n"), "proxy-needs-login", 407);
    row("429", http(429, {}), "rate-limited", 429);
    row("500", http(500, ofApi), "server-fault", 500);
    row("cut 500", head(500, "Content-Length: 100\r\n") + "{\"mess", "not-the-api", 500);
}

void tst_ApiCall::readsEachReply()
{
    QFETCH(QByteArray, reply);
    QFETCH(Then, then);
    FaultyServer server;
    m_bench->limits.maxBody = smallBody;
    server.reply(reply, then);
    const CallAnswer answer = m_bench->ask(server);
    QTEST(answer.kind(), "kind");
    QTEST(answer.error ? answer.error->httpStatus : 0, "status");
    QCOMPARE(server.requests().size(), answer.kind() == "offline" ? 2 : 1);

    server.reply(FaultyServer::http(200, good), Then::KeepOpen);
    const CallAnswer next = m_bench->ask(server);
    QCOMPARE(next.kind(), "answered");
    QCOMPARE(next.body, good);
}

void tst_ApiCall::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("seconds") << QByteArray("Retry-After: 90\r\n");
    QTest::newRow("date") << QByteArray("retry-after: Thu, 01 Jan 2026 12:01:30 GMT\r\n");
    QTest::newRow("reset") << QByteArray("X-RateLimit-Reset: 1767268890\r\n");
    QTest::newRow("date, by the server's clock") << QByteArray("Date: Thu, 01 Jan 2026 15:00:00 GMT\r\n"
                                                               "Retry-After: Thu, 01 Jan 2026 15:01:30 GMT\r\n");
    QTest::newRow("reset, by the server's clock")
        << QByteArray("DATE: Thu, 01 Jan 2026 09:00:00 GMT\r\nX-RateLimit-Reset: 1767258090\r\n");
}

void tst_ApiCall::readsHowLongToWait()
{
    QFETCH(QByteArray, header);
    FaultyServer server;
    server.reply(FaultyServer::http(429, R"({"message":"Too Many Requests"})", header));
    const CallAnswer answer = m_bench->ask(server);
    QCOMPARE(answer.kind(), "rate-limited");
    QCOMPARE(answer.error->detail, u"Too Many Requests"_s);
    QVERIFY(answer.error->retryAfter == 90s);
}

void tst_ApiCall::refusesAnUntrustedServer()
{
    FaultyServer server = tlsServer();
    server.reply(FaultyServer::http(200, good));
    std::array<CallAnswer, 3> answers;
    std::vector<PendingWork> calls;
    for (CallAnswer &answer : answers)
        calls.push_back(m_bench->start(server.origin("https"), answer.receive()));
    for (const CallAnswer &answer : answers) {
        QTRY_COMPARE(answer.count, 1);
        QCOMPARE(answer.kind(), "untrusted-issuer");
        QCOMPARE(answer.error->detail, u"localhost"_s);
    }
    QVERIFY(server.requests().isEmpty());

    // The same manager gets through as soon as the server is trusted.
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
    QSslConfiguration trusting = usual;
    trusting.addCaCertificates(tlsCertificateFile);
    QSslConfiguration::setDefaultConfiguration(trusting);
    QCOMPARE(m_bench->ask(server.origin("https")).kind(), "answered");
}

void tst_ApiCall::keepsOtherCallsWhenAHandshakeFails()
{
    FaultyServer slow;
    CallAnswer slowAnswer;
    const PendingWork call = m_bench->start(slow.origin(), slowAnswer.receive());
    QTRY_COMPARE(slow.requests().size(), 1);
    QCOMPARE(m_bench->ask(tlsServer().origin("https")).kind(), "untrusted-issuer");
    slow.release(FaultyServer::http(200, good));
    QTRY_COMPARE(slowAnswer.kind(), "answered");
    QCOMPARE(slowAnswer.body, good);
}

void tst_ApiCall::saysWhenTheHandshakeFails()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *peer = plain.nextPendingConnection();
        peer->write(FaultyServer::http(400, "this port speaks plain HTTP"));
        peer->disconnectFromHost();
    });
    const CallAnswer answer = m_bench->ask(ApiOrigin::parse(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())).value());
    QCOMPARE(answer.kind(), "tls-failed");
    QVERIFY(!answer.error->detail.isEmpty());
}

void tst_ApiCall::saysWhenNobodyListens()
{
    auto server = std::make_unique<FaultyServer>();
    const ApiOrigin origin = server->origin();
    server.reset();
    const CallAnswer answer = m_bench->ask(origin);
    QCOMPARE(answer.kind(), "offline");
    QCOMPARE(answer.error->httpStatus, 0);
    QCOMPARE(m_bench->ask(ApiOrigin::parse(u"https://nowhere.invalid"_s).value()).kind(), "offline");
}

void tst_ApiCall::answersOnceAndLater()
{
    FaultyServer server;
    server.reply(FaultyServer::http(200, good), Then::KeepOpen);
    CallAnswer answer;
    const PendingWork call = m_bench->start(server.origin(), answer.receive());
    QCOMPARE(answer.count, 0);
    QTRY_COMPARE(answer.count, 1);
    m_bench->limits.idle = 2s;
    QCOMPARE(m_bench->ask(server).body, good);
    QCOMPARE(answer.count, 1);
    QTRY_COMPARE(m_bench->context->children().size(), 0);
}

void tst_ApiCall::neverAnswersOnceDropped_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("byContext");
    for (const bool byContext : {false, true}) {
        const char *how = byContext ? "context" : "work";
        QTest::addRow("%s, no reply", how) << QByteArray() << byContext;
        QTest::addRow("%s, half a body", how) << FaultyServer::head(200, "Content-Length: 99\r\n") + good << byContext;
    }
}

void tst_ApiCall::neverAnswersOnceDropped()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, byContext);
    FaultyServer server;
    server.reply(reply, Then::KeepOpen);
    CallAnswer answer;
    PendingWork call = m_bench->start(server.origin(), answer.receive());
    QTRY_COMPARE(server.requests().size(), 1);
    if (byContext)
        m_bench->context.reset();
    else
        call.cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    m_bench->context = std::make_unique<QObject>();
    server.reply(FaultyServer::http(200, good));
    QCOMPARE(m_bench->ask(server).body, good);
    QCOMPARE(answer.count, 0);
}

void tst_ApiCall::mayDestroyEverythingInTheAnswer()
{
    FaultyServer server;
    server.reply(FaultyServer::http(200, good));
    int count = 0;
    PendingWork call;
    call = m_bench->start(server.origin(), [&](const Result<ApiReply> &result) {
        QVERIFY(result.ok());
        ++count;
        call.cancel();
        m_bench->context.reset();
        m_bench->network.reset();
        QCOMPARE(result->body, good);
    });
    QTRY_COMPARE(count, 1);
}

ENROW_TEST(tst_ApiCall, QCoreApplication)
#include "tst_ApiCall.moc"
