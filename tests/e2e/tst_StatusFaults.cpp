// SPDX-License-Identifier: MIT
#include "e2e/HttpBytes.h"
#include "support/PollFault.h"
#include "support/TestProgram.h"

#include <QFile>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

namespace
{

// What somebody on the way answers with.
QByteArray page(const char *name)
{
    QFile file(QStringLiteral(ENROW_TEST_DATA "/errors/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such fixture");
}

} // namespace

// What a person sees of a batch when a reply has another status than that of a success; one row a status.
class tst_StatusFaults : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheBatchAsItWas_data()
    {
        QTest::addColumn<PollFault>("fault");
        addSuccessRows();
        addRefusalRows();
        addTransientRows();
        addPageRows();
        addRedirectRows();
    }

    void leavesTheBatchAsItWas()
    {
        QFETCH(PollFault, fault);
        FaultCheck(fault).run();
    }

    void followsARedirectOnTheSameServer_data();
    void followsARedirectOnTheSameServer();
    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();

private:
    static void row(const QString &name, const QByteArray &reply, const QString &sentence, int status, PollState state)
    {
        QTest::newRow(qPrintable(name)) << PollFault{{reply}, sentence, status, state};
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
        const QString empty = u"The reply could not be read (the answer is empty). Refresh to ask again."_s;
        row(u"204"_s, FaultyServer::head(204, {}), empty, 204, PollState::BackingOff);
        for (const int status : {200, 205})
            row(u"%1, empty"_s.arg(status), http(status), empty, status, PollState::BackingOff);
        const QByteArray cut = FaultyServer::head(206, "Content-Length: 100\r\n");
        row(u"206, cut"_s, cut, sentence(206), 206, PollState::BackingOff);
        row(u"202, empty"_s, http(202), u"Enrow has a problem on its side (the answer is empty)."_s, 202,
            PollState::BackingOff);
    }

    static void addRefusalRows()
    {
        stops(400,
              u"Enrow does not know this batch, or it has expired. "
              u"Check the ID, the kind and the API key."_s,
              R"({"message": "Could not retrieve bulk search results"})");
        row(u"401"_s, http(401, R"({"message": "This apikey is not valid"})"),
            u"Enrow refused the API key. Enter another key."_s, 401, PollState::WaitingForKey);
        row(u"401 of a token"_s, http(401, page("oauth-credential.json")),
            u"This is the token of a plugin, not an API key. Enter the API key of your Enrow account."_s, 401,
            PollState::WaitingForKey);
        row(u"401 of a plan"_s, http(401, page("not-in-plan.json")),
            u"Your Enrow plan does not include this (This account is not allowed to use the phone search feature). "
            u"The API key itself is good."_s,
            401, PollState::Stopped);
        stops(402, u"There are not enough credits. Add credits to your Enrow account, then refresh."_s,
              R"({"reason": "No credits left", "success": false})");
        const QByteArray no = R"({"message": "No credits for this batch"})";
        stops(403,
              u"Enrow does not allow this with your API key (No credits for this batch). Check what the key may do."_s,
              no);
        stops(404, u"Enrow does not know this batch, or it has expired. Check the ID, the kind and the API key."_s, no);
        stops(413, u"Enrow did not accept the request (No credits for this batch). Check the batch ID and its kind."_s,
              no);
        stops(422, u"There are not enough credits. Add credits to your Enrow account, then refresh."_s, no);
        for (const int status : {305, 306, 999})
            stops(status, u"Enrow gave an unexpected answer (No credits for this batch). Refresh to ask again."_s, no);
    }

    static void addTransientRows()
    {
        const QByteArray no = R"({"message": "No"})";
        backsOff(408, u"Enrow did not answer in time."_s, no);
        backsOff(429, u"Enrow asked to slow down (Too Many Requests)."_s, R"({"message": "Too Many Requests"})");
        for (const int status : {500, 502, 503, 599})
            backsOff(status, u"Enrow has a problem on its side (No)."_s, no);
    }

    // Pages of what stands between this computer and Enrow, whatever their status: the batch goes on afterwards.
    static void addPageRows()
    {
        const auto answered = [](const QString &who) {
            return u"Something between this computer and Enrow answered instead (%1)."_s.arg(who);
        };
        const auto somebody = [&answered](int status, const char *file, const QByteArray &headers, const QString &who) {
            row(u"%1 %2"_s.arg(status).arg(QLatin1StringView(file)), http(status, page(file), headers), answered(who),
                status, PollState::BackingOff);
        };
        somebody(403, "cloudflare-403.html", "Server: cloudflare\r\nCF-RAY: 8f2a-CDG\r\n",
                 u"Cloudflare: Attention Required"_s);
        somebody(502, "cloudflare-502.html", "CF-RAY: 8f2a-CDG\r\n", u"Cloudflare: api.enrow.io | 502: Bad gateway"_s);
        for (const int status : {400, 401, 402, 403, 404, 405, 408, 413, 422, 500, 502})
            somebody(status, "nginx-404.html", "Server: nginx/1.22.1\r\n", u"nginx: 404 Not Found"_s);
        somebody(403, "zscaler-403.html", {}, u"Internet Security by Zscaler"_s);
        somebody(404, "iis-404.html", "Server: Microsoft-IIS/10.0\r\n",
                 u"Microsoft-IIS: 404 - File or directory not found"_s);
        somebody(503, "haproxy-503.html", "Retry-After: 1\r\n", u"503 Service Unavailable"_s);
        somebody(503, "text.txt", "Server: envoy\r\n", u"envoy"_s);
        for (const int status : {200, 203, 511})
            somebody(status, "captive-portal.html", {}, u"Bienvenue & connexion — Hôtel de l'Europe"_s);
        for (const char *file :
             {"gateway-null.json", "gateway-type.json", "gateway-nested.json", "gateway-errors.json", "portal.json"})
            somebody(403, file, {}, u"HTTP 403"_s);
        somebody(200, "gateway-nested.json", {}, u"The page could not be found"_s);
        somebody(404, "gateway-nested.json", "Via: 1.1 proxy.corp.example\r\n", u"proxy.corp.example"_s);
        for (const int status : {304, 305, 306, 400, 401, 403, 404, 500, 503, 511, 999})
            row(u"%1, empty"_s.arg(status), http(status), answered(u"HTTP %1"_s.arg(status)), status,
                PollState::BackingOff);
        row(u"407"_s, http(407, page("squid-407.html"), "Server: squid/5.7\r\nProxy-Authenticate: Basic realm=x\r\n"),
            u"The proxy of this network asks for a user name and password (squid: ERROR: Cache Access Denied). "
            "Enter them in Edit > Preferences."_s,
            407, PollState::BackingOff);
        row(u"429, a page"_s, http(429, page("cloudflare-403.html"), "Server: cloudflare\r\n"),
            u"Enrow asked to slow down (Cloudflare: Attention Required)."_s, 429, PollState::BackingOff);
    }

    static void addRedirectRows()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto moved = [status](const char *name, const QByteArray &location, const QByteArray &shown,
                                        int requests = 1) {
                const QString sentence = u"Something between this computer and Enrow answered instead (%1)."_s;
                PollFault fault{{http(status, {}, "Location: " + location + "\r\n")},
                                sentence.arg(QLatin1StringView(shown)),
                                status,
                                PollState::BackingOff};
                fault.requests = requests;
                QTest::addRow("%d %s", status, name) << fault;
            };
            const QByteArray path = "/email/find/bulk?id=a"; // which the sentence leaves out: it could repeat the key
            moved("to another port", "http://127.0.0.1:OTHER" + path, "leads to http://127.0.0.1:OTHER");
            moved("to another host", "http://localhost:PORT" + path, "leads to http://localhost:PORT");
            moved("to another scheme", "https://127.0.0.1:PORT" + path, "leads to https://127.0.0.1:PORT");
            moved("in a loop", path, "leads to http://127.0.0.1:PORT", 4);
            moved("to nowhere", "", QByteArray("HTTP ") + QByteArray::number(status));
        }
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
    QTest::newRow("in the body") << none << QByteArray(R"({"error": "429", "message": "limit", "retry_after": 90})")
                                 << 90;
    QTest::newRow("reset") << QByteArray("X-RateLimit-Reset: 1767323135\r\n") << none << 90;
    QTest::newRow("an hour") << QByteArray("Retry-After: 3600\r\n") << none << 3600;
    QTest::newRow("a date, by the server's clock") << QByteArray("Date: Fri, 02 Jan 2026 05:04:05 GMT\r\n"
                                                                 "Retry-After: Fri, 02 Jan 2026 05:05:35 GMT\r\n")
                                                   << none << 90;
    QTest::newRow("reset, by the server's clock")
        << QByteArray("Date: Thu, 01 Jan 2026 03:04:05 GMT\r\nX-RateLimit-Reset: 1767236735\r\n") << none << 90;
    QTest::newRow("reset in milliseconds") << QByteArray("X-RateLimit-Reset: 1767323135000\r\n") << none << 90;
    QTest::newRow("reset in seconds from now") << QByteArray("X-RateLimit-Reset: 90\r\n") << none << 90;
    QTest::newRow("a year is nonsense") << QByteArray("Retry-After: 31536000\r\n") << none << 1;
    QTest::newRow("a year in the body is nonsense")
        << none << QByteArray(R"({"error": "429", "message": "limit", "retry_after": 31536000})") << 1;
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
    const bool isNonsense = headers.contains("31536000") || body.contains("31536000");
    QStringList words;
    if (!body.isEmpty())
        words << u"limit"_s;
    if (isNonsense)
        words << u"it asks for a wait of more than a day, which is taken for a mistake"_s;
    if (words.isEmpty())
        words << u"HTTP 429"_s;
    QCOMPARE(bench.sentence(u"a"_s), u"Enrow asked to slow down (%1)."_s.arg(words.join(u"; "_s)));
    QCOMPARE(bench.batch(u"a"_s).poll.nextPoll, std::optional(bench.clock.steady() + std::chrono::seconds(seconds)));
    QCOMPARE(server.requests().size(), 1);

    server.reply(http(200, completedBody), Then::KeepOpen);
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(server.requests().size(), 2);
}

ENROW_TEST(tst_StatusFaults, QCoreApplication)
#include "tst_StatusFaults.moc"
