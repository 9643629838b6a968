// SPDX-License-Identifier: MIT
#include "desktop/AppContext.h"
#include "desktop/settings/KeyHands.h"
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"
#include "support/SecretSearch.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// A key that was saved in the window is the key of the command line: with a keychain and a home of their own, see
// CMakeLists.txt.
class tst_SharedKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir::homePath().startsWith(QDir::tempPath()));
        QVERIFY(!qEnvironmentVariableIsSet("ENROW_API_KEY"));
        QCoreApplication::setOrganizationName(u"EnrowDesk"_s);
        QCoreApplication::setApplicationName(u"enrow-desk"_s);
        SimulatorOptions options;
        options.key = secret;
        m_simulator = std::make_unique<Simulator>(options);
        QVERIFY(m_simulator->start());
    }

    void theCommandLineHasNoKeyAtFirst()
    {
        QCOMPARE(runBatch(), 5);
        QVERIFY2(m_messages.contains("no API key"), m_messages.constData());
    }

    void theWindowSavesAKeyThatTheCommandLineReads()
    {
        const std::unique_ptr<AppContext> context = startWindow();
        const KeyHands person(context->window());
        emit context->window().keyRequested();
        QTRY_VERIFY(person.dialog());
        person.chooseName(u"Work"_s);
        QVERIFY2(person.note().startsWith(u"Will be saved in the keychain"_s), qPrintable(person.note()));
        QSignalSpy closed(person.dialog(), &QDialog::finished);
        person.enterKey(QString::fromLatin1(secret));
        QTRY_COMPARE(closed.count(), 1);
        // Written a little later.
        QTRY_COMPARE(runBatch(), 0);
        QVERIFY(m_output.contains("\"completed\""));
    }

    void theNextWindowReadsItToo()
    {
        const std::unique_ptr<AppContext> context = startWindow();
        const QSignalSpy requests(m_simulator.get(), &Simulator::requested);
        context->addBatches({{BatchKind::EmailFinder, seedSearchId()}});
        QTRY_COMPARE(requests.count(), 1);
        QVERIFY(!KeyHands(context->window()).dialog());
    }

    void nothingElseHoldsIt()
    {
        QVERIFY(!QDir(QDir::homePath() + u"/.local/share/keyrings"_s).isEmpty());
        QCOMPARE(SecretSearch(secret).findIn(QDir::homePath()), QStringList());
    }

private:
    std::unique_ptr<AppContext> startWindow() const
    {
        AppSetup setup = AppSetup::from({}).value(); // with the settings that the command line reads too
        setup.origin = ApiOrigin::parse(m_simulator->baseUrl().toString()).value();
        setup.dataFolder = QDir::home().filePath(u"data"_s);
        setup.asksForBalance = false;
        QDir().mkpath(setup.dataFolder);
        auto context = std::make_unique<AppContext>(*qApp, setup);
        context->window().show();
        return context;
    }

    // Runs `enrow-batch status`, and gives its exit code.
    int runBatch()
    {
        QProcess process;
        process.start(QStringLiteral(ENROW_BATCH), {u"status"_s, u"--json"_s, u"--no-archive"_s, u"--base-url"_s,
                                                    m_simulator->baseUrl().toString(), seedSearchId()});
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
            return -1;
        m_output = process.readAllStandardOutput();
        m_messages = process.readAllStandardError();
        return process.exitCode();
    }

    std::unique_ptr<Simulator> m_simulator;
    QByteArray m_output;
    QByteArray m_messages;
};

ENROW_TEST(tst_SharedKeychain, QApplication)
#include "tst_SharedKeychain.moc"
