// SPDX-License-Identifier: MIT
#include "support/CallBench.h"
#include "support/TestProgram.h"

using namespace enrow;
using Then = WireReply::Then;

// Where a call goes that is told to go elsewhere. The key never leaves the origin that it was given for.
class tst_RedirectFaults : public QObject
{
    Q_OBJECT

private slots:
    void followsRedirectsOnItsOwnServer_data();
    void followsRedirectsOnItsOwnServer();
    void leavesItsServerForNoRedirect_data();
    void leavesItsServerForNoRedirect();
};

void tst_RedirectFaults::followsRedirectsOnItsOwnServer_data()
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

void tst_RedirectFaults::followsRedirectsOnItsOwnServer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    CallBench bench;
    FaultyServer server;
    location.replace("ORIGIN", server.address()).replace("HOST", server.address().mid(7));
    server.reply({{FaultyServer::http(status, "moved", "Location: " + location + "\r\n"), Then::Close},
                  {FaultyServer::http(200, good), Then::Close}});
    QCOMPARE(bench.ask(server).body, good);
    QCOMPARE(server.requests().size(), 2);
    QTEST(server.requests().constLast().split('\r').constFirst(), "requestLine");
    QCOMPARE(FaultyServer::header(server.requests().constLast(), "x-api-key"), "secret");
}

void tst_RedirectFaults::leavesItsServerForNoRedirect_data()
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

void tst_RedirectFaults::leavesItsServerForNoRedirect()
{
    QFETCH(QByteArray, headers);
    CallBench bench;
    FaultyServer server;
    FaultyServer other;
    other.reply(FaultyServer::http(200, good));
    headers.replace("PORT", QByteArray::number(server.port())).replace("OTHER", QByteArray::number(other.port()));
    server.reply(FaultyServer::http(302, {}, headers));
    const CallAnswer answer = bench.ask(server);
    QCOMPARE(answer.kind(), "not-the-api");
    QCOMPARE(answer.error->httpStatus, 302);
    QTEST(int(server.requests().size()), "requests");
    QCOMPARE(other.openConnections(), 0);
    QVERIFY(other.requests().isEmpty());
}

ENROW_TEST(tst_RedirectFaults, QCoreApplication)
#include "tst_RedirectFaults.moc"
