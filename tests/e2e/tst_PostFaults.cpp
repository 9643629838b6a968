// SPDX-License-Identifier: MIT
#include "desktop/common/ErrorText.h"
#include "e2e/HttpBytes.h"
#include "support/CallBench.h"
#include "support/TestProgram.h"

#include "support/TlsServer.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::chunked;
using test::http;
using Then = WireReply::Then;

namespace
{

const QByteArray searches = R"({"searches": [{"fullname": "Pam Beesly", "company_domain": "dundermifflin.com"}]})";
const QByteArray refusalReply = R"({"message": "No"})";

QString unconfirmed(const QString &why)
{
    return u"Enrow did not confirm this%1. It may have gone through: check your account before you try again."_s.arg(
        why);
}

// One way in which a POST goes wrong.
struct PostFault {
    WireReply reply;
    QString sentence;
    bool closes = false; // the connection is closed before the request can arrive
    bool isKept = false; // the POST uses the connection of a call before
    int requests() const { return closes ? 0 : 1; }
};

} // namespace

Q_DECLARE_METATYPE(PostFault)

// Each POST costs credits: whatever the server does, it gets it once, and no error invites to send it again.
class tst_PostFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<CallBench>(); }

    void sendsTheBodyAndReadsTheReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202})
            QTest::addRow("%d", status) << status;
    }

    void sendsTheBodyAndReadsTheReply()
    {
        QFETCH(int, status);
        FaultyServer server;
        server.reply(http(status, R"({"id": "a"})"), Then::KeepOpen);
        for (const QByteArray &json : {searches, QByteArray(3'000'000, ' ') + searches}) {
            const CallAnswer answer = post(server, json);
            QCOMPARE(answer.body, R"({"id": "a"})");
            const QByteArray &request = server.requests().constLast();
            QVERIFY(request.startsWith("POST /email/find/bulk HTTP/1.1\r\n"));
            QCOMPARE(FaultyServer::header(request, "content-type"), "application/json");
            QCOMPARE(FaultyServer::header(request, "x-api-key"), "secret");
            QVERIFY(request.endsWith("\r\n\r\n" + json));
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void isSentOnce_data();
    void isSentOnce();
    void speaksOnlyHttp1();

private:
    CallAnswer post(const FaultyServer &server, const QByteArray &json = searches)
    {
        return m_bench->post(server.origin(), json);
    }

    std::unique_ptr<CallBench> m_bench;
};

void tst_PostFaults::isSentOnce_data()
{
    QTest::addColumn<PostFault>("fault");
    for (const bool isKept : {false, true}) {
        const auto row = [isKept](const char *name, const WireReply &reply, const QString &sentence,
                                  bool closes = false) {
            QTest::addRow("%s, %s connection", name, isKept ? "kept" : "new")
                << PostFault{reply, sentence, closes, isKept};
        };
        const auto head = FaultyServer::head;
        const QString closed = unconfirmed(u" (Connection closed)"_s);
        if (!isKept)
            row("close, with nothing read", {}, closed, true);
        row("close, with nothing said", {}, closed);
        row("close in the status line", {"HTTP/1.1 2"}, closed);
        row("close in a header", {"HTTP/1.1 201 Created\r\nContent-Le"}, closed);
        row("close after a 100", {head(100, {})}, closed);
        row("words that are no HTTP", {"220 mail.example.org ESMTP\r\n"}, closed);
        row("close before the body", {head(201, "Content-Length: 100\r\n")}, closed);
        row("close in the body", {head(201, "Content-Length: 100\r\n") + "{\"id\""}, closed);
        row("close in a chunk", {head(201, chunked) + "ff\r\n{\"id\""}, closed);
        row("no body", {http(201)}, unconfirmed(u" (the answer is empty)"_s));
        row("no answer", {{}, Then::KeepOpen}, unconfirmed({}));
        row("half an answer", {head(201, "Content-Length: 100\r\n") + "{", Then::KeepOpen},
            unconfirmed(u" (HTTP 201)"_s));
        row("a drip", {head(201, "Content-Length: 100000\r\n"), Then::Drip}, unconfirmed(u" (HTTP 201)"_s));
        row("500", {http(500)}, unconfirmed(u" (HTTP 500)"_s));
        row("503", {http(503, {}, "Retry-After: 1\r\n")}, unconfirmed(u" (HTTP 503)"_s));
        row("429", {http(429, R"({"message": "Too Many Requests"})")}, unconfirmed(u" (Too Many Requests)"_s));
        row("401 with a challenge", {http(401, refusalReply, "WWW-Authenticate: Basic realm=\"x\"\r\n")},
            u"Enrow refused the API key. Enter another key."_s);
        row("401 of somebody else", {http(401, "<html>")}, unconfirmed(u" (HTTP 401)"_s));
        row("402", {http(402, refusalReply)},
            u"There are not enough credits. Add credits to your Enrow account, then refresh."_s);
        for (const int status : {301, 302, 303, 307, 308}) {
            row(qPrintable(QString::number(status)), {http(status, {}, "Location: /email/find/bulk\r\n")},
                unconfirmed(u" (leads to http://127.0.0.1:PORT)"_s));
        }
    }
}

void tst_PostFaults::isSentOnce()
{
    QFETCH(PostFault, fault);
    FaultyServer server;
    server.reply(http(200, good), Then::KeepOpen);
    if (fault.isKept)
        QCOMPARE(m_bench->ask(server).body, good);
    const qsizetype before = server.requests().size();
    server.reply({fault.reply});
    server.closeAtOnce(fault.closes);
    m_bench->limits.idle = std::chrono::milliseconds(200);
    m_bench->limits.deadline = std::chrono::milliseconds(400);
    m_bench->limits.whole = std::chrono::milliseconds(400);
    const CallAnswer answer = post(server);
    QCOMPARE(answer.count, 1);
    QVERIFY(answer.error);
    QCOMPARE(ErrorText::sentence(*answer.error),
             QString(fault.sentence).replace("PORT"_L1, QString::number(server.port())));
    QVERIFY(!isTransient(answer.error->kind));
    QCOMPARE(server.requests().size() - before, fault.requests());

    // The next call works, and nothing of this one came after all.
    m_bench->limits = {};
    server.closeAtOnce(false);
    server.reply(http(200, good), Then::KeepOpen);
    QCOMPARE(m_bench->ask(server).body, good);
    QCOMPARE(server.requests().size() - before, fault.requests() + 1);
}

// When Qt sends a request again is known, and prevented, for HTTP/1.1.
void tst_PostFaults::speaksOnlyHttp1()
{
    const TrustedCertificate trust(u"self-signed"_s);
    QSslConfiguration both = tlsConfiguration(u"self-signed"_s);
    both.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    FaultyServer server = tlsServer(both);
    server.reply(http(201, good), Then::KeepOpen);
    QCOMPARE(m_bench->post(server.origin("https"), searches).body, good);
    QVERIFY(server.requests().constFirst().startsWith("POST /email/find/bulk HTTP/1.1\r\n"));
}

ENROW_TEST(tst_PostFaults, QCoreApplication)
#include "tst_PostFaults.moc"
