// SPDX-License-Identifier: MIT
#include "cli/ArchiveBench.h"
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"
#include "support/FakeKeyStore.h"
#include "support/FaultyServer.h"
#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveBench;
using test::ArchiveFixture;
using test::CliResult;
using test::CliRunner;
using test::failedSearch;
using test::runningVerification;
using test::searchReply;
using test::seedCsv;

// What `fetch` and `status` leave in the archive and take from it, with the test's own folder in the person's place.
class tst_FetchArchive : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void secondFetchAsksNobody();
    void jsonFromTheArchiveIsTheReplyAsItCame();
    void completedBatchNeedsNoKey();
    void onlyWhatIsMissingIsAsked();
    void kindThatIsGivenCounts();
    void aUuidInCapitalsIsTheSame();
    void refreshAsks();
    void refreshThatBringsLess();
    void refreshThatBringsOtherRows();
    void eachServerHasItsOwnBatches();
    void noArchive();
    void dataDir();
    void runningBatchIsKeptAndAskedAgain();
    void whatThePersonWroteStays();
    void batchWithoutKindIsCompleted();
    void nothingIsKeptWithoutAReply();
    void keyNameIsKept();
    void statusOfACompletedBatch();
    void statusKeepsNothing();
    void besideAnotherProgram();

private:
    CliResult run(const QStringList &arguments, const QString &key = u"demo-key"_s)
    {
        CliRunner runner(m_simulator->baseUrl());
        runner.apiKey = key;
        runner.dataFolder = m_bench->folder();
        return runner.run(arguments);
    }
    CliResult fetch(const QStringList &arguments, const QString &key = u"demo-key"_s)
    {
        return run(QStringList(u"fetch"_s) + arguments, key);
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<ArchiveBench> m_bench;
    std::unique_ptr<QSignalSpy> m_requests;
};

void tst_FetchArchive::init()
{
    SimulatorOptions options;
    options.clock = [] { return std::chrono::milliseconds(1'000'000); };
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start());
    m_requests = std::make_unique<QSignalSpy>(m_simulator.get(), &Simulator::requested);
    m_bench = std::make_unique<ArchiveBench>();
}

void tst_FetchArchive::secondFetchAsksNobody()
{
    const CliResult first = fetch({seedSearchId(), seedVerificationId()});
    QCOMPARE(first.exitCode, 0);
    QVERIFY(!m_requests->isEmpty());
    const std::vector<Batch> kept = m_bench->batches();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].ref, (BatchRef{BatchKind::EmailFinder, seedSearchId()}));
    QCOMPARE(kept[0].head.status, BatchStatus::Completed);
    QCOMPARE(kept[0].poll.state, PollState::Done);
    QVERIFY(kept[0].replyArchived && kept[0].lastReply && kept[0].added.isValid());

    m_requests->clear();
    for (const QStringList &again : {QStringList{}, QStringList{u"--wait"_s}, QStringList{u"--kind"_s, u"auto"_s}}) {
        const CliResult second = fetch(again + QStringList{seedSearchId(), seedVerificationId()});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.out, first.out);
        QCOMPARE(second.messages, QString());
    }
    QCOMPARE(m_requests->size(), 0);
}

void tst_FetchArchive::jsonFromTheArchiveIsTheReplyAsItCame()
{
    // Odd spaces, escapes, an unknown member and no line break at the end: nothing that a writer of JSON would give.
    const QByteArray body = "{ \"general\" : {\"id\":\"x\",\"status\":\"completed\"},\t\"odd\\u0021\":1e0,"
                            "\"results\":[{\"index\":\"0\",\"qualification\":\"valid\"}]}";
    FaultyServer server;
    server.reply(FaultyServer::http(200, body));
    const QStringList arguments{u"fetch"_s, u"--format"_s, u"json"_s, u"--kind"_s, u"email-finder"_s, u"x"_s};
    for (int round = 0; round < 2; ++round) {
        CliRunner runner(server.origin().baseUrl());
        runner.dataFolder = m_bench->folder();
        const CliResult result = runner.run(arguments);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, body + '\n');
        QCOMPARE(server.requests().size(), 1);
    }
}

void tst_FetchArchive::completedBatchNeedsNoKey()
{
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    for (const QString &key : {QString(), u"two words"_s}) {
        const CliResult result = fetch({seedSearchId()}, key);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, seedCsv());
        // Nor is it withheld where another one needs a key.
        const CliResult mixed = fetch({u"--columns"_s, u"index"_s, seedSearchId(), seedVerificationId()}, key);
        QCOMPARE(mixed.exitCode, 5);
        QVERIFY2(mixed.out.startsWith("index") && mixed.out.count('\n') > 1, mixed.out.constData());
        QVERIFY2(mixed.messages.contains(seedVerificationId() + u": not asked: there is no key to ask with"_s),
                 qPrintable(mixed.messages));
        QVERIFY(!mixed.messages.contains(seedSearchId()));
        QCOMPARE(fetch({seedVerificationId()}, key).out, QByteArray());
    }
    CliRunner runner(m_simulator->baseUrl());
    runner.apiKey.clear();
    runner.dataFolder = m_bench->folder();
    bool opened = false;
    runner.keychain = [&](const ApiOrigin &) {
        opened = true;
        return std::unique_ptr<KeyStore>(std::make_unique<test::FakeKeyStore>());
    };
    QCOMPARE(runner.run({u"fetch"_s, seedSearchId()}).exitCode, 0);
    QVERIFY(!opened);
}

void tst_FetchArchive::onlyWhatIsMissingIsAsked()
{
    const QStringList both{seedVerificationId(), seedSearchId()};
    const CliResult asked = fetch(both + QStringList{u"--no-archive"_s});
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    m_requests->clear();
    const CliResult mixed = fetch(both);
    QCOMPARE(mixed.exitCode, 0);
    // In the order of the IDs, wherever each came from.
    QCOMPARE(mixed.out, asked.out);
    for (const QList<QVariant> &request : std::as_const(*m_requests))
        QVERIFY(!request.at(1).toByteArray().contains(seedSearchId().toUtf8()));
    QVERIFY(!m_requests->isEmpty());
}

void tst_FetchArchive::kindThatIsGivenCounts()
{
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    m_requests->clear();
    QCOMPARE(fetch({u"--kind"_s, u"email-finder"_s, seedSearchId()}).exitCode, 0);
    QCOMPARE(m_requests->size(), 0);
    QCOMPARE(fetch({u"--kind"_s, u"phone-finder"_s, seedSearchId()}).exitCode, 6);
    QCOMPARE(m_requests->size(), 1);
}

void tst_FetchArchive::aUuidInCapitalsIsTheSame()
{
    FaultyServer server;
    server.reply(
        FaultyServer::http(200, R"({"general":{"status":"completed"},"stats":{"requested":1},"results":[{}]})"));
    const QString id = u"0d6c2f3a-1b4e-4c5d-8e9f-a1b2c3d4e5f6"_s;
    const auto runWith = [&](const QStringList &arguments) {
        CliRunner runner(server.origin().baseUrl());
        runner.dataFolder = m_bench->folder();
        return runner.run(arguments);
    };
    const QStringList fetch{u"fetch"_s, u"--kind"_s, u"email-finder"_s};
    const CliResult first = runWith(fetch + QStringList{id});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(runWith(fetch + QStringList{id.toUpper()}).out, first.out);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(runWith(fetch + QStringList{u"--refresh"_s, id.toUpper()}).exitCode, 0);
    QCOMPARE(m_bench->batches().size(), size_t(1));
    QCOMPARE(m_bench->batches().front().ref.id, id);
    CliRunner remover({});
    remover.dataFolder = m_bench->folder();
    QCOMPARE(remover.run({u"remove"_s, id.toUpper()}).exitCode, 0);
    QVERIFY(m_bench->batches().empty());
}

void tst_FetchArchive::refreshAsks()
{
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    m_requests->clear();
    const CliResult result = fetch({u"--refresh"_s, seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, seedCsv());
    QCOMPARE(result.messages, QString());
    QVERIFY(!m_requests->isEmpty());
    QCOMPARE(fetch({u"--refresh"_s, seedSearchId()}, QString()).exitCode, 5);
}

void tst_FetchArchive::refreshThatBringsLess()
{
    FaultyServer server;
    server.reply({{searchReply(R"([{"index":"0"},{"index":"1"}])")}, {searchReply("[]")}});
    const QStringList arguments{u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"--columns"_s, u"index"_s, u"x"_s};
    const auto runWith = [&](const QStringList &more) {
        CliRunner runner(server.origin().baseUrl());
        runner.dataFolder = m_bench->folder();
        return runner.run(arguments + more);
    };
    QCOMPARE(runWith({}).out, "index\r\n0\r\n1\r\n");
    const CliResult refreshed = runWith({u"--refresh"_s});
    QVERIFY2(refreshed.messages.contains(u"x: the reply brings less than the archive holds"_s),
             qPrintable(refreshed.messages));
    QCOMPARE(runWith({}).out, "index\r\n0\r\n1\r\n");
}

void tst_FetchArchive::refreshThatBringsOtherRows()
{
    FaultyServer server;
    server.reply({{searchReply(R"([{"index":"0"},{"index":"1"}])")},
                  {searchReply(R"( [{"index": 1}, {"index": 0}])")},
                  {searchReply(R"([{"index":"0"},{"index":"2"}])")}});
    const QString told = u"x: the answer changed: other rows took the place of those in the archive"_s;
    for (const bool isOther : {false, false, true}) {
        CliRunner runner(server.origin().baseUrl());
        runner.dataFolder = m_bench->folder();
        const CliResult result = runner.run({u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"--refresh"_s, u"x"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.messages.contains(told) == isOther, qPrintable(result.messages));
    }
}

void tst_FetchArchive::eachServerHasItsOwnBatches()
{
    FaultyServer one;
    FaultyServer other;
    one.reply(searchReply(R"([{"index":"1"}])", 1));
    other.reply(searchReply(R"([{"index":"2"}])", 1));
    const QStringList arguments{u"fetch"_s, u"--kind"_s, u"email-finder"_s, u"--columns"_s, u"index"_s, u"x"_s};
    for (int round = 0; round < 2; ++round) {
        for (const auto &[server, rows] : {std::pair(&one, "index\r\n1\r\n"), std::pair(&other, "index\r\n2\r\n")}) {
            CliRunner runner(server->origin().baseUrl());
            runner.dataFolder = m_bench->folder();
            const CliResult result = runner.run(arguments);
            QCOMPARE(result.out, rows);
            QCOMPARE(result.messages, QString());
            QCOMPARE(server->requests().size(), 1);
        }
    }
    QCOMPARE(m_bench->batches().size(), size_t(2));
    QCOMPARE(m_bench->batches().at(1).origin, other.origin().baseUrl().toString());

    // They are listed and removed together.
    CliRunner list{QUrl()};
    list.dataFolder = m_bench->folder();
    const CliResult listed = list.run({u"list"_s, u"--json"_s});
    QCOMPARE(listed.out.count('\n'), 2);
    QVERIFY2(listed.out.contains("\"origin\":\"" + one.origin().baseUrl().toEncoded() + '"'), listed.out);
    CliRunner remove{QUrl()};
    remove.dataFolder = m_bench->folder();
    QCOMPARE(remove.run({u"remove"_s, u"x"_s}).exitCode, 0);
    QVERIFY(m_bench->batches().empty());
}

void tst_FetchArchive::noArchive()
{
    const CliResult result = fetch({u"--no-archive"_s, seedSearchId()});
    QCOMPARE(result.out, seedCsv());
    QCOMPARE(m_bench->files(), QStringList());

    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    const QByteArray before = ArchiveFixture::bytes(m_bench->path());
    m_requests->clear();
    QCOMPARE(fetch({u"--no-archive"_s, seedSearchId(), seedVerificationId()}).exitCode, 0);
    QVERIFY(m_requests->size() >= 2);
    QCOMPARE(ArchiveFixture::bytes(m_bench->path()), before);
}

void tst_FetchArchive::dataDir()
{
    const QString other = m_bench->file(u"deep/other"_s);
    QCOMPARE(fetch({u"--data-dir"_s, other, seedSearchId()}).exitCode, 0);
    QCOMPARE(m_bench->files(), QStringList());
    QVERIFY(QFile::exists(ArchiveFile::pathIn(other)));
    m_requests->clear();
    QCOMPARE(fetch({u"--data-dir"_s, other, seedSearchId()}).out, seedCsv());
    QCOMPARE(m_requests->size(), 0);
}

void tst_FetchArchive::runningBatchIsKeptAndAskedAgain()
{
    for (const QString &id : {runningVerification, failedSearch}) {
        const int exitCode = fetch({id}).exitCode;
        m_requests->clear();
        QCOMPARE(fetch({id}).exitCode, exitCode);
        QVERIFY(!m_requests->isEmpty());
    }
    const std::vector<Batch> kept = m_bench->batches();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].head.status, BatchStatus::Ongoing);
    QCOMPARE(kept[0].head.requested, 4000);
    // The window goes on with it.
    QCOMPARE(kept[0].poll.state, PollState::Waiting);
    QCOMPARE(kept[1].head.status, BatchStatus::Failed);
}

void tst_FetchArchive::whatThePersonWroteStays()
{
    Batch batch;
    batch.ref = {BatchKind::EmailFinder, seedSearchId()};
    batch.key = keyFor(batch.ref);
    batch.label = u"Spring"_s;
    batch.note = u"for Pam"_s;
    batch.keyName = u"Home"_s;
    batch.added = QDateTime({2026, 3, 4}, {12, 30}, QTimeZone::utc());
    QVERIFY(m_bench->open()->add({batch}));
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    const std::vector<Batch> kept = m_bench->batches();
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept[0].label, batch.label);
    QCOMPARE(kept[0].note, batch.note);
    QCOMPARE(kept[0].keyName, batch.keyName);
    QCOMPARE(kept[0].added, batch.added);
    QVERIFY(kept[0].replyArchived);
}

void tst_FetchArchive::batchWithoutKindIsCompleted()
{
    for (const QString &id : {seedSearchId(), runningVerification}) {
        Batch batch;
        batch.ref = {std::nullopt, id};
        batch.key = keyFor(batch.ref);
        batch.added = QDateTime::currentDateTimeUtc();
        QVERIFY(m_bench->open()->add({batch}));
    }
    QCOMPARE(fetch({seedSearchId(), runningVerification}).exitCode, 3);
    const std::vector<Batch> kept = m_bench->batches();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].ref.kind, BatchKind::EmailFinder);
    QCOMPARE(kept[1].ref.kind, BatchKind::EmailVerifier);
}

void tst_FetchArchive::nothingIsKeptWithoutAReply()
{
    QCOMPARE(fetch({u"no-such-batch"_s}).exitCode, 6);
    QCOMPARE(m_bench->files(), QStringList());
}

void tst_FetchArchive::keyNameIsKept()
{
    CliRunner runner(m_simulator->baseUrl());
    runner.apiKey.clear();
    runner.dataFolder = m_bench->folder();
    runner.keychain = [this](const ApiOrigin &) {
        auto store = std::make_unique<test::FakeKeyStore>();
        (void)store->write(u"Work"_s, ApiKey::parse(u"demo-key"_s).value(), this, [](const Result<void> &) {});
        return std::unique_ptr<KeyStore>(std::move(store));
    };
    QCOMPARE(runner.run({u"fetch"_s, seedSearchId()}).exitCode, 0);
    QCOMPARE(m_bench->batches().front().keyName, u"Work"_s);
}

void tst_FetchArchive::statusOfACompletedBatch()
{
    const CliResult asked = run({u"status"_s, u"--json"_s, seedSearchId()});
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    m_requests->clear();
    const CliResult known = run({u"status"_s, u"--json"_s, seedSearchId()}, QString());
    QCOMPARE(known.exitCode, 0);
    QCOMPARE(known.out, asked.out);
    QCOMPARE(m_requests->size(), 0);
    QCOMPARE(run({u"status"_s, u"--json"_s, u"--no-archive"_s, seedSearchId()}).out, asked.out);
    QVERIFY(!m_requests->isEmpty());
}

void tst_FetchArchive::statusKeepsNothing()
{
    QCOMPARE(run({u"status"_s, seedSearchId()}).exitCode, 0);
    QCOMPARE(m_bench->files(), QStringList());
}

void tst_FetchArchive::besideAnotherProgram()
{
    // The window has the archive open all the time.
    const auto window = m_bench->open();
    QCOMPARE(fetch({seedSearchId()}).exitCode, 0);
    QCOMPARE(window->batches()->size(), size_t(1));
    const auto unpacked = window->loadReply(window->batches()->front().key)->unpack();
    QCOMPARE(unpacked.value(), seedSearchReply());
    Batch batch;
    batch.ref = {BatchKind::PhoneFinder, u"added-in-the-window"_s};
    batch.key = keyFor(batch.ref);
    batch.added = QDateTime::currentDateTimeUtc();
    QVERIFY(window->add({batch}));
    QCOMPARE(fetch({seedVerificationId()}).exitCode, 0);
    QCOMPARE(m_bench->batches().size(), size_t(3));
}

ENROW_TEST(tst_FetchArchive, QCoreApplication)
#include "tst_FetchArchive.moc"
