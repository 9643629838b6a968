// SPDX-License-Identifier: MIT
#include "support/ConnectProxy.h"
#include "support/FaultBench.h"
#include "support/TestProgram.h"
#include "support/TlsServer.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

namespace
{

constexpr int patience = 60'000; // ms; for what comes for certain

} // namespace

// The programs as processes in an environment that names a proxy and certificates, as a company's computers have it.
// The server's name is resolved nowhere: whoever reaches it went through the proxy.
class tst_Proxies : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        auto listener = std::make_unique<QSslServer>();
        listener->setSslConfiguration(tlsConfiguration(u"other-host"_s));
        m_server = std::make_unique<FaultyServer>(std::move(listener));
        m_server->reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        m_proxy = std::make_unique<ConnectProxy>(m_server->port());
    }

    void reachesTheServerThroughTheProxy_data()
    {
        QTest::addColumn<QString>("variable");
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void reachesTheServerThroughTheProxy()
    {
        QFETCH(QString, variable);
        QCOMPARE(fetch({{variable, m_proxy->address()}}), 0);
        QVERIFY2(m_output.contains("second@example.org"), m_output.constData());
        QCOMPARE(m_proxy->requests().size(), 1);
        QVERIFY(m_proxy->requests().constFirst().startsWith("CONNECT other.example:443 HTTP/1.1\r\n"));
        // The proxy learns no key.
        QVERIFY(!m_proxy->requests().constFirst().contains("secret"));
        QCOMPARE(FaultyServer::header(m_server->requests().constFirst(), "x-api-key"), "secret");
    }

    void theWindowGoesThroughTheProxyToo()
    {
        QProcess process;
        start(process, QStringLiteral(ENROW_DESK), {u"--base-url"_s, u"https://other.example"_s, u"a"_s},
              {{u"https_proxy"_s, m_proxy->address()}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);
        process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    }

    void asksNoProxyForWhatIsExcepted()
    {
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address()}, {u"no_proxy"_s, u"other.example"_s}}), 8);
        QVERIFY2(m_messages.contains("cannot be reached"), m_messages.constData());
        QVERIFY(m_proxy->requests().isEmpty());
    }

    void asksNoProxyForThisMachine()
    {
        FaultyServer local;
        local.reply(FaultyServer::http(200, completedBody));
        QCOMPARE(fetch({{u"http_proxy"_s, m_proxy->address()}, {u"all_proxy"_s, m_proxy->address()}},
                       QString::fromLatin1(local.address())),
                 0);
        QVERIFY(m_proxy->requests().isEmpty());
    }

    void saysThatTheProxyWantsALogin()
    {
        m_proxy->demand("me:word");
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address()}}), 8);
        QVERIFY2(m_messages.contains("the proxy asks for a name and a password"), m_messages.constData());
        QVERIFY2(m_messages.contains("127.0.0.1"), m_messages.constData());
        QVERIFY(m_server->requests().isEmpty());
    }

    void saysThatTheProxyDoesNotAcceptTheLogin()
    {
        m_proxy->demand("me:word");
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address().replace(u"//"_s, u"//me:wrong@"_s)}}), 8);
        QVERIFY2(m_messages.contains("(127.0.0.1 did not accept those that were given)"), m_messages.constData());
        QVERIFY2(!m_messages.contains("wrong"), m_messages.constData());
        QVERIFY(m_server->requests().isEmpty());
    }

    // Of a way to log in that takes several requests Qt begins anew for ever.
    void asksNoProxyForEver_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<QByteArray>("refusal"); // of a login that the environment gave
        const QByteArray refused("(127.0.0.1 did not accept those that were given)");
        QTest::newRow("NTLM") << "Proxy-Authenticate: NTLM\r\n"_ba << refused;
        QTest::newRow("Negotiate") << "Proxy-Authenticate: Negotiate\r\n"_ba
                                   << "(in a way that this program does not know)"_ba;
        QTest::newRow("all")
            << "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic "
               "realm=\"corp\"\r\n"_ba
            << refused;
    }

    void asksNoProxyForEver()
    {
        QFETCH(QByteArray, ways);
        m_proxy->refuseAgainAndAgain("HTTP/1.1 407 Login\r\n" + ways + "Content-Length: 0\r\n\r\n");
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address()}}), 8);
        QVERIFY2(m_messages.contains("the proxy asks for a name and a password ("), m_messages.constData());
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address().replace(u"//"_s, u"//me:wrong@"_s)}}), 8);
        QFETCH(QByteArray, refusal);
        QVERIFY2(m_messages.contains(refusal), m_messages.constData());
    }

    void logsInWithWhatTheEnvironmentSays()
    {
        m_proxy->demand("me:word");
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address().replace(u"//"_s, u"//me:word@"_s)}}), 0);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(!m_server->requests().constFirst().toLower().contains("proxy-authorization"));
    }

    void passesOnWhatTheProxySays_data()
    {
        QTest::addColumn<QByteArray>("reply");
        const auto http = [](int status) {
            return FaultyServer::http(status, "<title>Blocked</title>", "Server: squid\r\n");
        };
        for (const int status : {200, 400, 403, 404, 500, 502, 503})
            QTest::addRow("%d", status) << (status == 200 ? QByteArray("HTTP/1.1 200 OK\r\n\r\n<html>") : http(status));
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
    }

    // Whatever it is, it passes, and is nobody's fault but the network's.
    void passesOnWhatTheProxySays()
    {
        QFETCH(QByteArray, reply);
        m_proxy->refuse(reply);
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address()}}), 8);
        QVERIFY2(!m_messages.contains("no such batch") && !m_messages.contains("key"), m_messages.constData());
        QVERIFY2(m_messages.contains("through the proxy 127.0.0.1: ") || !m_messages.contains("cannot be reached"),
                 m_messages.constData());
        QVERIFY(m_server->requests().isEmpty());
    }

    void namesTheWayOutBehindAProxyThatReads()
    {
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address()}, {u"SSL_CERT_FILE"_s, {}}}), 8);
        QVERIFY2(m_messages.contains("set SSL_CERT_FILE"), m_messages.constData());
        QVERIFY2(m_messages.contains("(other.example)"), m_messages.constData()); // the issuer
        QVERIFY(m_server->requests().isEmpty());
    }

    void saysThatNoCertificateIsThere()
    {
        QCOMPARE(fetch({{u"https_proxy"_s, m_proxy->address()}, {u"SSL_CERT_FILE"_s, u"/nowhere.pem"_s}}), 8);
        QVERIFY2(m_messages.startsWith("enrow-batch: SSL_CERT_FILE"), m_messages.constData());
        QVERIFY2(m_messages.contains("/nowhere.pem"), m_messages.constData());
        QVERIFY(m_server->requests().isEmpty());
    }

private:
    using Variables = QList<std::pair<QString, QString>>;

    void start(QProcess &process, const QString &program, const QStringList &arguments, const Variables &variables)
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"ENROW_API_KEY"_s, u"secret"_s);
        environment.insert(u"SSL_CERT_FILE"_s, tlsCertificateFileOf(u"other-host"_s));
        for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home->path());
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        QVERIFY(process.waitForStarted());
    }

    // Returns the exit code.
    int fetch(const Variables &variables, const QString &server = u"https://other.example"_s)
    {
        QProcess process;
        start(process, QStringLiteral(ENROW_BATCH),
              {u"fetch"_s, u"--no-archive"_s, u"--kind"_s, u"email-finder"_s, u"--base-url"_s, server, u"a"_s},
              variables);
        const bool hasEnded = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
        m_output = process.readAllStandardOutput();
        m_messages = process.readAllStandardError();
        return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    QByteArray m_output;
    QByteArray m_messages;
};

ENROW_TEST(tst_Proxies, QCoreApplication)
#include "tst_Proxies.moc"
