// SPDX-License-Identifier: MIT
#include "simulator/HttpParser.h"

#include "support/TestProgram.h"

using namespace Qt::StringLiterals;

namespace enrow
{

class tst_HttpParser : public QObject
{
    Q_OBJECT

private slots:
    void readsARequest();
    void readsSlowBytes();
    void readsPipelinedRequests();
    void keepsAliveAsAsked_data();
    void keepsAliveAsAsked();
    void decodesQueries_data();
    void decodesQueries();
    void refusesHostileInput_data();
    void refusesHostileInput();
    void acceptsUpToItsBounds();
};

void tst_HttpParser::readsARequest()
{
    HttpParser parser;
    parser.feed("POST /a/b?id=1 HTTP/1.1\r\nHost: x\r\nX-Api-Key:  secret \r\nContent-Length: 4\r\n\r\nbody");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->method, "POST"_ba);
    QCOMPARE(request->target, "/a/b?id=1"_ba);
    QCOMPARE(request->path(), "/a/b"_ba);
    QCOMPARE(request->header("x-api-key"), "secret"_ba);
    QCOMPARE(request->header("x-other"), QByteArray());
    QCOMPARE(request->body, "body"_ba);
    QVERIFY(!parser.next());
    QCOMPARE(parser.refusal(), 0);
}

void tst_HttpParser::readsSlowBytes()
{
    const QByteArray bytes = "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"_ba;
    HttpParser parser;
    for (qsizetype i = 0; i < bytes.size() - 1; ++i) {
        parser.feed(QByteArrayView(bytes).sliced(i, 1));
        QVERIFY(!parser.next());
        QCOMPARE(parser.refusal(), 0);
    }
    parser.feed(QByteArrayView(bytes).last(1));
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->body, "abc"_ba);
}

void tst_HttpParser::readsPipelinedRequests()
{
    HttpParser parser;
    parser.feed("POST /1 HTTP/1.1\r\nContent-Length: 2\r\n\r\nok\r\nGET /2 HTTP/1.1\r\n\r\nGET /3 HT");
    QCOMPARE(parser.next().value_or(HttpRequest{}).body, "ok"_ba);
    const HttpRequest second = parser.next().value_or(HttpRequest{});
    QCOMPARE(second.target, "/2"_ba);
    QCOMPARE(second.body, QByteArray());
    QVERIFY(!parser.next());
    parser.feed("TP/1.1\r\n\r\n");
    QCOMPARE(parser.next().value_or(HttpRequest{}).target, "/3"_ba);
}

void tst_HttpParser::keepsAliveAsAsked_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nConnection: Close\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n"_ba << false;
}

void tst_HttpParser::keepsAliveAsAsked()
{
    QFETCH(QByteArray, head);
    HttpParser parser;
    parser.feed(head + "\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QTEST(request->keepAlive, "keepAlive");
}

void tst_HttpParser::decodesQueries_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << "/a?id=abc"_ba << u"abc"_s;
    QTest::newRow("none") << "/a"_ba << QString();
    QTest::newRow("empty") << "/a?id="_ba << QString();
    QTest::newRow("no value") << "/a?id"_ba << QString();
    QTest::newRow("second") << "/a?x=1&id=abc"_ba << u"abc"_s;
    QTest::newRow("twice") << "/a?id=1&id=2"_ba << u"1"_s;
    QTest::newRow("longer name") << "/a?identity=1"_ba << QString();
    QTest::newRow("encoded") << "/a?id=a%26b%3D%2B%C3%A9"_ba << u"a&b=+é"_s;
    QTest::newRow("plus") << "/a?id=a+b"_ba << u"a b"_s;
}

void tst_HttpParser::decodesQueries()
{
    QFETCH(QByteArray, target);
    HttpRequest request;
    request.target = target;
    QTEST(request.queryValue("id"), "id");
}

void tst_HttpParser::refusesHostileInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "GET / HTTP/1.1\r\n";
    QTest::newRow("no target") << "GET\r\n\r\n"_ba << 400;
    QTest::newRow("two spaces") << "GET  / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("bad method") << "G(T / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("empty method") << " / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("absolute target") << "GET http://elsewhere.example/ HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("control in target") << "GET /\x01 HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("no protocol") << "GET / FTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("other version") << "GET / HTTP/2.0\r\n\r\n"_ba << 505;
    QTest::newRow("header without colon") << line + "Host\r\n\r\n" << 400;
    QTest::newRow("space before colon") << line + "Host : x\r\n\r\n" << 400;
    QTest::newRow("folded header") << line + "A: b\r\n c: d\r\n\r\n" << 400;
    QTest::newRow("bare return") << line + "A: b\rc: d\r\n\r\n" << 400;
    QTest::newRow("null byte") << line + QByteArray("A: b\0c\r\n\r\n", 10) << 400;
    QTest::newRow("negative length") << line + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("signed length") << line + "Content-Length: +1\r\n\r\n" << 400;
    QTest::newRow("no length") << line + "Content-Length:\r\n\r\n" << 400;
    QTest::newRow("word for length") << line + "Content-Length: ten\r\n\r\n" << 400;
    QTest::newRow("two lengths") << line + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
    QTest::newRow("large length") << line + "Content-Length: 16777217\r\n\r\n" << 413;
    QTest::newRow("absurd length") << line + "Content-Length: 99999999999999999999999\r\n\r\n" << 413;
    QTest::newRow("chunked") << line + "Transfer-Encoding: chunked\r\n\r\n" << 501;
    QTest::newRow("endless head") << line + QByteArray(40'000, 'a') << 431;
    QTest::newRow("long head") << line + "A: " + QByteArray(40'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("endless line of noise") << QByteArray(40'000, '\n') << 431;
}

void tst_HttpParser::refusesHostileInput()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser;
    parser.feed(bytes);
    QVERIFY(!parser.next());
    QTEST(parser.refusal(), "status");
    parser.feed("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(!parser.next());
}

void tst_HttpParser::acceptsUpToItsBounds()
{
    const QByteArray body(HttpParser::maxBodyBytes, 'b');
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\nX: " + QByteArray(30'000, 'x') + "\r\n\r\n");
    parser.feed(body);
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->body.size(), HttpParser::maxBodyBytes);
}

ENROW_TEST(tst_HttpParser, QCoreApplication)

} // namespace enrow

#include "tst_HttpParser.moc"
