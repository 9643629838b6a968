// SPDX-License-Identifier: MIT
#include "support/CallBench.h"

#include <QFile>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <array>
#include <vector>

using namespace enrow;
using namespace Qt::StringLiterals;
using Then = FaultyReply::Then;

namespace
{

const QByteArray good = R"({"general": {"id": "a"}})";
const QString certificateFile = QStringLiteral(ENROW_TEST_DATA "/tls/self-signed.pem");

// A server with a certificate that nobody trusts.
FaultyServer tlsServer()
{
    QFile key(QStringLiteral(ENROW_TEST_DATA "/tls/self-signed.key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return FaultyServer(std::move(server));
}

} // namespace

// The key reaches the server it is for, and no other.
class tst_ApiCallOrigin : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<CallBench>(); }

    void followsRedirectsOnItsOwnServer_data();
    void followsRedirectsOnItsOwnServer();
    void refusesOtherRedirects_data();
    void refusesOtherRedirects();
    void refusesAnUntrustedServer();
    void keepsOtherCallsWhenAHandshakeFails();
    void saysWhenTheHandshakeFails();

private:
    std::unique_ptr<CallBench> m_bench;
};

void tst_ApiCallOrigin::followsRedirectsOnItsOwnServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("requestLine");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray("/moved?id=a%2Bb")
                                    << QByteArray("GET /moved?id=a%2Bb HTTP/1.1");
    QTest::newRow("relative") << 302 << QByteArray("there") << QByteArray("GET /email/find/there HTTP/1.1");
    QTest::newRow("absolute") << 302 << QByteArray("ORIGIN/x#y") << QByteArray("GET /x HTTP/1.1");
    QTest::newRow("no scheme") << 302 << QByteArray("//HOST/x") << QByteArray("GET /x HTTP/1.1");
}

void tst_ApiCallOrigin::followsRedirectsOnItsOwnServer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FaultyServer server;
    location.replace("ORIGIN", server.address()).replace("HOST", server.address().mid(7));
    server.reply({{FaultyServer::http(status, "moved", "Location: " + location + "\r\n"), Then::Close},
                  {FaultyServer::http(200, good), Then::Close}});
    QCOMPARE(m_bench->ask(server).body, good);
    QCOMPARE(server.requests().size(), 2);
    QTEST(server.requests().constLast().split('\r').constFirst(), "requestLine");
    QVERIFY(server.requests().constLast().contains("\r\nx-api-key: secret\r\n"));
}

void tst_ApiCallOrigin::refusesOtherRedirects_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("requests");
    QTest::newRow("other port") << QByteArray("Location: http://127.0.0.1:OTHER/\r\n") << 1;
    QTest::newRow("other port, no scheme") << QByteArray("Location: //127.0.0.1:OTHER/\r\n") << 1;
    QTest::newRow("other host") << QByteArray("Location: http://localhost:PORT/\r\n") << 1;
    QTest::newRow("other scheme") << QByteArray("Location: https://127.0.0.1:PORT/\r\n") << 1;
    QTest::newRow("file") << QByteArray("Location: file:///etc/hostname\r\n") << 1;
    QTest::newRow("data") << QByteArray("Location: data:application/json,{}\r\n") << 1;
    QTest::newRow("user") << QByteArray("Location: http://user:word@127.0.0.1:PORT/\r\n") << 1;
    QTest::newRow("port in the user") << QByteArray("Location: http://127.0.0.1:PORT@127.0.0.1:OTHER/\r\n") << 1;
    QTest::newRow("none") << QByteArray() << 1;
    QTest::newRow("empty") << QByteArray("Location: \r\n") << 1;
    QTest::newRow("no address") << QByteArray("Location: http://[/\r\n") << 1;
    QTest::newRow("circle") << QByteArray("Location: /email/find/bulk?id=1\r\n") << 4;
}

void tst_ApiCallOrigin::refusesOtherRedirects()
{
    QFETCH(QByteArray, headers);
    FaultyServer server;
    FaultyServer other;
    other.reply(FaultyServer::http(200, good));
    headers.replace("PORT", QByteArray::number(server.port())).replace("OTHER", QByteArray::number(other.port()));
    server.reply(FaultyServer::http(302, {}, headers));
    const CallAnswer answer = m_bench->ask(server);
    QCOMPARE(answer.kind(), "redirect-refused");
    QCOMPARE(answer.error->httpStatus, 302);
    QTEST(int(server.requests().size()), "requests");
    QCOMPARE(other.openConnections(), 0);
    QVERIFY(other.requests().isEmpty());
}

void tst_ApiCallOrigin::refusesAnUntrustedServer()
{
    FaultyServer server = tlsServer();
    server.reply(FaultyServer::http(200, good));
    std::array<CallAnswer, 3> answers;
    std::vector<PendingWork> calls;
    for (CallAnswer &answer : answers)
        calls.push_back(m_bench->start(server.origin("https"), answer.receive()));
    for (const CallAnswer &answer : answers) {
        QTRY_COMPARE(answer.count, 1);
        QCOMPARE(answer.kind(), "tls-failed");
        QVERIFY2(answer.error->detail.contains(u"self-signed"), qPrintable(answer.error->detail));
    }
    QVERIFY(server.requests().isEmpty());

    // The same manager gets through as soon as the server is trusted.
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
    QSslConfiguration trusting = usual;
    trusting.addCaCertificates(certificateFile);
    QSslConfiguration::setDefaultConfiguration(trusting);
    QCOMPARE(m_bench->ask(server.origin("https")).kind(), "answered");
}

void tst_ApiCallOrigin::keepsOtherCallsWhenAHandshakeFails()
{
    FaultyServer slow;
    CallAnswer slowAnswer;
    const PendingWork call = m_bench->start(slow.origin(), slowAnswer.receive());
    QTRY_COMPARE(slow.requests().size(), 1);
    QCOMPARE(m_bench->ask(tlsServer().origin("https")).kind(), "tls-failed");
    slow.release(FaultyServer::http(200, good));
    QTRY_COMPARE(slowAnswer.kind(), "answered");
    QCOMPARE(slowAnswer.body, good);
}

void tst_ApiCallOrigin::saysWhenTheHandshakeFails()
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

QTEST_GUILESS_MAIN(tst_ApiCallOrigin)
#include "tst_ApiCallOrigin.moc"
