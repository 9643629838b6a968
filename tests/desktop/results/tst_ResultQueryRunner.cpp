// SPDX-License-Identifier: MIT
#include "desktop/results/ResultQueryRunner.h"

#include "ResultFixtures.h"
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ResultQueryRunner : public QObject
{
    Q_OBJECT

private slots:
    void answersByTheEventLoop();
    void answersOnlyTheNewest();
    void cancelledNeverAnswers();
    void moreOfTheSameBatchesWaitsItsTurn();
    void otherBatchesDoNotWait();

private:
    // Answers once the queue of one thread has done all that was asked of it before.
    void waitFor(JobQueue &jobs);
};

namespace
{

ResultQuery only(QualificationGroup group)
{
    return {group, {}, {}};
}

std::shared_ptr<const ResultView> viewOf(const QSignalSpy &spy, int number)
{
    return spy[number][0].value<std::shared_ptr<const ResultView>>();
}

} // namespace

void tst_ResultQueryRunner::answersByTheEventLoop()
{
    JobQueue jobs(1);
    ResultQueryRunner runner(jobs);
    QSignalSpy ready(&runner, &ResultQueryRunner::viewReady);
    runner.run(setOf({finderBatch()}), only(QualificationGroup::Invalid));
    QCOMPARE(ready.size(), 0);
    QVERIFY(ready.wait());
    QCOMPARE(viewOf(ready, 0)->rowCount(), 2u);
}

void tst_ResultQueryRunner::answersOnlyTheNewest()
{
    JobQueue jobs(1);
    ResultQueryRunner runner(jobs);
    QSignalSpy ready(&runner, &ResultQueryRunner::viewReady);
    const auto set = setOf({largeBatch(20'000)});
    for (int i = 0; i < 20; ++i)
        runner.run(set, ResultQuery{}.sortedBy({ColumnId::Email, i % 2 == 0}));
    runner.run(set, only(QualificationGroup::Other));
    QVERIFY(ready.wait());
    QCOMPARE(viewOf(ready, 0)->query(), only(QualificationGroup::Other));
    // One more answer would have been queued by the workers before this one comes back.
    bool after = false;
    const PendingWork pending = jobs.run(
        this, [](std::stop_token) { return true; }, [&](bool) { after = true; });
    QTRY_VERIFY(after);
    QCOMPARE(ready.size(), 1);
}

void tst_ResultQueryRunner::cancelledNeverAnswers()
{
    JobQueue jobs(1);
    ResultQueryRunner runner(jobs);
    QSignalSpy ready(&runner, &ResultQueryRunner::viewReady);
    runner.run(setOf({finderBatch()}), {});
    runner.cancel();
    bool after = false;
    const PendingWork pending = jobs.run(
        this, [](std::stop_token) { return true; }, [&](bool) { after = true; });
    QTRY_VERIFY(after);
    QCOMPARE(ready.size(), 0);
}

void tst_ResultQueryRunner::waitFor(JobQueue &jobs)
{
    bool after = false;
    const PendingWork pending = jobs.run(
        this, [](std::stop_token) { return true; }, [&](bool) { after = true; });
    QTRY_VERIFY(after);
}

void tst_ResultQueryRunner::moreOfTheSameBatchesWaitsItsTurn()
{
    const ResultBatch few = verifierBatch(u"same"_s);
    ResultBatch more = few;
    more.chunk = chunkOf(BatchKind::EmailVerifier, std::vector<TestRow>(5));
    ResultBatch most = few;
    most.chunk = chunkOf(BatchKind::EmailVerifier, std::vector<TestRow>(9));
    JobQueue jobs(1);
    ResultQueryRunner runner(jobs);
    QSignalSpy ready(&runner, &ResultQueryRunner::viewReady);
    runner.run(setOf({few}), {});
    runner.run(setOf({more}), {});
    runner.run(setOf({most}), {});
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(viewOf(ready, 0)->rowCount(), 2u);
    QCOMPARE(viewOf(ready, 1)->rowCount(), 9u);
    waitFor(jobs);
    QCOMPARE(ready.size(), 2);

    runner.run(setOf({few}), {});
    runner.run(setOf({more}), {});
    runner.cancel();
    waitFor(jobs);
    QCOMPARE(ready.size(), 2);
    runner.run(setOf({most}), {});
    QTRY_COMPARE(ready.size(), 3);
}

void tst_ResultQueryRunner::otherBatchesDoNotWait()
{
    JobQueue jobs(1);
    ResultQueryRunner runner(jobs);
    QSignalSpy ready(&runner, &ResultQueryRunner::viewReady);
    runner.run(setOf({finderBatch(), verifierBatch()}), {});
    runner.run(setOf({finderBatch()}), {});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(viewOf(ready, 0)->rowCount(), 5u);
    waitFor(jobs);
    QCOMPARE(ready.size(), 1);
}

ENROW_TEST(tst_ResultQueryRunner, QCoreApplication)
#include "tst_ResultQueryRunner.moc"
