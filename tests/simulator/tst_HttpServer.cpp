// SPDX-License-Identifier: MIT
#include "simulator/HttpServer.h"

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
    void damagesReplies_data();
    void damagesReplies();

private:
    static HttpReply echo(const HttpRequest &request);
    static QByteArray exchange(quint16 port, const QByteArray &bytes);
};

// Answers with the target; "/late" comes after a moment.
HttpReply tst_HttpServer::echo(const HttpRequest &request)
{
    HttpReply reply;
    reply.body = request.target + ' ' + request.body;
    if (request.target == "/late")
        reply.delay = 50ms;
    return reply;
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
        HttpReply reply;
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
        return HttpReply{};
    });
    stop = [&server] { server.stop(); };
    QVERIFY(server.start(0));
    QCOMPARE(exchange(server.port(), "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n"), QByteArray());
    QVERIFY(!server.isRunning());
}

void tst_HttpServer::damagesReplies_data()
{
    QTest::addColumn<HttpReply::Delivery>("delivery");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("whole") << HttpReply::Delivery::Whole << "Content-Length: 8"_ba
                           << "12345678"_ba;
    QTest::newRow("dropped") << HttpReply::Delivery::Dropped << ""_ba
                             << ""_ba;
    QTest::newRow("truncated") << HttpReply::Delivery::Truncated << "Content-Length: 8"_ba
                               << "1234"_ba;
    QTest::newRow("broken chunk") << HttpReply::Delivery::BrokenChunk << "Transfer-Encoding: chunked"_ba
                                  << "not-a-size\r\n678\r\n"_ba;
    QTest::newRow("broken later chunk") << HttpReply::Delivery::BrokenLaterChunk << "Transfer-Encoding: chunked"_ba
                                        << "5\r\n12345\r\nnot-a-size\r\n678\r\n"_ba;
}

void tst_HttpServer::damagesReplies()
{
    QFETCH(HttpReply::Delivery, delivery);
    HttpServer server([delivery](const HttpRequest &) {
        HttpReply reply;
        reply.body = "12345678";
        reply.delivery = delivery;
        return reply;
    });
    QVERIFY(server.start(0));
    const QByteArray answer = exchange(server.port(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    const qsizetype end = answer.indexOf("\r\n\r\n");
    QTEST(end < 0 ? answer : answer.mid(end + 4), "body");
    QFETCH(QByteArray, headers);
    QVERIFY(answer.left(end).contains(headers));
}

ENROW_TEST(tst_HttpServer, QCoreApplication)

} // namespace enrow

#include "tst_HttpServer.moc"
