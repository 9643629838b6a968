// SPDX-License-Identifier: MIT
#include "api/Endpoint.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace enrow;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(enrow::BatchKind)

class tst_Endpoint : public QObject
{
    Q_OBJECT

private slots:
    void namesTheEndpointOfEachKind_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<BatchKind>("kind");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("finder") << u"https://api.enrow.io"_s << BatchKind::EmailFinder
                                << QByteArray("https://api.enrow.io/email/find/bulk?id=a1");
        QTest::newRow("verifier") << u"https://api.enrow.io/"_s << BatchKind::EmailVerifier
                                  << QByteArray("https://api.enrow.io/email/verify/bulk?id=a1");
        QTest::newRow("phone") << u"http://127.0.0.1:8080"_s << BatchKind::PhoneFinder
                               << QByteArray("http://127.0.0.1:8080/phone/bulk?id=a1");
        QTest::newRow("path") << u"https://proxy.example/enrow/v1"_s << BatchKind::PhoneFinder
                              << QByteArray("https://proxy.example/enrow/v1/phone/bulk?id=a1");
        QTest::newRow("encoded path") << u"https://proxy.example/a%20b"_s << BatchKind::PhoneFinder
                                      << QByteArray("https://proxy.example/a%20b/phone/bulk?id=a1");
    }

    void namesTheEndpointOfEachKind()
    {
        QFETCH(QString, base);
        QFETCH(BatchKind, kind);
        const ApiOrigin origin = ApiOrigin::parse(base).value();
        const QUrl url = Endpoint::batch(origin, kind, u"a1");
        QTEST(url.toEncoded(), "url");
        QVERIFY(origin.contains(url));
    }

    void sendsEveryIdAsItIs_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("UUID") << u"662784ae-3722-47af-b056-7554e013f73b"_s
                              << QByteArray("662784ae-3722-47af-b056-7554e013f73b");
        QTest::newRow("unreserved") << u"Az09-._~"_s << QByteArray("Az09-._~");
        QTest::newRow("plus") << u"a+b"_s << QByteArray("a%2Bb");
        QTest::newRow("ampersand") << u"a&id=b"_s << QByteArray("a%26id%3Db");
        QTest::newRow("fragment") << u"a#b"_s << QByteArray("a%23b");
        QTest::newRow("percent") << u"100%"_s << QByteArray("100%25");
        QTest::newRow("looks encoded") << u"a%2Fb%zz"_s << QByteArray("a%252Fb%25zz");
        QTest::newRow("path") << u"../a/b\\c"_s << QByteArray("..%2Fa%2Fb%5Cc");
        QTest::newRow("other delimiters")
            << u":?[]@!$'()*,;="_s << QByteArray("%3A%3F%5B%5D%40%21%24%27%28%29%2A%2C%3B%3D");
        QTest::newRow("never in an address") << u"<>\"{}|^`"_s << QByteArray("%3C%3E%22%7B%7D%7C%5E%60");
        QTest::newRow("space") << u"a b"_s << QByteArray("a%20b");
        QTest::newRow("line break") << u"a\r\nx-api-key: b"_s << QByteArray("a%0D%0Ax-api-key%3A%20b");
        QTest::newRow("control") << u"a\u0001\u007f"_s << QByteArray("a%01%7F");
        QTest::newRow("two bytes") << u"é"_s << QByteArray("%C3%A9");
        QTest::newRow("three bytes") << u"漢"_s << QByteArray("%E6%BC%A2");
        QTest::newRow("four bytes") << u"😀"_s << QByteArray("%F0%9F%98%80");
        QTest::newRow("not normalised") << u"e\u0301"_s << QByteArray("e%CC%81");
        QTest::newRow("format characters") << u"a\u200b\u202e"_s << QByteArray("a%E2%80%8B%E2%80%AE");
        QTest::newRow("non-characters") << u"\ufffe\ufffd"_s << QByteArray("%EF%BF%BE%EF%BF%BD");
    }

    void sendsEveryIdAsItIs()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, encoded);
        FaultyServer server;
        server.reply(FaultyServer::http(200, "{}"));
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(Endpoint::batch(server.origin(), BatchKind::EmailFinder, id))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(server.requests().size(), 1);
        const QByteArray requestLine = server.requests().constFirst().split('\r').constFirst();
        QCOMPARE(requestLine, "GET /email/find/bulk?id=" + encoded + " HTTP/1.1");
    }

    void placesTheAccountBelowTheBaseUrl()
    {
        QCOMPARE(Endpoint::account(ApiOrigin::production()), QUrl(u"https://api.enrow.io/account/info"_s));
        QCOMPARE(Endpoint::account(ApiOrigin::parse(u"http://127.0.0.1:8080/proxy/"_s).value()),
                 QUrl(u"http://127.0.0.1:8080/proxy/account/info"_s));
    }
};

ENROW_TEST(tst_Endpoint, QCoreApplication)
#include "tst_Endpoint.moc"
