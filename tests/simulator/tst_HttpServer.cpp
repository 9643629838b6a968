// SPDX-License-Identifier: MIT
#include "simulator/HttpServer.h"

#include "simulator/HttpReply.h"

#include "support/TestProgram.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow
{

// Real sockets: what a connection gets back, and when it ends.
class tst_HttpServer : public QObject
{
    Q_OBJECT

private slots:
    void listensOnLoopbackOnly();
    void answersInOrder();
    void keepsOrderWhenAReplyIsLate();
    void answersSlowBytes();
    void closesWhenAsked();
    void refusesAndSaysWhy();
    void cutsOffOnStop();
    void survivesAPeerThatLeaves();
    void canBeStoppedByItsHandler();
    void sendsWhateverItIsTold_data();
    void sendsWhateverItIsTold();
    void readsOnWhereNothingIsSent();
    void drips();
    void sendsPiecesBeforeAllAreMade();
    void closesAtOnce();
    void keepsWhatCame();

private:
    static WireReply echo(const HttpRequest &request);
    static QByteArray exchange(quint16 port, const QByteArray &bytes);
};

// Answers with the target; "/late" comes after a moment.
WireReply tst_HttpServer::echo(const HttpRequest &request)
{
    HttpReply reply;
    reply.body = request.target + ' ' + request.body;
    WireReply wire = reply.onWire(request.keepAlive);
    if (request.target == "/late")
        wire.delay = 50ms;
    return wire;
}

// Sends the bytes and reads until the server closes.
QByteArray tst_HttpServer::exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000))
        return "still open";
    return socket.readAll();
}

void tst_HttpServer::listensOnLoopbackOnly()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    QVERIFY(server.port() != 0);
    QTcpSocket socket;
    // Another address of the same machine: loopback itself has many.
    socket.connectToHost(u"127.0.0.2"_s, server.port());
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void tst_HttpServer::answersInOrder()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    const QByteArray answer = exchange(server.port(), "POST /1 HTTP/1.1\r\nContent-Length: 3\r\n\r\none"
                                                      "GET /2 HTTP/1.1\r\n\r\n"
                                                      "GET /3 HTTP/1.1\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer.count("HTTP/1.1 200 OK\r\n"), 3);
    QVERIFY(answer.indexOf("/1 one") < answer.indexOf("/2 "));
    QVERIFY(answer.indexOf("/2 ") < answer.indexOf("/3 "));
    QVERIFY(answer.indexOf("/1 one") > 0);
}

void tst_HttpServer::keepsOrderWhenAReplyIsLate()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    const QByteArray answer =
        exchange(server.port(), "GET /late HTTP/1.1\r\n\r\nGET /next HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.indexOf("/late") > 0);
    QVERIFY(answer.indexOf("/late") < answer.indexOf("/next"));
}

void tst_HttpServer::answersSlowBytes()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : "GET /slow HTTP/1.1\r\n\r\n"_ba) {
        socket.write(&byte, 1);
        QTRY_COMPARE(socket.bytesToWrite(), 0);
    }
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).endsWith("/slow "));
    QVERIFY(answer.contains("Connection: keep-alive\r\n"));
}

void tst_HttpServer::closesWhenAsked()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    const QByteArray answer = exchange(server.port(), "GET /1 HTTP/1.0\r\n\r\nGET /2 HTTP/1.0\r\n\r\n");
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(answer.endsWith("/1 "));
}

void tst_HttpServer::refusesAndSaysWhy()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    const QByteArray answer =
        exchange(server.port(), "GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x') + "\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 431 Request Header Fields Too Large\r\n"));
    QVERIFY(exchange(server.port(), "nonsense\r\n\r\n").startsWith("HTTP/1.1 400 Bad Request\r\n"));
}

void tst_HttpServer::cutsOffOnStop()
{
    HttpServer server([](const HttpRequest &) {
        WireReply reply;
        reply.delay = 1h;
        return reply;
    });
    QVERIFY(server.start(0));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    server.stop();
    QVERIFY(!server.isRunning());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.bytesAvailable(), 0);
}

void tst_HttpServer::survivesAPeerThatLeaves()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /late HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.abort();
    }
    QVERIFY(exchange(server.port(), "GET /late HTTP/1.0\r\n\r\n").endsWith("/late "));
}

void tst_HttpServer::canBeStoppedByItsHandler()
{
    std::function<void()> stop;
    HttpServer server([&stop](const HttpRequest &) {
        stop();
        return WireReply{};
    });
    stop = [&server] { server.stop(); };
    QVERIFY(server.start(0));
    QCOMPARE(exchange(server.port(), "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n"), QByteArray());
    QVERIFY(!server.isRunning());
}

void tst_HttpServer::sendsWhateverItIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no HTTP") << "\xff\r\n\r\n"_ba;
    QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nServ"_ba;
}

void tst_HttpServer::sendsWhateverItIsTold()
{
    QFETCH(QByteArray, bytes);
    HttpServer server([&bytes](const HttpRequest &) { return WireReply{bytes}; });
    QVERIFY(server.start(0));
    QCOMPARE(exchange(server.port(), "GET / HTTP/1.1\r\n\r\n"), bytes);
    QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
}

void tst_HttpServer::readsOnWhereNothingIsSent()
{
    QByteArrayList targets;
    HttpServer server([&targets](const HttpRequest &request) {
        targets << request.target;
        return WireReply{{}, targets.size() < 2 ? WireReply::Then::KeepOpen : WireReply::Then::Close};
    });
    QVERIFY(server.start(0));
    QCOMPARE(exchange(server.port(), "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n"), QByteArray());
    QCOMPARE(targets, (QByteArrayList{"/1", "/2"}));
}

void tst_HttpServer::drips()
{
    HttpServer server([](const HttpRequest &) { return WireReply{"x", WireReply::Then::Drip}; });
    QVERIFY(server.start(0));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    socket.write("GET / HTTP/1.1\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).size() >= 4);
    QCOMPARE(answer, "x" + QByteArray(answer.size() - 1, ' '));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

// More than the kernel takes at once.
void tst_HttpServer::sendsPiecesBeforeAllAreMade()
{
    const QByteArray piece(1024 * 1024, 'p');
    HttpServer server([&piece](const HttpRequest &) {
        return WireReply{"first", WireReply::Then::Close, piece, 20, "last"};
    });
    QVERIFY(server.start(0));
    QCOMPARE(exchange(server.port(), "GET / HTTP/1.1\r\n\r\n"), "first" + piece.repeated(20) + "last");
}

void tst_HttpServer::closesAtOnce()
{
    HttpServer server(echo);
    QVERIFY(server.start(0));
    server.closeAtOnce(true);
    QCOMPARE(exchange(server.port(), {}), QByteArray());
    QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
    server.closeAtOnce(false);
    QVERIFY(exchange(server.port(), "GET /1 HTTP/1.0\r\n\r\n").endsWith("/1 "));
}

void tst_HttpServer::keepsWhatCame()
{
    QByteArray came;
    HttpServer server([&came](const HttpRequest &request) {
        came += request.bytes;
        return WireReply{};
    });
    QVERIFY(server.start(0));
    const QByteArray sent = "POST /a?b HTTP/1.1\r\nX-Odd:  Case \r\ncontent-length: 3\r\n\r\nc\r\n";
    exchange(server.port(), sent);
    QCOMPARE(came, sent);
}

ENROW_TEST(tst_HttpServer, QCoreApplication)

} // namespace enrow

#include "tst_HttpServer.moc"
