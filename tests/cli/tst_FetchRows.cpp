// SPDX-License-Identifier: MIT
#include "cli/ArchiveBench.h"
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

#include <QJsonDocument>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveBench;
using test::CliResult;
using test::CliRunner;
using test::searchReply;

// Which rows `fetch` writes, and what it says where they are not those that were to come.
class tst_FetchRows : public QObject
{
    Q_OBJECT

private slots:
    void onlyOther();
    void missingRows_data();
    void missingRows();
    void missingRowsAreToldFromTheArchive();
    void rowsOfAFailedBatch();
    void progressCountsWhatIsCompleted();
    void jsonLines();
};

void tst_FetchRows::onlyOther()
{
    FaultyServer server;
    server.reply(searchReply(R"([{"index":"0","qualification":"valid"},{"index":"1","qualification":"invalid"},)"
                             R"({"index":"2","qualification":"catch_all"},{"index":"3"}])",
                             4));
    const CliResult result = CliRunner(server.origin().baseUrl())
                                 .run({u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"--columns"_s,
                                       u"index,qualification"_s, u"--only"_s, u"other"_s, u"x"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, "index,qualification\r\n2,catch_all\r\n3,\r\n");
}

void tst_FetchRows::missingRows_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("sentence");
    const QByteArray two = R"([{"index":"0","qualification":"valid"},{"index":"1","qualification":"valid"}])";
    QTest::newRow("fewer") << searchReply(two, 5000) << u"x: 2 of 5,000 rows received"_s;
    QTest::newRow("more") << searchReply(two, 1) << u"x: 2 rows received, more than the 1 that the reply announces"_s;
    QTest::newRow("further page") << searchReply(two + R"(,"next_page":"2")")
                                  << u"x: the reply speaks of a further page, which cannot be fetched"_s;
}

void tst_FetchRows::missingRows()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, sentence);
    FaultyServer server;
    server.reply(reply);
    const QStringList arguments{u"--kind"_s, u"email-finder"_s, u"x"_s};
    CliRunner runner(server.origin().baseUrl());
    const CliResult fetched = runner.run(QStringList{u"fetch"_s, u"--columns"_s, u"index"_s} + arguments);
    QCOMPARE(fetched.exitCode, 11);
    QCOMPARE(fetched.out, "index\r\n0\r\n1\r\n");
    QCOMPARE(fetched.messages, u"enrow-batch: %1\n"_s.arg(sentence));
    const CliResult status = CliRunner(server.origin().baseUrl()).run(QStringList{u"status"_s} + arguments);
    QCOMPARE(status.exitCode, 11);
    QCOMPARE(status.messages, u"enrow-batch: %1\n"_s.arg(sentence));
}

void tst_FetchRows::rowsOfAFailedBatch()
{
    const QByteArray reply = R"({"general":{"id":"x","status":"failed"},"stats":{"finished":1,"requested":2},)"
                             R"("results":[{"index":"0","qualification":"valid","email":"a@b.c"}]})";
    FaultyServer server;
    server.reply(FaultyServer::http(200, reply));
    const QStringList arguments{u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"x"_s};
    const CliResult csv =
        CliRunner(server.origin().baseUrl()).run(arguments + QStringList{u"--columns"_s, u"index,email"_s});
    QCOMPARE(csv.exitCode, 4);
    QCOMPARE(csv.out, "index,email\r\n0,a@b.c\r\n");
    QCOMPARE(csv.messages, u"enrow-batch: x: the batch failed, 1 of 2 rows received\n"_s);
    const CliResult json = CliRunner(server.origin().baseUrl()).run(arguments + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, 4);
    QCOMPARE(json.out, reply + '\n');
}

void tst_FetchRows::progressCountsWhatIsCompleted()
{
    FaultyServer server;
    server.reply(
        {{QByteArray(), WireReply::Then::Close},
         {FaultyServer::http(200, R"({"general":{"id":"x","status":"completed"},)"
                                  R"("results":[{"email":"a@b.c"},{"email":"d@e.f"}],"stats":{"requested":2}})"),
          WireReply::Then::Close}});
    CliRunner runner(server.origin().baseUrl());
    runner.isTerminal = true;
    const CliResult result = runner.run({u"fetch"_s, u"--wait"_s, u"--kind"_s, u"email-verifier"_s, u"x"_s});
    QCOMPARE(result.exitCode, 0);
    // No figure before one came, and none that contradicts the other.
    QVERIFY2(result.messages.contains(u" batch done, 2 of 2 rows finished"_s), qPrintable(result.messages));
    QVERIFY(!result.messages.contains(u"0 of 0 rows"_s));
    QVERIFY(!result.messages.contains(u"0 of 2 rows"_s));
}

void tst_FetchRows::jsonLines()
{
    Simulator simulator;
    QVERIFY(simulator.start());
    const CliResult result = CliRunner(simulator.baseUrl())
                                 .run({u"fetch"_s, u"--format"_s, u"jsonl"_s, u"--columns"_s, u"email=mail,kind"_s,
                                       u"--only"_s, u"valid"_s, seedVerificationId(), seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, R"({"mail":"pam.beesly@dundermifflin.com","kind":"email-verifier"})"
                         "\n"
                         R"({"mail":"angela.martin@dundermifflin.com","kind":"email-verifier"})"
                         "\n"
                         R"({"mail":"dwight.schrute@dundermifflin.com","kind":"email-finder"})"
                         "\n"
                         R"({"mail":"jim.halpert@dundermifflin.com","kind":"email-finder"})"
                         "\n"_ba);
}

void tst_FetchRows::missingRowsAreToldFromTheArchive()
{
    const ArchiveBench bench;
    FaultyServer server;
    server.reply(searchReply(R"([{"index":"0"},{"index":"1"}])", 5000));
    const QString sentence =
        u"enrow-batch: x: 2 of 5,000 rows received (from the archive; fetch --refresh asks the server again)\n"_s;
    const auto runWith = [&](const QStringList &arguments) {
        CliRunner runner(server.origin().baseUrl());
        runner.dataFolder = bench.folder();
        return runner.run(arguments + QStringList{u"--kind"_s, u"email-finder"_s, u"x"_s});
    };
    const CliResult first = runWith({u"fetch"_s});
    for (const QStringList &arguments : {QStringList{u"fetch"_s}, QStringList{u"status"_s}}) {
        const CliResult again = runWith(arguments);
        QCOMPARE(again.exitCode, 11);
        QCOMPARE(again.messages, sentence);
    }
    QCOMPARE(runWith({u"fetch"_s}).out, first.out);
    QVERIFY(runWith({u"status"_s, u"--json"_s}).out.contains(R"("rows":2,"missing":4998)"));
    QCOMPARE(server.requests().size(), 1);
    CliRunner list{QUrl()};
    list.dataFolder = bench.folder();
    QVERIFY(list.run({u"list"_s}).out.contains("2 of 5,000 rows received"));
}

ENROW_TEST(tst_FetchRows, QCoreApplication)
#include "tst_FetchRows.moc"
