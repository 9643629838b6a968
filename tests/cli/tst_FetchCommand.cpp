// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;
using test::completedSearch;
using test::failedSearch;
using test::runningVerification;
using test::searchReply;
using test::seedCsv;

// `fetch`, from its arguments to the bytes it writes, against a simulated server.
class tst_FetchCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void seedSearchIsExact();
    void everyKind_data();
    void everyKind();
    void onlyAndColumns();
    void delimiterAndFormulaGuard();
    void jsonIsTheReplyAsItCame();
    void severalBatches();
    void oneIdGivesNoBatchColumns();
    void missingBatchesDoNotStopTheOthers();
    void exitCodes_data();
    void exitCodes();
    void passingFaultsAreRetried();
    void waitsUntilDone();
    void progressIsClearedBeforeData();
    void timeRunsOut();
    void completedWithoutResults();
    void skippedEntriesAreReported();

    void badKeyIsNeverSent();
    void serverTextCannotControlTheTerminal();

private:
    QUrl url() const { return m_simulator->baseUrl(); }

    std::unique_ptr<Simulator> m_simulator;
    std::chrono::milliseconds m_now{1'000'000};
};

namespace
{

const QString slowSearch = u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e02"_s;
const QString phoneSearch = u"c7d93e58-1f6b-4a07-b2c4-9e5a80f1d701"_s;

} // namespace

void tst_FetchCommand::init()
{
    m_now = std::chrono::milliseconds(1'000'000);
    SimulatorOptions options;
    options.clock = [this] { return m_now; };
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start());
}

void tst_FetchCommand::seedSearchIsExact()
{
    const CliResult result = CliRunner(url()).run({u"fetch"_s, seedSearchId()});
    QCOMPARE(result.out, seedCsv());
    QCOMPARE(result.messages, QString());
    QCOMPARE(result.exitCode, 0);
}

void tst_FetchCommand::everyKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("search") << u"email-finder"_s << completedSearch << seedCsv().first(seedCsv().indexOf("\r\n"))
                            << qsizetype(12);
    QTest::newRow("verification") << u"email-verifier"_s << seedVerificationId() << "index,qualification,email"_ba
                                  << qsizetype(2);
    QTest::newRow("phones") << u"phone-finder"_s << phoneSearch
                            << "index,qualification,number,country,searched_linkedin_url,searched_firstname,"
                               "searched_lastname,searched_company_domain,searched_company_name,custom"_ba
                            << qsizetype(10);
}

void tst_FetchCommand::everyKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    QFETCH(QByteArray, header);
    QFETCH(qsizetype, rows);
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    const CliResult known = CliRunner(url()).run({u"fetch"_s, u"--kind"_s, kind, id});
    QCOMPARE(known.exitCode, 0);
    QCOMPARE(requests.size(), 1);
    QVERIFY2(known.out.startsWith(header + "\r\n"), known.out);
    QCOMPARE(known.out.count("\r\n"), rows + 1);
    const CliResult detected = CliRunner(url()).run({u"fetch"_s, id});
    QCOMPARE(detected.exitCode, 0);
    QCOMPARE(detected.out, known.out);
}

void tst_FetchCommand::onlyAndColumns()
{
    const QStringList columns{u"fetch"_s, u"--columns"_s, u"custom,email"_s, seedSearchId()};
    QCOMPARE(CliRunner(url()).run(columns + QStringList{u"--only"_s, u"valid"_s}).out,
             "custom,email\r\nlead_001,dwight.schrute@dundermifflin.com\r\nlead_002,jim.halpert@dundermifflin.com\r\n");
    QCOMPARE(CliRunner(url()).run(columns + QStringList{u"--only"_s, u"invalid"_s}).out,
             "custom,email\r\nlead_003,\r\n");
}

void tst_FetchCommand::delimiterAndFormulaGuard()
{
    FaultyServer server;
    server.reply(searchReply(R"([{"index":"0","qualification":"valid","custom":"=1,2;3"}])", 1));
    const QStringList arguments{u"fetch"_s,        u"--kind"_s, u"email-finder"_s, u"--columns"_s,
                                u"index,custom"_s, u"x"_s,      u"--delimiter"_s,  u";"_s};
    const QUrl address = server.origin().baseUrl();
    QCOMPARE(CliRunner(address).run(arguments).out, "index;custom\r\n0;\"'=1,2;3\"\r\n");
    QCOMPARE(CliRunner(address).run(arguments + QStringList{u"--no-formula-guard"_s}).out,
             "index;custom\r\n0;\"=1,2;3\"\r\n");
}

void tst_FetchCommand::jsonIsTheReplyAsItCame()
{
    const auto line = [](const QByteArray &reply) { return reply.endsWith('\n') ? reply : reply + '\n'; };
    const CliResult one = CliRunner(url()).run({u"fetch"_s, u"--format"_s, u"json"_s, seedSearchId()});
    QCOMPARE(one.out, line(seedSearchReply()));
    QCOMPARE(one.exitCode, 0);
    const CliResult two =
        CliRunner(url()).run({u"fetch"_s, u"--format"_s, u"json"_s, seedVerificationId(), seedSearchId()});
    QCOMPARE(two.out, "[" + seedVerificationReply().trimmed() + ",\n" + seedSearchReply().trimmed() + "]\n");
    // An array too where only one of them came.
    const CliResult cut =
        CliRunner(url()).run({u"fetch"_s, u"--format"_s, u"json"_s, u"no-such-batch"_s, seedSearchId()});
    QCOMPARE(cut.out, "[" + seedSearchReply().trimmed() + "]\n");
    QCOMPARE(cut.exitCode, 6);
}

void tst_FetchCommand::severalBatches()
{
    const CliResult result = CliRunner(url()).run(
        {u"fetch"_s, u"--columns"_s, u"batch_id,kind,index"_s, seedVerificationId(), seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    const QByteArray search = seedSearchId().toUtf8() + ",email-finder,";
    const QByteArray verification = seedVerificationId().toUtf8() + ",email-verifier,";
    QCOMPARE(result.out, "batch_id,kind,index\r\n" + verification + "195f87c6-376e-4eca-9861-f92935413b0c\r\n" +
                             verification + "662784ae-3722-47af-b056-7554e013f73b\r\n" + search + "0\r\n" + search +
                             "1\r\n" + search + "2\r\n");
}

void tst_FetchCommand::oneIdGivesNoBatchColumns()
{
    const QString twice = seedVerificationId() + u", "_s + seedVerificationId();
    const CliResult result = CliRunner(url()).run({u"fetch"_s, twice});
    QVERIFY(result.out.startsWith("index,qualification,email\r\n"));
}

void tst_FetchCommand::missingBatchesDoNotStopTheOthers()
{
    const CliResult result =
        CliRunner(url()).run({u"fetch"_s, u"no-such-batch"_s, seedVerificationId(), runningVerification, failedSearch});
    QCOMPARE(result.exitCode, 6);
    // The columns depend on what was asked for, not on what was missing.
    QVERIFY(result.out.startsWith("batch_id,kind,index,qualification,email\r\n"));
    QCOMPARE(result.out.count("\r\n"), 3);
    QVERIFY2(result.messages.contains(u"enrow-batch: no-such-batch: no such batch"_s), qPrintable(result.messages));
    QVERIFY(result.messages.contains(runningVerification + u": still running, "_s));
    QVERIFY(result.messages.contains(failedSearch + u": the batch failed"_s));
    QCOMPARE(result.messages.count(u'\n'), 3);
}

void tst_FetchCommand::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::addColumn<int>("exitCode");
    const std::optional<Fault> none;
    const QString seed = seedSearchId();
    QTest::newRow("done") << QStringList{seed} << none << 0;
    QTest::newRow("usage") << QStringList{u"--nonsense"_s, seed} << none << 2;
    QTest::newRow("still running") << QStringList{runningVerification} << none << 3;
    QTest::newRow("failed") << QStringList{failedSearch} << none << 4;
    QTest::newRow("failed, waited for") << QStringList{u"--wait"_s, failedSearch} << none << 4;
    QTest::newRow("unknown") << QStringList{u"no-such-batch"_s} << none << 6;
    QTest::newRow("other kind") << QStringList{u"--kind"_s, u"phone-finder"_s, seed} << none << 6;
    QTest::newRow("no credits") << QStringList{seed} << std::optional(Fault::NoCredits) << 7;
    QTest::newRow("server error") << QStringList{seed} << std::optional(Fault::ServerError) << 8;
    QTest::newRow("proxy error") << QStringList{u"--wait"_s, seed} << std::optional(Fault::BadGateway) << 8;
    QTest::newRow("dropped") << QStringList{seed} << std::optional(Fault::Drop) << 8;
    QTest::newRow("empty reply") << QStringList{seed} << std::optional(Fault::Empty) << 9;
    QTest::newRow("broken chunk") << QStringList{seed} << std::optional(Fault::BrokenChunk) << 9;
}

void tst_FetchCommand::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(std::optional<Fault>, fault);
    QFETCH(int, exitCode);
    if (fault)
        m_simulator->faults().add({*fault, FaultRule::always, {}, {}});
    const CliResult result = CliRunner(url()).run(QStringList(u"fetch"_s) + arguments);
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.out.isEmpty(), exitCode != 0);
    QCOMPARE(result.messages.isEmpty(), exitCode == 0);
}

void tst_FetchCommand::passingFaultsAreRetried()
{
    m_simulator->faults().add({Fault::ServerError, 1, {}, {}});
    m_simulator->faults().add({Fault::Empty, 1, {}, {}});
    const CliResult result = CliRunner(url()).run({u"fetch"_s, seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, seedCsv());
}

void tst_FetchCommand::waitsUntilDone()
{
    // Each request takes a second of the server's time; the batch takes eight.
    connect(m_simulator.get(), &Simulator::requested, this, [this] { m_now += std::chrono::seconds(1); });
    CliRunner runner(url());
    runner.isTerminal = true;
    const CliResult result = runner.run({u"fetch"_s, u"--wait"_s, slowSearch});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count("\r\n"), 61);
    QVERIFY2(result.messages.contains(u"\r\x1b[K0 of 1 batch done, "_s), qPrintable(result.messages));
    QVERIFY(result.messages.contains(u" of 60 rows finished"_s));
    QVERIFY(result.messages.endsWith(u"\r\x1b[K"_s));
    QVERIFY(!result.messages.contains(u'\n'));
}

void tst_FetchCommand::progressIsClearedBeforeData()
{
    // Both streams may be the same terminal.
    QBuffer terminal;
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    CliRunner runner(url());
    runner.isTerminal = true;
    runner.out = &terminal;
    bool cleared = false;
    connect(&terminal, &QIODevice::bytesWritten, this, [&] { cleared = runner.messages().endsWith(u"\r\x1b[K"_s); });
    runner.run({u"fetch"_s, seedSearchId()});
    QCOMPARE(terminal.data(), seedCsv());
    QVERIFY(cleared);
}

void tst_FetchCommand::timeRunsOut()
{
    const CliResult result = CliRunner(url()).run(
        {u"fetch"_s, u"--wait"_s, u"--timeout"_s, u"1"_s, runningVerification, seedVerificationId()});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(result.messages.contains(u": still running, "_s));
    QCOMPARE(result.out.count("\r\n"), 3);
}

void tst_FetchCommand::completedWithoutResults()
{
    FaultyServer server;
    server.reply(FaultyServer::http(200, R"({"general":{"status":"completed"},"stats":{"requested":2}})"));
    const CliResult result =
        CliRunner(server.origin().baseUrl()).run({u"fetch"_s, u"--kind"_s, u"email-verifier"_s, u"x"_s});
    QCOMPARE(result.exitCode, 11);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.messages.contains(u"0 of 2 rows received"_s));
}

void tst_FetchCommand::skippedEntriesAreReported()
{
    FaultyServer server;
    server.reply(searchReply(R"([17, {"index":"1","qualification":"invalid"}])"));
    const CliResult result = CliRunner(server.origin().baseUrl())
                                 .run({u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"--columns"_s, u"index"_s, u"x"_s});
    QCOMPARE(result.exitCode, 11);
    QCOMPARE(result.out, "index\r\n1\r\n");
    QVERIFY(result.messages.contains(u"x: 1 of 2 rows received"_s));
    QVERIFY(result.messages.contains(u"x: left out what is no row among the results: 1"_s));
}

void tst_FetchCommand::badKeyIsNeverSent()
{
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    CliRunner missing(url());
    missing.apiKey.clear();
    const CliResult without = missing.run({u"fetch"_s, seedSearchId()});
    QCOMPARE(without.exitCode, 5);
    QVERIFY(without.messages.contains(u"ENROW_API_KEY"_s));

    CliRunner injecting(url());
    injecting.apiKey = u"key\r\nX-Header: value"_s;
    const CliResult malformed = injecting.run({u"fetch"_s, seedSearchId()});
    QCOMPARE(malformed.exitCode, 5);
    QVERIFY(!malformed.messages.contains(u"X-Header"_s));
    QCOMPARE(requests.size(), 0);

    CliRunner wrong(url());
    wrong.apiKey = u"another-key"_s;
    const CliResult refused = wrong.run({u"fetch"_s, seedSearchId(), u"other"_s});
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(!refused.messages.contains(u"another-key"_s));
}

void tst_FetchCommand::serverTextCannotControlTheTerminal()
{
    FaultyServer server;
    server.reply(FaultyServer::http(404, R"({"message":"gone\u001b]0;title\u0007\nenrow-batch: all is well"})"));
    const CliResult result =
        CliRunner(server.origin().baseUrl()).run({u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"x"_s});
    QCOMPARE(result.exitCode, 6);
    QVERIFY(!result.messages.contains(u'\x1b'));
    QCOMPARE(result.messages.count(u'\n'), 1);
}

ENROW_TEST(tst_FetchCommand, QCoreApplication)
#include "tst_FetchCommand.moc"
