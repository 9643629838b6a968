// SPDX-License-Identifier: MIT
#include "api/ProxyChoice.h"

#include "support/TestProgram.h"

#include <QProcessEnvironment>
#include <QUrl>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// "https_proxy=host:1 no_proxy=a,b"
QProcessEnvironment variables(const QString &text)
{
    QProcessEnvironment environment;
    const QStringList assignments = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

// "http host:80", or "none".
QString chosen(const QString &environment, const QString &url)
{
    ProxyChoice choice(variables(environment));
    const QNetworkProxy proxy = choice.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"none"_s;
    return u"%1 %2:%3"_s.arg(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks"_s : u"http"_s, proxy.hostName())
        .arg(proxy.port());
}

} // namespace

class tst_ProxyChoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What the system says is not at issue here.
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                 "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
    }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("proxy");
        const auto row = [](const QString &environment, const QString &proxy) {
            QTest::newRow(qPrintable(environment)) << environment << proxy;
        };
        row({}, u"none"_s);
        row(u"https_proxy=http://proxy.corp.example:3128"_s, u"http proxy.corp.example:3128"_s);
        row(u"HTTPS_PROXY=http://proxy:3128/"_s, u"http proxy:3128"_s);
#ifndef Q_OS_WIN // where both are one name
        row(u"https_proxy=small:1;HTTPS_PROXY=LARGE:2"_s, u"http small:1"_s);
#endif
        row(u"https_proxy=;HTTPS_PROXY=large:2"_s, u"http large:2"_s);
        row(u"all_proxy=http://all:1"_s, u"http all:1"_s);
        row(u"ALL_PROXY=socks5://all:1"_s, u"socks all:1"_s);
        row(u"all_proxy=all:1;https_proxy=https:2;http_proxy=http:3"_s, u"http https:2"_s);
        row(u"all_proxy=all:1;http_proxy=http:3"_s, u"http all:1"_s);
        row(u"http_proxy=http://only:8080"_s, u"http only:8080"_s);
        row(u"https_proxy=http://no-port"_s, u"http no-port:80"_s);
        row(u"https_proxy=https://tls"_s, u"http tls:443"_s);
        row(u"https_proxy=socks5h://socks"_s, u"socks socks:1080"_s);
        row(u"https_proxy=socks://[::1]:9050"_s, u"socks ::1:9050"_s);
        row(u"https_proxy= http://blanks:1 "_s, u"http blanks:1"_s);
        // What is no proxy that Qt knows leads to the next one.
        row(u"https_proxy=socks4://old:1"_s, u"none"_s);
        row(u"https_proxy=http://;all_proxy=all:1"_s, u"http all:1"_s);
        row(u"https_proxy=:3128"_s, u"none"_s);
        row(u"https_proxy=http://a b:1"_s, u"none"_s);
        row(u"https_proxy=host:99999"_s, u"none"_s);
        row(u"ftp_proxy=ftp:1"_s, u"none"_s);
    }

    void readsTheEnvironment()
    {
        QFETCH(QString, environment);
        QTEST(chosen(environment, u"https://api.enrow.io/email/find/bulk"_s), "proxy");
    }

    void readsANameAndAPassword()
    {
        ProxyChoice choice(variables(u"https_proxy=http://me%40corp:pa%3Ass@proxy:1"_s));
        const QNetworkProxy proxy = choice.queryProxy(QNetworkProxyQuery(QUrl(u"https://api.enrow.io"_s))).value(0);
        QCOMPARE(proxy.rawHeader(proxyLoginHeader), "Basic " + "me@corp:pa:ss"_ba.toBase64());
        QCOMPARE(proxy.user(), QString());
        QCOMPARE(proxy.hostName(), u"proxy"_s);
        ProxyChoice socks(variables(u"all_proxy=socks5://me%40corp:pa%3Ass@proxy:1"_s));
        const QNetworkProxy other = socks.queryProxy(QNetworkProxyQuery(QUrl(u"https://api.enrow.io"_s))).value(0);
        QCOMPARE(other.user(), u"me@corp"_s);
        QCOMPARE(other.password(), u"pa:ss"_s);
    }

    void goesByTheHandOfAPerson()
    {
        const QNetworkProxyQuery api(QUrl(u"https://api.enrow.io"_s));
        const QNetworkProxyQuery local(QUrl(u"http://localhost:1"_s));
        ProxyPlan plan{ProxyUse::ByHand, u"proxy.corp"_s, 3128, {}};
        ProxyChoice open(plan, u"unused"_s);
        QNetworkProxy proxy = open.queryProxy(api).value(0);
        QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxy.hostName(), u"proxy.corp"_s);
        QCOMPARE(proxy.port(), 3128);
        QVERIFY(!proxy.hasRawHeader(proxyLoginHeader));
        QCOMPARE(open.queryProxy(local).value(0).type(), QNetworkProxy::NoProxy);

        plan.user = u"me@corp"_s;
        ProxyChoice closed(plan, u"pä:ss"_s);
        proxy = closed.queryProxy(api).value(0);
        QCOMPARE(proxy.rawHeader(proxyLoginHeader), "Basic " + u"me@corp:pä:ss"_s.toUtf8().toBase64());
        QCOMPARE(proxy.user(), QString());

        plan.use = ProxyUse::None;
        ProxyChoice none(plan, {});
        QCOMPARE(none.queryProxy(api).value(0).type(), QNetworkProxy::NoProxy);
    }

    void exceptsHosts_data()
    {
        QTest::addColumn<QString>("noProxy");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isExempt");
        const auto row = [](const QString &noProxy, const QString &url, bool isExempt) {
            QTest::newRow(qPrintable(noProxy + u" for "_s + url)) << noProxy << url << isExempt;
        };
        const QString api = u"https://api.enrow.io/x"_s;
        for (const QString &noProxy :
             {u"api.enrow.io"_s, u"enrow.io"_s, u".enrow.io"_s, u"*.enrow.io"_s, u"io"_s, u"*"_s, u"API.Enrow.IO"_s,
              u"a, b,enrow.io"_s, u"a b\tenrow.io"_s, u"enrow.io:443"_s, u",,enrow.io,"_s})
            row(noProxy, api, true);
        for (const QString &noProxy : {u""_s, u"row.io"_s, u"other.io"_s, u"v2.api.enrow.io"_s, u"enrow.io:8443"_s,
                                       u"."_s, u"*.*"_s, u"10.0.0.0/8"_s, u"enrow.io/24"_s, u":"_s, u"["_s})
            row(noProxy, api, false);
        row(u"enrow.io:8443"_s, u"https://api.enrow.io:8443"_s, true);
        row(u"10.0.0.0/8"_s, u"https://10.1.2.3"_s, true);
        row(u"10.0.0.0/8"_s, u"https://11.1.2.3"_s, false);
        row(u"10.1.2.3"_s, u"https://10.1.2.3"_s, true);
        row(u"2001:db8::1"_s, u"https://[2001:db8::1]"_s, true);
        row(u"[2001:db8::1]:443"_s, u"https://[2001:db8::1]"_s, true);
        row(u"2001:db8::/32"_s, u"https://[2001:db8::1]"_s, true);
        // This machine needs no exception.
        for (const QString &local : {u"http://localhost:1"_s, u"http://127.0.0.1:1"_s, u"http://127.9.9.9"_s,
                                     u"http://[::1]:1"_s, u"https://LOCALHOST"_s})
            row({}, local, true);
        row({}, u"https://localhost.example.org"_s, false);
    }

    void exceptsHosts()
    {
        QFETCH(QString, noProxy);
        QFETCH(QString, url);
        QFETCH(bool, isExempt);
        const QString expected = isExempt ? u"none"_s : u"http proxy:1"_s;
        QCOMPARE(chosen(u"https_proxy=proxy:1;no_proxy="_s + noProxy, url), expected);
        QCOMPARE(chosen(u"ALL_PROXY=proxy:1;NO_PROXY="_s + noProxy, url), expected);
    }
};

ENROW_TEST(tst_ProxyChoice, QCoreApplication)
#include "tst_ProxyChoice.moc"
