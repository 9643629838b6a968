// SPDX-License-Identifier: MIT
#include "polling/PollSchedule.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace std::chrono_literals;

namespace
{

constexpr double middle = 0.5; // no jitter
constexpr double highest = 0.999999999;

Error errorOf(ErrorKind kind, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {kind, {}, 0, retryAfter};
}

// In milliseconds; -1 where it gave up.
qint64 count(std::optional<std::chrono::milliseconds> wait)
{
    return wait ? qint64(wait->count()) : -1;
}

} // namespace

class tst_PollSchedule : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerWhileNothingMoves_data();
    void waitsLongerWhileNothingMoves();
    void backsOffExponentially();
    void asksSoonWhereSomethingElseAnswered();
    void jitterStaysInItsBounds_data();
    void jitterStaysInItsBounds();
    void serverWaitIsTheMinimum_data();
    void serverWaitIsTheMinimum();
    void asksAgainOnlyAfterTransientFaults_data();
    void asksAgainOnlyAfterTransientFaults();
    void startsAnewAfterAReadableReply();
    void startsAnewWhenFaultsAreForgotten();
    void faultsKeepTheWaitOfProgress();
    void boundsUnreadableReplies();
    void boundsUnclearRefusals();
    void givesUpWhereAskedTo();
    void triesARefusedProxyLoginOnlyInTheBackground();
};

void tst_PollSchedule::waitsLongerWhileNothingMoves_data()
{
    QTest::addColumn<QList<int>>("finished"); // -1: not reported
    QTest::addColumn<QList<int>>("seconds");
    QTest::newRow("stands still") << QList<int>{5, 5, 5, 5, 5, 5, 5} << QList<int>{2, 4, 8, 16, 30, 30, 30};
    QTest::newRow("moves") << QList<int>{0, 1, 2, 3} << QList<int>{2, 2, 2, 2};
    QTest::newRow("moves again") << QList<int>{1, 1, 1, 2, 2} << QList<int>{2, 4, 8, 2, 4};
    QTest::newRow("goes back") << QList<int>{3, 3, 1, 1} << QList<int>{2, 4, 2, 4};
    QTest::newRow("not reported") << QList<int>{-1, -1, -1} << QList<int>{2, 4, 8};
    QTest::newRow("reported at last") << QList<int>{-1, -1, 0, 0} << QList<int>{2, 4, 2, 4};
}

void tst_PollSchedule::waitsLongerWhileNothingMoves()
{
    QFETCH(QList<int>, finished);
    QFETCH(QList<int>, seconds);
    PollSchedule schedule;
    QList<int> waits;
    for (int rows : finished) {
        const auto wait = schedule.afterProgress(rows < 0 ? std::nullopt : std::optional<qint64>(rows));
        waits.append(int(wait / 1s));
    }
    QCOMPARE(waits, seconds);
}

void tst_PollSchedule::backsOffExponentially()
{
    PollSchedule schedule;
    for (int seconds : {1, 2, 4, 8, 16, 32, 60, 60})
        QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::ServerFault), middle)), seconds * 1000);
    for (int time = 0; time < 100; ++time)
        QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::Offline), middle)), 60000);
}

void tst_PollSchedule::asksSoonWhereSomethingElseAnswered()
{
    for (const ErrorKind kind : {ErrorKind::NotTheApi, ErrorKind::UnclearRefusal, ErrorKind::ProxyNeedsLogin}) {
        PollSchedule schedule;
        for (int seconds : {1, 2, 4, 8, 16, 30, 30, 30})
            QCOMPARE(count(schedule.afterFault(errorOf(kind), middle)), seconds * 1000);
    }
}

void tst_PollSchedule::jitterStaysInItsBounds_data()
{
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("lowest") << 0.0 << 800 << 1600;
    QTest::newRow("low") << 0.25 << 900 << 1800;
    QTest::newRow("middle") << middle << 1000 << 2000;
    QTest::newRow("highest") << highest << 1200 << 2400;
}

void tst_PollSchedule::jitterStaysInItsBounds()
{
    QFETCH(double, random);
    QFETCH(int, first);
    QFETCH(int, second);
    PollSchedule schedule;
    QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::TimedOut), random)), first);
    QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::TimedOut), random)), second);
}

void tst_PollSchedule::serverWaitIsTheMinimum_data()
{
    QTest::addColumn<qint64>("retryAfter"); // milliseconds
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("longer") << qint64(7000) << middle << qint64(7000);
    QTest::newRow("jitter does not shorten it") << qint64(7000) << 0.0 << qint64(7000);
    QTest::newRow("jitter does not lengthen it") << qint64(7000) << highest << qint64(7000);
    QTest::newRow("shorter") << qint64(500) << middle << qint64(1000);
    QTest::newRow("within the jitter") << qint64(1000) << 0.0 << qint64(1000);
    QTest::newRow("none at all") << qint64(0) << middle << qint64(1000);
    QTest::newRow("longer than any back-off") << qint64(3600'000) << middle << qint64(3600'000);
}

void tst_PollSchedule::serverWaitIsTheMinimum()
{
    QFETCH(qint64, retryAfter);
    QFETCH(double, random);
    QFETCH(qint64, wait);
    PollSchedule schedule;
    const Error error = errorOf(ErrorKind::RateLimited, std::chrono::milliseconds(retryAfter));
    QCOMPARE(count(schedule.afterFault(error, random)), wait);
}

void tst_PollSchedule::asksAgainOnlyAfterTransientFaults_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= int(ErrorKind::FileFailed); ++kind)
        QTest::newRow(nameOf(ErrorKind(kind)).data()) << ErrorKind(kind);
}

void tst_PollSchedule::asksAgainOnlyAfterTransientFaults()
{
    QFETCH(ErrorKind, kind);
    PollSchedule schedule;
    QCOMPARE(count(schedule.afterFault(errorOf(kind, 3s), middle)), isTransient(kind) ? 3000 : -1);
}

void tst_PollSchedule::startsAnewAfterAReadableReply()
{
    PollSchedule schedule;
    for (int seconds : {1, 2, 4})
        QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::ServerFault), middle)), seconds * 1000);
    schedule.afterProgress(1);
    QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::ServerFault), middle)), 1000);
}

void tst_PollSchedule::startsAnewWhenFaultsAreForgotten()
{
    PollSchedule schedule;
    for (int seconds : {1, 2, 4})
        QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle)), seconds * 1000);
    schedule.forgetFaults();
    for (int seconds : {1, 2, 4, 8})
        QCOMPARE(count(schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle)), seconds * 1000);
}

void tst_PollSchedule::faultsKeepTheWaitOfProgress()
{
    PollSchedule schedule;
    schedule.afterProgress(1);
    schedule.afterFault(errorOf(ErrorKind::Offline), middle);
    QCOMPARE(count(schedule.afterProgress(1)), 4000);
}

void tst_PollSchedule::boundsUnreadableReplies()
{
    PollTiming timing;
    timing.unreadableRepliesInARow = 3;
    PollSchedule schedule(timing);
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle));
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle));
    schedule.afterProgress(1);
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle));
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::Offline), middle));
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle));
    QVERIFY(!schedule.afterFault(errorOf(ErrorKind::UnreadableReply), middle));
}

// Another answer shows that something on the way has a trouble that may pass.
void tst_PollSchedule::boundsUnclearRefusals()
{
    PollTiming timing;
    timing.unclearRefusalsInARow = 3;
    PollSchedule schedule(timing);
    const auto goesOn = [&schedule](ErrorKind kind) { return schedule.afterFault(errorOf(kind), middle).has_value(); };
    QVERIFY(goesOn(ErrorKind::UnclearRefusal));
    QVERIFY(goesOn(ErrorKind::UnclearRefusal));
    QVERIFY(goesOn(ErrorKind::NotTheApi));
    QVERIFY(goesOn(ErrorKind::UnclearRefusal));
    QVERIFY(goesOn(ErrorKind::UnclearRefusal));
    QVERIFY(!goesOn(ErrorKind::UnclearRefusal));
    schedule.forgetFaults();
    QVERIFY(goesOn(ErrorKind::UnclearRefusal));
}

void tst_PollSchedule::givesUpWhereAskedTo()
{
    PollTiming timing;
    timing.faultsInARowBeforeGivingUp = 3;
    PollSchedule schedule(timing);
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::Offline), middle));
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::ServerFault), middle));
    schedule.afterProgress(1);
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::Offline), middle));
    QVERIFY(schedule.afterFault(errorOf(ErrorKind::ServerFault), middle));
    // A server that asks for a wait is there.
    for (int i = 0; i < 20; ++i)
        QVERIFY(schedule.afterFault(errorOf(ErrorKind::RateLimited, 5s), middle));
    QVERIFY(!schedule.afterFault(errorOf(ErrorKind::RateLimited), middle));
}

void tst_PollSchedule::triesARefusedProxyLoginOnlyInTheBackground()
{
    PollTiming timing;
    QVERIFY(PollSchedule(timing).afterFault(errorOf(ErrorKind::ProxyNeedsLogin), middle));
    timing.retriesRefusedProxyLogin = false;
    QVERIFY(!PollSchedule(timing).afterFault(errorOf(ErrorKind::ProxyNeedsLogin), middle));
}

ENROW_TEST(tst_PollSchedule, QCoreApplication)
#include "tst_PollSchedule.moc"
