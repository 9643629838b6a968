// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;
using test::failedSearch;
using test::runningVerification;

// `status`, and what the program does without a command, against a simulated server.
class tst_StatusCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void text();
    void json();
    void runningBatchIsAskedOnce();
    void unknownBatchIsAnObjectOfNulls();
    void failingOutput();
    void pages();
    void usageErrors();

private:
    QUrl url() const { return m_simulator->baseUrl(); }

    std::unique_ptr<Simulator> m_simulator;
};

void tst_StatusCommand::init()
{
    SimulatorOptions options;
    options.clock = [] { return std::chrono::milliseconds(1'000'000); };
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start());
}

void tst_StatusCommand::text()
{
    const CliResult result = CliRunner(url()).run({u"status"_s, seedSearchId(), seedVerificationId()});
    QCOMPARE(QString::fromUtf8(result.out),
             seedSearchId() +
                 u": email-finder, completed, 3 of 3 finished, 2 valid, "
                 "credits: 3 charged, 1 refunded, 2 final\n"_s +
                 seedVerificationId() + u": email-verifier, completed, 2 requested, 2 valid, credits: 0.5 final\n"_s);
    QCOMPARE(result.messages, QString());
    QCOMPARE(result.exitCode, 0);
}

void tst_StatusCommand::json()
{
    const CliResult result = CliRunner(url()).run({u"status"_s, u"--json"_s, seedVerificationId(), seedSearchId()});
    QCOMPARE(result.out,
             R"({"id":")" + seedVerificationId().toUtf8() +
                 R"(","kind":"email-verifier","status":"completed","finished":null,"requested":2,"valid":2,)"
                 R"("credits":{"initial":null,"refunded":null,"final":0.5},"rows":2,"missing":0})"
                 "\n"
                 R"({"id":")" +
                 seedSearchId().toUtf8() +
                 R"(","kind":"email-finder","status":"completed","finished":3,"requested":3,"valid":2,)"
                 R"("credits":{"initial":3,"refunded":1,"final":2},"rows":3,"missing":0})"
                 "\n");
    QCOMPARE(result.exitCode, 0);
}

void tst_StatusCommand::runningBatchIsAskedOnce()
{
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    const CliResult result =
        CliRunner(url()).run({u"status"_s, u"--json"_s, u"--kind"_s, u"email-verifier"_s, runningVerification});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(requests.size(), 1);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object[u"status"_s].toString(), u"ongoing"_s);
    QVERIFY(object[u"finished"_s].toInt() < 4000);
    QCOMPARE(object[u"requested"_s].toInt(), 4000);
    QVERIFY(object[u"valid"_s].isNull());
}

void tst_StatusCommand::unknownBatchIsAnObjectOfNulls()
{
    const CliResult result = CliRunner(url()).run({u"status"_s, u"--json"_s, failedSearch, u"no-such-batch"_s});
    QCOMPARE(result.exitCode, 6);
    const QList<QByteArray> lines = result.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(R"("kind":"email-finder","status":"failed")"));
    QCOMPARE(lines[1],
             R"({"id":"no-such-batch","kind":null,"status":null,"finished":null,"requested":null,)"
             R"("valid":null,"credits":{"initial":null,"refunded":null,"final":null},"rows":null,"missing":null})"_ba);
    QVERIFY(result.messages.contains(u"no-such-batch: no such batch"_s));

    const CliResult failed = CliRunner(url()).run({u"status"_s, failedSearch});
    QCOMPARE(failed.exitCode, 4);
    QVERIFY(failed.out.contains("failed"));
}

void tst_StatusCommand::failingOutput()
{
    test::FailingDevice device(10);
    CliRunner runner(url());
    runner.out = &device;
    const CliResult result = runner.run({u"status"_s, seedSearchId()});
    QCOMPARE(result.exitCode, 10);
    QVERIFY(result.messages.contains(u"No space left on device"_s));
}

void tst_StatusCommand::pages()
{
    const CliResult help = CliRunner(url()).run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("Usage: enrow-batch fetch "));
    QCOMPARE(help.messages, QString());
    const CliResult version = CliRunner(url()).run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.out, "enrow-batch " ENROW_VERSION "\n"_ba);

    test::FailingDevice device(10);
    CliRunner runner(url());
    runner.out = &device;
    QCOMPARE(runner.run({u"--help"_s}).exitCode, 10);
}

void tst_StatusCommand::usageErrors()
{
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    const CliResult result = CliRunner(url()).run({u"status"_s, u"--wait"_s, seedSearchId()});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.messages.startsWith(u"enrow-batch: "_s));
    QVERIFY(result.messages.endsWith(u"\nUsage: enrow-batch status [--json] [--kind KIND] [--timeout SECONDS] "
                                     "[--no-archive] [--base-url URL] [--data-dir DIR] ID...\n"_s));
    QCOMPARE(requests.size(), 0);
}

ENROW_TEST(tst_StatusCommand, QCoreApplication)
#include "tst_StatusCommand.moc"
