// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace enrow
{

// enrow-simulator as a process.
class tst_SimulatorCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void runsUntilStopped_data();
    void runsUntilStopped();
    void takesItsOptions();
    void says_data();
    void says();
    void refusesATakenPort();

private:
    static int statusOf(const QString &url, const QByteArray &key);
};

int tst_SimulatorCommandLine::statusOf(const QString &url, const QByteArray &key)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("x-api-key", key);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void tst_SimulatorCommandLine::runsUntilStopped_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_SimulatorCommandLine::runsUntilStopped()
{
    QFETCH(int, signal);
    QProcess process;
    process.start(QStringLiteral(ENROW_SIMULATOR), {});
    QTRY_VERIFY(process.canReadLine());
    const QString url = QString::fromUtf8(process.readLine()).trimmed();
    QVERIFY(url.startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(statusOf(url + "/account/info"_L1, "demo-key"), 200);
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void tst_SimulatorCommandLine::takesItsOptions()
{
    QProcess process;
    process.start(QStringLiteral(ENROW_SIMULATOR),
                  {u"--key"_s, u"other"_s, u"--dialect"_s, u"unknown-404"_s, u"--dialect=running-202"_s, u"--fault"_s,
                   u"server-error:1"_s, u"--fault"_s, u"unavailable:1"_s});
    QTRY_VERIFY(process.canReadLine());
    const QString url = QString::fromUtf8(process.readLine()).trimmed();
    QCOMPARE(statusOf(url + "/account/info"_L1, "other"), 500);
    QCOMPARE(statusOf(url + "/account/info"_L1, "other"), 503);
    QCOMPARE(statusOf(url + "/account/info"_L1, "other"), 200);
    QCOMPARE(statusOf(url + "/account/info"_L1, "demo-key"), 401);
    QCOMPARE(statusOf(url + "/email/find/bulk?id=none"_L1, "other"), 404);
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void tst_SimulatorCommandLine::says_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << "--fault <NAME[:COUNT]>"_ba;
    QTest::newRow("batches") << QStringList{u"-h"_s} << 0 << "3d4cb64e-i64d-41e8-a686-736751004a32"_ba;
    QTest::newRow("default key") << QStringList{u"--help"_s} << 0 << "demo-key"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << "enrow-simulator " ENROW_VERSION "\n"_ba;
    QTest::newRow("unknown option") << QStringList{u"--host"_s, u"0.0.0.0"_s} << 2 << "host"_ba;
    QTest::newRow("argument") << QStringList{u"8080"_s} << 2 << "unexpected argument: 8080"_ba;
    QTest::newRow("no value") << QStringList{u"--port"_s} << 2 << "port"_ba;
    QTest::newRow("large port") << QStringList{u"--port"_s, u"65536"_s} << 2 << "--port 65536"_ba;
    QTest::newRow("port") << QStringList{u"--port=http"_s} << 2 << "--port http"_ba;
    QTest::newRow("empty key") << QStringList{u"--key="_s} << 2 << "--key"_ba;
    QTest::newRow("key") << QStringList{u"--key"_s, u"a b"_s} << 2 << "printable ASCII"_ba;
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"0"_s} << 2 << "--speed 0"_ba;
    QTest::newRow("not a speed") << QStringList{u"--speed"_s, u"nan"_s} << 2 << "--speed nan"_ba;
    QTest::newRow("credits") << QStringList{u"--credits=-1"_s} << 2 << "--credits -1"_ba;
    QTest::newRow("dialect") << QStringList{u"--dialect"_s, u"x"_s} << 2 << "numeric-index"_ba;
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"x"_s} << 2 << "broken-chunk"_ba;
    QTest::newRow("fault count") << QStringList{u"--fault"_s, u"drop:0"_s} << 2 << "--fault drop:0"_ba;
    QTest::newRow("fault counts") << QStringList{u"--fault"_s, u"drop:1:2"_s} << 2 << "--fault drop:1:2"_ba;
}

void tst_SimulatorCommandLine::says()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, text);
    QProcess process;
    process.start(QStringLiteral(ENROW_SIMULATOR), arguments);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), exitCode);
    const QByteArray output = process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2((exitCode == 0 ? output : errors).contains(text), (output + errors).constData());
    QCOMPARE(exitCode == 0 ? errors : output, QByteArray());
}

void tst_SimulatorCommandLine::refusesATakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    QProcess process;
    process.start(QStringLiteral(ENROW_SIMULATOR), {u"--port"_s, QString::number(other.serverPort())});
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().startsWith("enrow-simulator: "));
}

ENROW_TEST(tst_SimulatorCommandLine, QCoreApplication)

} // namespace enrow

#include "tst_SimulatorCommandLine.moc"
