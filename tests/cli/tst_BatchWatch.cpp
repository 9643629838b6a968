// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "simulator/SeedReplies.h"
#include "support/FakeKeyStore.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;

// How long `fetch` and `status` wait, and what they say meanwhile.
class tst_BatchWatch : public QObject
{
    Q_OBJECT

private slots:
    void serverThatAsksToWait_data();
    void serverThatAsksToWait();
    void shortWaitIsWaitedFor();
    void theTimeIsUsed();
    void aRefusalThatMayBeEnrowsEndsTheWait();
    void serverThatNeverAnswers_data();
    void serverThatNeverAnswers();
    void timeoutReplacesThePatience();
    void whatAnsweredIsWritten();
    void whatWasNeverAskedSaysSo();
    void waitingSaysWhy();
    void waitingSaysThatABatchIsNotDone();
    void silenceIsToldWhileWaiting();
    void keychainThatNeverAnswers();

private:
    static QByteArray limited(const QByteArray &seconds)
    {
        return FaultyServer::http(429, R"({"message":"Too Many Requests"})", "Retry-After: " + seconds + "\r\n");
    }
};

namespace
{

const QStringList search{u"--kind"_s, u"email-finder"_s, u"x"_s};
const QByteArray running = FaultyServer::http(200, R"({"general":{"id":"x","status":"ongoing"},)"
                                                   R"("stats":{"finished":1,"requested":2}})");

} // namespace

void tst_BatchWatch::serverThatAsksToWait_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("fetch") << QStringList{u"fetch"_s};
    QTest::newRow("status") << QStringList{u"status"_s};
    QTest::newRow("fetch with a time") << QStringList{u"fetch"_s, u"--timeout"_s, u"1000"_s};
    QTest::newRow("status with a time") << QStringList{u"status"_s, u"--timeout"_s, u"1000"_s};
    QTest::newRow("wait with a time") << QStringList{u"fetch"_s, u"--wait"_s, u"--timeout"_s, u"1000"_s};
}

void tst_BatchWatch::serverThatAsksToWait()
{
    QFETCH(QStringList, arguments);
    FaultyServer server;
    server.reply(limited("3600"));
    const CliResult result = CliRunner(server.origin().baseUrl()).run(arguments + search);
    // At once: nothing would come before the time is over.
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(result.exitCode, 8);
    QVERIFY2(result.messages.contains(u"asked to wait 60 min"_s), qPrintable(result.messages));
}

void tst_BatchWatch::shortWaitIsWaitedFor()
{
    FaultyServer server;
    server.reply({{limited("1")}, {running}});
    const CliResult result = CliRunner(server.origin().baseUrl()).run(QStringList{u"status"_s} + search);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(server.requests().size(), 2);
}

// Its own back-off, which is longer each time, leaves a part of the time in which nothing would be asked.
void tst_BatchWatch::theTimeIsUsed()
{
    FaultyServer server;
    server.reply({{limited("1")}, {limited("1")}, {limited("1")}, {running}});
    CliRunner runner(server.origin().baseUrl());
    runner.timing = {}; // waits of 1, 2 and 4 seconds
    runner.timing.jitter = 0;
    const CliResult result = runner.run(QStringList{u"status"_s, u"--timeout"_s, u"5"_s} + search);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(server.requests().size(), 4);
}

// It cannot be told from that of a gateway, and would be the same in an hour.
void tst_BatchWatch::aRefusalThatMayBeEnrowsEndsTheWait()
{
    FaultyServer server;
    server.reply(FaultyServer::http(400, R"({"message":"Bad Request"})"));
    CliRunner runner(server.origin().baseUrl());
    runner.timing.firstBackOff = runner.timing.longestBackOff = std::chrono::milliseconds(1);
    const CliResult result = runner.run(QStringList{u"fetch"_s, u"--wait"_s} + search);
    QCOMPARE(server.requests().size(), 10);
    QCOMPARE(result.exitCode, 8);
    QVERIFY2(
        result.messages.contains(
            u"Enrow, or something on the way to it, refused the request (HTTP 400: Bad Request); gave up after 10"_s),
        qPrintable(result.messages));
}

void tst_BatchWatch::serverThatNeverAnswers_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("fetch") << u"fetch"_s;
    QTest::newRow("status") << u"status"_s;
}

void tst_BatchWatch::serverThatNeverAnswers()
{
    QFETCH(QString, command);
    FaultyServer server;
    server.reply(QByteArray(), WireReply::Then::KeepOpen);
    CliRunner runner(server.origin().baseUrl());
    runner.patience = std::chrono::milliseconds(300);
    const CliResult result = runner.run(QStringList{command} + search);
    QCOMPARE(result.exitCode, 8);
    QVERIFY2(result.messages.contains(u"x: no answer yet"_s), qPrintable(result.messages));
}

void tst_BatchWatch::timeoutReplacesThePatience()
{
    FaultyServer server;
    server.reply(QByteArray(), WireReply::Then::KeepOpen);
    for (const QString &command : {u"fetch"_s, u"status"_s}) {
        CliRunner patient(server.origin().baseUrl());
        patient.patience = std::chrono::hours(1);
        QCOMPARE(patient.run(QStringList{command, u"--timeout"_s, u"1"_s} + search).exitCode, 8);
    }
}

void tst_BatchWatch::whatAnsweredIsWritten()
{
    Simulator simulator;
    QVERIFY(simulator.start());
    simulator.faults().add({Fault::RateLimitSeconds, FaultRule::always, "/email/find/bulk", std::chrono::hours(1)});
    const QString limited = u"https://api.enrow.io/email/find/bulk?id=x"_s;
    const QString verification = u"https://api.enrow.io/email/verify/bulk?id="_s + seedVerificationId();
    const CliResult result = CliRunner(simulator.baseUrl()).run({u"fetch"_s, limited, verification});
    QCOMPARE(result.exitCode, 8);
    QCOMPARE(result.out.count("\r\n"), 3);
}

void tst_BatchWatch::whatWasNeverAskedSaysSo()
{
    FaultyServer server;
    server.reply(QByteArray(), WireReply::Then::KeepOpen);
    CliRunner runner(server.origin().baseUrl());
    runner.patience = std::chrono::milliseconds(300);
    QStringList arguments{u"fetch"_s, u"--kind"_s, u"email-finder"_s};
    for (int i = 0; i < 20; ++i)
        arguments << u"x%1"_s.arg(i);
    const CliResult result = runner.run(arguments);
    QCOMPARE(result.exitCode, 8);
    const qsizetype asked = server.requests().size();
    QVERIFY(asked < 20);
    QCOMPARE(result.messages.count(u": no answer yet; "_s), asked);
    QCOMPARE(result.messages.count(u": not asked yet; "_s), 20 - asked);
}

void tst_BatchWatch::waitingSaysThatABatchIsNotDone()
{
    FaultyServer server;
    server.reply(running);
    CliRunner runner(server.origin().baseUrl());
    runner.start(QStringList{u"fetch"_s, u"--wait"_s} + search);
    QTRY_VERIFY(server.requests().size() > 3);
    QCOMPARE(runner.messages(), u"enrow-batch: x: still running, 1 of 2 finished; waiting\n"_s);
    server.reply(QByteArray(running).replace("ongoing", "expired")); // as long
    QTRY_VERIFY2(
        runner.messages().endsWith(
            u"x: the server says 'expired', which is neither completed nor failed, 1 of 2 finished; waiting\n"_s),
        qPrintable(runner.messages()));
    QCOMPARE(runner.messages().count(u'\n'), 2);
    runner.interrupt(2);
    QCOMPARE(runner.wait().exitCode, 130);
}

void tst_BatchWatch::waitingSaysWhy()
{
    FaultyServer server;
    server.reply(limited("3600"));
    CliRunner runner(server.origin().baseUrl());
    runner.start({u"fetch"_s, u"--wait"_s, u"--kind"_s, u"email-finder"_s, u"x"_s, u"y"_s});
    QTRY_COMPARE(server.requests().size(), 2);
    QTRY_VERIFY2(runner.messages().startsWith(u"enrow-batch: the server asked to wait 60 min; waiting until "_s),
                 qPrintable(runner.messages()));
    QTest::qWait(100);
    QCOMPARE(runner.messages().count(u'\n'), 1);
    runner.interrupt(2);
    QCOMPARE(runner.wait().exitCode, 130);
}

void tst_BatchWatch::silenceIsToldWhileWaiting()
{
    FaultyServer server;
    server.reply(QByteArray(), WireReply::Then::KeepOpen);
    CliRunner runner(server.origin().baseUrl());
    runner.patience = std::chrono::seconds(1);
    runner.start(QStringList{u"fetch"_s, u"--wait"_s} + search);
    QTRY_COMPARE(runner.messages(), u"enrow-batch: no complete answer from the server for 1 s; still waiting\n"_s);
    runner.interrupt(2);
    QCOMPARE(runner.wait().exitCode, 130);
}

void tst_BatchWatch::keychainThatNeverAnswers()
{
    class SilentKeyStore : public KeyStore
    {
    public:
        bool outlivesRun() const override { return true; }
        PendingWork read(const QString &, QObject *, ReadDone) override { return {}; }
        PendingWork write(const QString &, const ApiKey &, QObject *, WriteDone) override { return {}; }
        PendingWork remove(const QString &, QObject *, WriteDone) override { return {}; }
    };
    CliRunner runner(u"http://127.0.0.1:1"_s);
    runner.apiKey.clear();
    runner.patience = std::chrono::milliseconds(200);
    runner.keychain = [](const ApiOrigin &) { return std::make_unique<SilentKeyStore>(); };
    const CliResult result = runner.run(QStringList{u"status"_s} + search);
    QCOMPARE(result.exitCode, 5);
    QVERIFY2(result.messages.contains(u"the keychain cannot be used; set ENROW_API_KEY (it does not answer)"_s),
             qPrintable(result.messages));
}

ENROW_TEST(tst_BatchWatch, QCoreApplication)
#include "tst_BatchWatch.moc"
