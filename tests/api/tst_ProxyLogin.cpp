// SPDX-License-Identifier: MIT
#include "api/ProxyLogin.h"

#include "api/ProxyChoice.h"
#include "support/CallBench.h"
#include "support/ConnectProxy.h"
#include "support/TestProgram.h"

#include <QProcessEnvironment>

using namespace enrow;
using namespace Qt::StringLiterals;

// Against a proxy on this machine; nothing is sent through it.
class tst_ProxyLogin : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
        m_proxy = std::make_unique<ConnectProxy>(m_server.serverPort());
    }
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    void tellsOnlyThatALoginIsWanted_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("tells");
        QTest::newRow("login") << "HTTP/1.1 407 Login\r\n\r\n"_ba << true;
        QTest::newRow("login, older") << "HTTP/1.0 407\r\n\r\n"_ba << true;
        QTest::newRow("refused") << "HTTP/1.1 403 No\r\n\r\n"_ba << false;
        QTest::newRow("another number") << "HTTP/1.1 4070 Login\r\n\r\n"_ba << false;
        QTest::newRow("no HTTP") << "SSH-2.0 407 \r\n\r\n"_ba << false;
        QTest::newRow("nothing") << "\r\n"_ba << false;
    }

    void tellsOnlyThatALoginIsWanted()
    {
        QFETCH(QByteArray, reply);
        m_proxy->refuse(reply);
        QTEST(isTold({}), "tells");
        QVERIFY(m_proxy->requests().constFirst().startsWith("CONNECT api.example:443 HTTP/1.1\r\n"));
        QVERIFY(!m_proxy->requests().constFirst().contains("Proxy-Authorization"));
    }

    void triesTheLoginOnce()
    {
        m_proxy->demand("me:word");
        QVERIFY(isTold("me:wrong"));
        QVERIFY(!isTold("me:word"));
        QCOMPARE(m_proxy->requests().size(), 2);
    }

    // Qt would go on asking after its reply was given up.
    void aCallLeavesAProxyThatBeginsAnew()
    {
        m_proxy->refuseAgainAndAgain("HTTP/1.1 407 Login\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n");
        QProcessEnvironment environment;
        environment.insert(u"https_proxy"_s, m_proxy->address());
        QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(environment));
        CallBench bench;
        bench.network->setProxy(QNetworkProxy::DefaultProxy);
        QCOMPARE(bench.ask(ApiOrigin::parse(u"https://api.example"_s).value()).kind(), "proxy-needs-login");
        QTRY_COMPARE(m_proxy->openConnections(), 0);
    }

private:
    bool isTold(const QByteArray &login)
    {
        QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy->port());
        if (!login.isEmpty())
            proxy.setRawHeader(proxyLoginHeader, "Basic " + login.toBase64());
        QObject context;
        bool told = false;
        ProxyLogin::tellIfNeeded(proxy, QUrl(u"https://api.example"_s), &context, [&told] { told = true; });
        const auto hasEnded = [&] { return context.children().isEmpty(); };
        return QTest::qWaitFor(hasEnded, 10'000) && told;
    }

    QTcpServer m_server; // where tunnels lead
    std::unique_ptr<ConnectProxy> m_proxy;
};

ENROW_TEST(tst_ProxyLogin, QCoreApplication)
#include "tst_ProxyLogin.moc"
