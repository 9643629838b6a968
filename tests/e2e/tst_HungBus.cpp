// SPDX-License-Identifier: MIT
#include "SilentKeychain.h"
#include "support/HungBus.h"
#include "support/TestProgram.h"

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
        SilentKeychain::verifyHomeIsOurs();
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
        SilentKeychain::verifyTheCommandLineSaysSo(limit);
        QVERIFY(bus.clients() > 0);
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
            QVERIFY(QTest::qWaitFor([&] { return batch.state() == QProcess::NotRunning; }, SilentKeychain::patience));
            QCOMPARE(batch.exitCode(), 128 + signal);
        }
    }

    void theWindowSaysSoAndIsNotHeldUp()
    {
        const HungBus bus(path());
        SilentKeychain::verifyTheWindowSaysSoAndIsNotHeldUp();
    }

private:
    static QString path() { return QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(u"bus"_s); }
};

ENROW_TEST(tst_HungBus, QApplication)
#include "tst_HungBus.moc"
