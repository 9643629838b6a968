// SPDX-License-Identifier: MIT
#include "core/ApiOrigin.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ApiOrigin : public QObject
{
    Q_OBJECT

private slots:
    void productionIsHttps()
    {
        QCOMPARE(ApiOrigin::production().baseUrl(), QUrl(u"https://api.enrow.io"_s));
        QCOMPARE(ApiOrigin::parse(u"https://api.enrow.io/"_s).value(), ApiOrigin::production());
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("expected");
        QTest::newRow("https") << u"https://example.org"_s << u"https://example.org"_s;
        QTest::newRow("upper case") << u"HTTPS://Example.ORG"_s << u"https://example.org"_s;
        QTest::newRow("port and path") << u"https://example.org:8443/v2//"_s << u"https://example.org:8443/v2"_s;
        QTest::newRow("space around") << u" https://example.org/\n"_s << u"https://example.org"_s;
        QTest::newRow("localhost") << u"http://localhost:8080/"_s << u"http://localhost:8080"_s;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:1"_s << u"http://127.0.0.1:1"_s;
        QTest::newRow("127.255.1.2") << u"http://127.255.1.2"_s << u"http://127.255.1.2"_s;
        QTest::newRow("odd spelling of an address") << u"http://127.0.0.+1"_s << u"http://127.0.0.1"_s;
        QTest::newRow("::1") << u"http://[::1]:9"_s << u"http://[::1]:9"_s;
    }

    void accepts()
    {
        QFETCH(QString, baseUrl);
        QFETCH(QString, expected);
        const Result<ApiOrigin> origin = ApiOrigin::parse(baseUrl);
        QVERIFY2(origin.ok(), qPrintable(origin.ok() ? QString() : origin.error().detail));
        QCOMPARE(origin.value().baseUrl().toString(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::newRow("empty") << QString();
        QTest::newRow("no scheme") << u"api.enrow.io"_s;
        QTest::newRow("ftp") << u"ftp://example.org"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"https:///path"_s;
        QTest::newRow("plain http elsewhere") << u"http://example.org"_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org"_s;
        QTest::newRow("name that starts with 127") << u"http://127.0.0.one"_s;
        QTest::newRow("localhost as a label") << u"http://localhost.example.org"_s;
        QTest::newRow("another machine by IPv6") << u"http://[::2]"_s;
        QTest::newRow("user information") << u"https://user:pw@example.org"_s;
        QTest::newRow("loopback as user") << u"http://127.0.0.1@example.org"_s;
        QTest::newRow("query") << u"https://example.org?x=1"_s;
        QTest::newRow("fragment") << u"https://example.org#x"_s;
        QTest::newRow("port out of range") << u"https://example.org:70000"_s;
        QTest::newRow("line break inside") << u"https://exam\r\nple.org"_s;
    }

    void refuses()
    {
        QFETCH(QString, baseUrl);
        const Result<ApiOrigin> origin = ApiOrigin::parse(baseUrl);
        QVERIFY(!origin.ok());
        QCOMPARE(origin.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!origin.error().detail.isEmpty());
    }

    void contains_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("inside");
        const QString https = u"https://example.org"_s;
        QTest::newRow("same") << https << u"https://example.org/a?b=c"_s << true;
        QTest::newRow("default port spelt out") << https << u"https://example.org:443/a"_s << true;
        QTest::newRow("case of the host") << https << u"https://EXAMPLE.org/"_s << true;
        QTest::newRow("other port") << https << u"https://example.org:444/a"_s << false;
        QTest::newRow("downgrade") << https << u"http://example.org/a"_s << false;
        QTest::newRow("downgrade to the same port") << https << u"http://example.org:443/a"_s << false;
        QTest::newRow("subdomain") << https << u"https://a.example.org/"_s << false;
        QTest::newRow("suffix") << https << u"https://example.org.evil.net/"_s << false;
        QTest::newRow("user information") << https << u"https://u@example.org/"_s << false;
        QTest::newRow("relative") << https << u"/a"_s << false;
        QTest::newRow("http, default port") << u"http://127.0.0.1"_s << u"http://127.0.0.1:80/x"_s << true;
        QTest::newRow("other loopback") << u"http://127.0.0.1"_s << u"http://localhost/x"_s << false;
    }

    void contains()
    {
        QFETCH(QString, baseUrl);
        QFETCH(QString, url);
        QFETCH(bool, inside);
        QCOMPARE(ApiOrigin::parse(baseUrl).value().contains(QUrl(url)), inside);
    }
};

ENROW_TEST(tst_ApiOrigin, QCoreApplication)
#include "tst_ApiOrigin.moc"
