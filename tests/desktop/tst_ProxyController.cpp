// SPDX-License-Identifier: MIT
#include "desktop/ProxyController.h"

#include "settings/Settings.h"
#include "support/CallBench.h"
#include "support/ConnectProxy.h"
#include "support/FakeKeyStore.h"
#include "support/TestProgram.h"
#include "support/TlsServer.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// The server's name is resolved nowhere: whoever reaches it went through the proxy.
class tst_ProxyController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
            qunsetenv(name);
        m_trust.reset(); // it puts back what was there before it
        m_trust = std::make_unique<TrustedCertificate>(u"other-host"_s);
        auto listener = std::make_unique<QSslServer>();
        listener->setSslConfiguration(tlsConfiguration(u"other-host"_s));
        m_server = std::make_unique<FaultyServer>(std::move(listener));
        m_server->reply(FaultyServer::http(200, good));
        m_proxy = std::make_unique<ConnectProxy>(m_server->port());
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_file);
        m_store.emplace();
        start();
    }
    void cleanup() { m_controller.reset(); }

    void goesTheWayThatIsChosenAtOnce()
    {
        QCOMPARE(ask(), "offline");
        m_controller->setPlan(byHand());
        QCOMPARE(ask(), "answered");
        QCOMPARE(m_proxy->requests().size(), 1);
        QVERIFY(!m_proxy->requests().constFirst().contains("secret")); // the key
        m_controller->setPlan({ProxyUse::None, u"127.0.0.1"_s, m_proxy->port(), {}});
        QCOMPARE(ask(), "offline");
        QCOMPARE(m_proxy->requests().size(), 1);
        m_controller->setPlan({ProxyUse::System, u"127.0.0.1"_s, m_proxy->port(), {}});
        QCOMPARE(ask(), "offline");
        m_controller->setPlan({ProxyUse::ByHand, {}, m_proxy->port(), {}}); // no host yet
        QCOMPARE(ask(), "offline");
    }

    void logsIn()
    {
        m_proxy->demand("me@corp:pä ss"_ba);
        QCOMPARE(ask(), "offline");
        m_controller->setPlan(byHand());
        QCOMPARE(ask(), "proxy-needs-login");
        m_controller->setPlan(byHand(u"me@corp"_s));
        QCOMPARE(ask(), "proxy-needs-login");
        m_controller->setPassword(u"wrong"_s);
        QCOMPARE(ask(), "proxy-needs-login");
        m_controller->setPassword(u"pä ss"_s);
        QCOMPARE(ask(), "answered");
        m_controller->setPassword({});
        QCOMPARE(ask(), "proxy-needs-login");
    }

    // Qt would go on with the login that its connections were made with.
    void anotherPasswordHoldsWhileACallIsOnItsWay()
    {
        m_controller->setPlan(byHand(u"me"_s));
        m_server->reply(QByteArray(), WireReply::Then::KeepOpen);
        CallAnswer waiting;
        PendingWork call = m_bench->start(origin(), waiting.receive());
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_proxy->demand("me:right");
        m_controller->setPassword(u"right"_s);
        QCOMPARE(waiting.kind(), "waiting");
        call.cancel();
        m_server->reply(FaultyServer::http(200, good));
        QTRY_COMPARE(ask(), "answered");
    }

    void comesBackWithItsPassword()
    {
        m_proxy->demand("me:pass word");
        m_controller->setPlan(byHand(u"me"_s));
        m_controller->setPassword(u"pass word"_s);
        QVERIFY(m_controller->hasPassword());
        QVERIFY(m_store->calls.constFirst().startsWith(u"write "_s));
        start();
        QCOMPARE(m_controller->plan(), byHand(u"me"_s));
        const QSignalSpy changed(m_controller.get(), &ProxyController::changed);
        QTRY_VERIFY(m_controller->hasPassword());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ask(), "answered");

        m_file->sync();
        QFile file(m_file->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("127.0.0.1"));
        QVERIFY(!bytes.contains("pass") && !bytes.contains("cGFzcy"));
    }

    void readsNothingWithoutAUser()
    {
        m_controller->setPlan(byHand());
        start();
        QVERIFY(m_store->calls.isEmpty());
    }

    void saysThatThePasswordIsNotKept()
    {
        const QSignalSpy notKept(m_controller.get(), &ProxyController::passwordNotKept);
        m_controller->setPlan(byHand(u"me"_s));
        m_proxy->demand("me:pass");
        m_store->error = Error{ErrorKind::KeychainFailed, {}, 0, {}};
        m_controller->setPassword(u"pass"_s);
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(ask(), "answered");
    }

private:
    void start()
    {
        m_controller.reset();
        m_bench = std::make_unique<CallBench>();
        m_bench->network->setProxy(QNetworkProxy::DefaultProxy);
        m_controller =
            std::make_unique<ProxyController>(ProxyController::Parts{*m_store, *m_settings, *m_bench->network});
    }
    ProxyPlan byHand(const QString &user = {}) const
    {
        return {ProxyUse::ByHand, u"127.0.0.1"_s, m_proxy->port(), user};
    }
    static ApiOrigin origin() { return ApiOrigin::parse(u"https://other.example"_s).value(); }
    QByteArray ask() { return m_bench->ask(origin()).kind(); }

    std::unique_ptr<TrustedCertificate> m_trust;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::optional<FakeKeyStore> m_store;
    std::unique_ptr<CallBench> m_bench;
    std::unique_ptr<ProxyController> m_controller;
};

ENROW_TEST(tst_ProxyController, QCoreApplication)
#include "tst_ProxyController.moc"
