// SPDX-License-Identifier: MIT
#include "desktop/AppContext.h"
#include "desktop/settings/KeyHands.h"
#include "simulator/SeedReplies.h"
#include "support/HungBus.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// A session's bus that takes a connection and greets nobody is told as a keyring that does not answer, and holds nobody
// up. Without a bus and with a home of its own, see CMakeLists.txt.
class tst_HungBus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir::homePath().startsWith(QDir::tempPath()));
        QVERIFY(!qEnvironmentVariableIsSet("ENROW_API_KEY"));
        QVERIFY(!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
    }

    void theCommandLineSaysSo_data()
    {
        QTest::addColumn<QByteArray>("firstWord");
        QTest::addColumn<QStringList>("limit");
        QTest::newRow("silent") << QByteArray() << QStringList();
        QTest::newRow("silent after the login") << QByteArray("OK 1234deadbeef\r\n") << QStringList();
        QTest::newRow("with a limit") << QByteArray() << QStringList{u"--timeout"_s, u"2"_s};
    }

    void theCommandLineSaysSo()
    {
        QFETCH(QByteArray, firstWord);
        QFETCH(QStringList, limit);
        const HungBus bus(path(), firstWord);
        QProcess batch;
        batch.start(QStringLiteral(ENROW_BATCH),
                    QStringList{u"status"_s, u"--no-archive"_s} + limit + QStringList{seedSearchId()});
        QVERIFY(QTest::qWaitFor([&] { return batch.state() == QProcess::NotRunning; }, patience));
        QCOMPARE(batch.exitCode(), 5);
        QVERIFY(bus.clients() > 0);
        const QByteArray messages = batch.readAllStandardError();
        QVERIFY2(messages.contains("the keychain cannot be used; set ENROW_API_KEY (it does not answer)"),
                 messages.constData());
    }

    void theCommandLineCanBeInterrupted()
    {
        const HungBus bus(path());
        for (const int signal : {SIGINT, SIGTERM}) {
            const int before = bus.clients();
            QProcess batch;
            batch.start(QStringLiteral(ENROW_BATCH), {u"status"_s, u"--no-archive"_s, seedSearchId()});
            QTRY_VERIFY(bus.clients() > before);
            QCOMPARE(::kill(pid_t(batch.processId()), signal), 0);
            QVERIFY(QTest::qWaitFor([&] { return batch.state() == QProcess::NotRunning; }, patience));
            QCOMPARE(batch.exitCode(), 128 + signal);
        }
    }

    void theWindowSaysSoAndIsNotHeldUp()
    {
        const HungBus bus(path());
        QTimer heart;
        int beats = 0;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(100);

        AppSetup setup;
        setup.dataFolder = QDir::home().filePath(u"data"_s);
        AppContext context(*qApp, setup);
        context.window().show();
        context.addBatches({{BatchKind::EmailFinder, seedSearchId()}});
        const KeyHands person(context.window());
        QTRY_VERIFY_WITH_TIMEOUT(person.dialog(), patience);
        QVERIFY2(person.note().contains(u"cannot be used (it does not answer)"_s), qPrintable(person.note()));
        QVERIFY2(beats > 20, qPrintable(QString::number(beats)));
    }

private:
    static QString path() { return QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(u"bus"_s); }

    static constexpr int patience = 20'000; // ms
};

ENROW_TEST(tst_HungBus, QApplication)
#include "tst_HungBus.moc"
