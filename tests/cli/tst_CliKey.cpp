// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "simulator/SeedReplies.h"
#include "support/FakeKeyStore.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

#include <csignal>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;

Q_DECLARE_METATYPE(std::optional<ErrorKind>)

// Where the program takes its key from: the environment first, then the keychain.
class tst_CliKey : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->start());
        m_opened.clear();
    }

    void order_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<std::optional<ErrorKind>>("error");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("message"); // a part of it
        QTest::addColumn<bool>("opensKeychain");
        const std::optional<ErrorKind> none;
        QTest::newRow("environment") << u"demo-key"_s << u"wrong"_s << none << 0 << QString() << false;
        QTest::newRow("bad environment") << u"two words"_s << u"demo-key"_s << none << 5
                                         << u"the API key in ENROW_API_KEY cannot be used: it contains a space"_s
                                         << false;
        QTest::newRow("quotes in the environment")
            << u"\"demo-key\""_s << QString() << none << 5
            << u"the API key in ENROW_API_KEY cannot be used: it has quotation marks around it"_s << false;
        QTest::newRow("keychain") << QString() << u"demo-key"_s << none << 0 << QString() << true;
        QTest::newRow("refused")
            << QString() << u"wrong"_s << none << 5
            << u"the server does not accept the API key; check it ('Work' in the keychain, HTTP 401"_s << true;
        QTest::newRow("refused from the environment")
            << u"wrong"_s << QString() << none << 5
            << u"does not accept the API key; check it (ENROW_API_KEY, HTTP 401"_s << false;
        QTest::newRow("nowhere") << QString() << QString() << none << 5 << u"no API key"_s << true;
        QTest::newRow("locked") << QString() << QString() << std::optional(ErrorKind::KeychainLocked) << 5
                                << u"the keychain is locked"_s << true;
        QTest::newRow("no keychain") << QString() << QString() << std::optional(ErrorKind::KeychainFailed) << 5
                                     << u"the keychain cannot be used"_s << true;
    }

    void order()
    {
        QFETCH(QString, environment);
        QFETCH(QString, kept);
        QFETCH(std::optional<ErrorKind>, error);
        QFETCH(int, exitCode);
        QFETCH(QString, message);
        QFETCH(bool, opensKeychain);
        CliRunner runner(m_simulator->baseUrl());
        runner.apiKey = environment;
        runner.keychain = keychain(kept, error);
        const CliResult result = runner.run({u"status"_s, seedSearchId()});
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.messages.contains(message), qPrintable(result.messages));
        QCOMPARE(m_opened, opensKeychain ? QList<QUrl>{m_simulator->baseUrl()} : QList<QUrl>());
    }

    void canBeInterruptedWhileTheKeyIsRead()
    {
        QSignalSpy requests(m_simulator.get(), &Simulator::requested);
        CliRunner runner(m_simulator->baseUrl());
        runner.apiKey.clear();
        // A person looks at the question to unlock the keychain, and stops the program.
        runner.keychain = [&, open = keychain(u"demo-key"_s, {})](const ApiOrigin &origin) {
            QMetaObject::invokeMethod(
                this, [&] { runner.interrupt(SIGINT); }, Qt::QueuedConnection);
            return open(origin);
        };
        runner.start({u"status"_s, seedSearchId()});
        QCOMPARE(runner.wait().exitCode, 128 + SIGINT);
        QVERIFY(requests.isEmpty());
    }

private:
    std::function<std::unique_ptr<KeyStore>(const ApiOrigin &)> keychain(const QString &kept,
                                                                         std::optional<ErrorKind> error)
    {
        return [=, this](const ApiOrigin &origin) {
            m_opened.append(origin.baseUrl());
            auto store = std::make_unique<test::FakeKeyStore>();
            if (!kept.isEmpty())
                (void)store->write(u"Work"_s, ApiKey::parse(kept).value(), this, [](const Result<void> &) {});
            if (error)
                store->error = Error{*error, {}, 0, {}};
            return std::unique_ptr<KeyStore>(std::move(store));
        };
    }

    std::unique_ptr<Simulator> m_simulator;
    QList<QUrl> m_opened; // the origins whose keychain was opened
};

ENROW_TEST(tst_CliKey, QCoreApplication)
#include "tst_CliKey.moc"
