// SPDX-License-Identifier: MIT
#include "cli/ArchiveBench.h"
#include "cli/BatchKeeper.h"
#include "cli/CliRunner.h"
#include "simulator/SeedReplies.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveBench;
using test::CliRunner;

// Batches are saved as they complete, whatever the archive does meanwhile.
class tst_BatchKeeper : public QObject
{
    Q_OBJECT

private slots:
    void savesWhatIsGiven();
    void archiveThatIsDeletedMeanwhile_data();
    void archiveThatIsDeletedMeanwhile();
    void nothingToSave();
    void withoutAnArchive();
    void archiveThatIsHeldForAWhile();
    void archiveThatFailsForGood();
    void whatFetchShowsAsDoneIsKept();

private:
    static Batch batchOf(const QString &id)
    {
        const BatchReply reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 2);
        Batch batch;
        batch.ref = {reply.kind, id};
        batch.key = keyFor(batch.ref);
        batch.added = QDateTime::currentDateTimeUtc();
        batch.lastReply = batch.added;
        batch.head = reply.head;
        batch.chunk = reply.chunk;
        batch.raw = reply.raw;
        return batch;
    }
    CliArchive archive() const
    {
        return CliArchive({true, m_bench.folder()}, {}, std::nullopt, std::chrono::milliseconds(100));
    }

    ArchiveBench m_bench;
};

void tst_BatchKeeper::savesWhatIsGiven()
{
    BatchKeeper keeper(archive());
    QSignalSpy progress(&keeper, &BatchKeeper::progressed);
    QSignalSpy finished(&keeper, &BatchKeeper::finished);
    QSignalSpy failed(&keeper, &BatchKeeper::failed);
    keeper.keep(batchOf(u"a"_s));
    QVERIFY(!keeper.isKept(batchOf(u"a"_s)));
    keeper.keep(batchOf(u"b"_s));
    keeper.keep(batchOf(u"a"_s));
    QTRY_VERIFY(keeper.isKept(batchOf(u"a"_s)) && keeper.isKept(batchOf(u"b"_s)));
    QCOMPARE(m_bench.batches().size(), size_t(2));
    QVERIFY(finished.isEmpty());
    keeper.finish();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(failed.isEmpty());
}

void tst_BatchKeeper::archiveThatIsDeletedMeanwhile_data()
{
    QTest::addColumn<bool>("anotherFollows");
    QTest::newRow("before the next batch") << true;
    QTest::newRow("before the end") << false;
}

void tst_BatchKeeper::archiveThatIsDeletedMeanwhile()
{
    QFETCH(bool, anotherFollows);
    const ArchiveBench bench;
    BatchKeeper keeper(CliArchive({true, bench.folder()}, {}));
    QSignalSpy finished(&keeper, &BatchKeeper::finished);
    QSignalSpy failed(&keeper, &BatchKeeper::failed);
    keeper.keep(batchOf(u"a"_s));
    QTRY_VERIFY(keeper.isKept(batchOf(u"a"_s)));
    for (const QString &file : bench.files())
        QVERIFY(QFile::remove(bench.file(file)));
    if (anotherFollows) {
        keeper.keep(batchOf(u"b"_s));
        QTRY_VERIFY(keeper.isKept(batchOf(u"b"_s)) && keeper.isKept(batchOf(u"a"_s)));
    }
    keeper.finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.batches().size(), size_t(anotherFollows ? 2 : 1));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(
        u"the archive was deleted or replaced meanwhile; what was saved to it before is saved again"_s));
}

void tst_BatchKeeper::nothingToSave()
{
    BatchKeeper keeper(archive());
    QSignalSpy finished(&keeper, &BatchKeeper::finished);
    keeper.finish();
    QCOMPARE(finished.size(), 1);
}

void tst_BatchKeeper::withoutAnArchive()
{
    BatchKeeper keeper(CliArchive({false, {}}, m_bench.folder()));
    QSignalSpy failed(&keeper, &BatchKeeper::failed);
    keeper.keep(batchOf(u"a"_s));
    QTRY_VERIFY(keeper.isKept(batchOf(u"a"_s)));
    QVERIFY(failed.isEmpty());
}

void tst_BatchKeeper::archiveThatIsHeldForAWhile()
{
    const size_t before = m_bench.batches().size();
    const auto other = m_bench.connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    BatchKeeper keeper(archive());
    QSignalSpy progress(&keeper, &BatchKeeper::progressed);
    QSignalSpy finished(&keeper, &BatchKeeper::finished);
    QSignalSpy failed(&keeper, &BatchKeeper::failed);
    keeper.keep(batchOf(u"held-1"_s));
    QTRY_COMPARE(failed.size(), 1);
    // No further one is kept waiting for it, and it is told once.
    keeper.keep(batchOf(u"held-2"_s));
    QVERIFY(keeper.isKept(batchOf(u"held-2"_s)));
    QTRY_COMPARE(progress.size(), 1);
    QVERIFY(other->execute(u"ROLLBACK"_s));
    // At the end both are tried once more.
    keeper.finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_bench.batches().size(), before + 2);
}

void tst_BatchKeeper::archiveThatFailsForGood()
{
    const auto other = m_bench.connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    BatchKeeper keeper(archive());
    QSignalSpy finished(&keeper, &BatchKeeper::finished);
    QSignalSpy failed(&keeper, &BatchKeeper::failed);
    keeper.keep(batchOf(u"lost-1"_s));
    keeper.keep(batchOf(u"lost-2"_s));
    keeper.finish();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!failed.isEmpty());
    QVERIFY(other->execute(u"ROLLBACK"_s));
}

void tst_BatchKeeper::whatFetchShowsAsDoneIsKept()
{
    const QString running = u"8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501"_s;
    const size_t before = m_bench.batches().size();
    Simulator simulator;
    QVERIFY(simulator.start());
    CliRunner runner(simulator.baseUrl());
    runner.dataFolder = m_bench.folder();
    runner.isTerminal = true;
    runner.start({u"fetch"_s, u"--wait"_s, seedSearchId(), running});
    // What is shown as done is in the archive.
    QTRY_VERIFY_WITH_TIMEOUT(runner.messages().contains(u"1 of 2 batches done"_s), 30'000);
    const std::vector<Batch> kept = m_bench.batches();
    QCOMPARE(kept.size(), before + 1);
    QCOMPARE(kept.back().ref, (BatchRef{BatchKind::EmailFinder, seedSearchId()}));
    QVERIFY(kept.back().replyArchived);
    runner.interrupt(2);
    QCOMPARE(runner.wait().exitCode, 130);
    QCOMPARE(m_bench.batches().size(), before + 1);
}

ENROW_TEST(tst_BatchKeeper, QCoreApplication)
#include "tst_BatchKeeper.moc"
