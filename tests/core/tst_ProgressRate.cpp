// SPDX-License-Identifier: MIT
#include "core/ProgressRate.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Clock::Steady at(std::chrono::seconds time)
{
    return Clock::Steady(1000s + time);
}

} // namespace

class tst_ProgressRate : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingBeforeItKnows()
    {
        ProgressRate rate;
        QVERIFY(!rate.timeLeft(at(0s)));
        rate.add(at(0s), 10, 100);
        QVERIFY(!rate.timeLeft(at(1s)));
        rate.add(at(2s), 10, 100);
        QVERIFY2(!rate.timeLeft(at(2s)), "two equal samples are no movement");
    }

    // What the server knew before comes at once; after it the work goes on at its own pace.
    void oneQuickStepIsNoSpeed()
    {
        ProgressRate rate;
        rate.add(at(0s), 0, 50'000);
        rate.add(at(1s), 1'000, 50'000);
        QVERIFY(!rate.perSecond(at(1s)) && !rate.timeLeft(at(1s)));
        rate.add(at(3s), 20'000, 50'000);
        QVERIFY2(!rate.perSecond(at(3s)), "three seconds say nothing of an hour");
        rate.add(at(20s), 20'100, 50'000);
        QVERIFY(rate.perSecond(at(20s)) && rate.timeLeft(at(20s)));
    }

    void aSmallPartOfTheRowsIsWatchedForLonger()
    {
        ProgressRate rate;
        for (int second = 0; second <= 50; second += 10)
            rate.add(at(std::chrono::seconds(second)), second * 10, 50'000);
        QVERIFY(!rate.perSecond(at(50s)) && !rate.timeLeft(at(50s)));
        rate.add(at(60s), 600, 50'000);
        QCOMPARE(rate.perSecond(at(60s)), 10.0);
        QCOMPARE(rate.timeLeft(at(60s))->count(), 4940);
    }

    // Replies come every two seconds while rows come.
    void staysFoundedHoweverOftenItIsAsked()
    {
        ProgressRate rate;
        for (int second = 0; second <= 300; second += 2) {
            rate.add(at(std::chrono::seconds(second)), second, 50'000);
            QCOMPARE(rate.perSecond(at(std::chrono::seconds(second))).has_value(), second >= 60);
        }
    }

    void estimatesFromTheRate()
    {
        ProgressRate rate;
        for (int step = 0; step <= 2; ++step)
            rate.add(at(step * 10s), step * 100, 1100);
        QCOMPARE(rate.timeLeft(at(20s))->count(), 90);
        QCOMPARE(rate.timeLeft(at(25s))->count(), 85);
        rate.add(at(30s), 300, 1100);
        QCOMPARE(rate.timeLeft(at(30s))->count(), 80);
    }

    void neverGoesBelowZero()
    {
        ProgressRate rate;
        for (int step = 0; step <= 2; ++step)
            rate.add(at(step * 10s), step * 50, 101);
        QCOMPARE(rate.timeLeft(at(30s))->count(), 0);
    }

    void aWaitForMoreThanUsualIsSlowness()
    {
        ProgressRate rate;
        for (int second = 0; second <= 20; second += 10)
            rate.add(at(std::chrono::seconds(second)), second * 25, 1000);
        QCOMPARE(rate.timeLeft(at(20s))->count(), 20);
        QCOMPARE(rate.timeLeft(at(40s))->count(), 0); // the next reply is about to come
        QCOMPARE(rate.timeLeft(at(45s))->count(), 45);
        QCOMPARE(rate.timeLeft(at(80s))->count(), 80);
    }

    void saysNothingWhereNothingIsLeft()
    {
        ProgressRate rate;
        for (int step = 0; step <= 2; ++step)
            rate.add(at(step * 10s), step * 50, 100);
        QVERIFY(rate.perSecond(at(20s)) && !rate.timeLeft(at(20s)));
        rate.add(at(30s), 120, 100);
        QVERIFY(!rate.timeLeft(at(30s)));
    }

    // An estimate that came and went would be worse than one that grows.
    void growsWhileTheWorkStandsStill()
    {
        ProgressRate rate;
        for (int step = 0; step <= 2; ++step)
            rate.add(at(step * 10s), step * 50, 1'000);
        const auto before = rate.timeLeft(at(50s)).value();
        rate.add(at(51s), 100, 1'000); // a reply without movement is no sign of life
        QVERIFY(rate.timeLeft(at(51s)).value() > before);
        QVERIFY(rate.timeLeft(at(500s)).value() > rate.timeLeft(at(100s)).value());
        rate.add(at(560s), 150, 300);
        QVERIFY(rate.timeLeft(at(560s)).value() < 700s);
    }

    void startsAnewWhenTheCountGoesBack()
    {
        ProgressRate rate;
        rate.add(at(0s), 0, 1000);
        rate.add(at(10s), 500, 1000);
        rate.add(at(20s), 100, 1000);
        QVERIFY(!rate.timeLeft(at(20s)));
        rate.add(at(30s), 110, 1000);
        QVERIFY2(!rate.timeLeft(at(30s)), "it may fall back again");
        rate.add(at(40s), 600, 1100);
        QCOMPARE(rate.timeLeft(at(40s))->count(), 20); // 500 rows in 20 s
    }

    void forgetsOldSpeeds()
    {
        ProgressRate rate;
        qint64 finished = 0;
        for (int second = 0; second < 10; ++second)
            rate.add(at(std::chrono::seconds(second)), finished += 1000, 10'080);
        for (int second = 10; second < 75; ++second)
            rate.add(at(std::chrono::seconds(second)), finished += 1, 10'080);
        QCOMPARE(rate.timeLeft(at(74s))->count(), 15);
    }

    void saysNothingAboutEternity()
    {
        ProgressRate rate;
        for (int step = 0; step <= 2; ++step)
            rate.add(at(step * 100s), step, std::numeric_limits<qint64>::max());
        QVERIFY(!rate.timeLeft(at(200s)));
    }

    // Replies that are a little faster and slower in turn: the minutes that are shown only go down.
    void holdsAnEstimateThatIsNotClearlyWrong()
    {
        ProgressRate rate;
        qint64 finished = 0;
        auto former = std::chrono::seconds::max();
        for (int reply = 0; reply < 60; ++reply) {
            const auto now = at(reply * 10s);
            rate.add(now, finished += reply % 3 == 0 ? 95 : 104, 12'000);
            const auto left = rate.timeLeft(now);
            QVERIFY(!left || *left <= former);
            former = left.value_or(former);
        }
        QVERIFY(former > 500s && former < 700s);
        finished += 4000; // which is clear
        rate.add(at(600s), finished, 12'000);
        QVERIFY(rate.timeLeft(at(600s)).value() < former / 2);
    }

    void samplesAtOneMomentAreNoRate()
    {
        ProgressRate rate;
        for (int step = 1; step <= 3; ++step)
            rate.add(at(5s), step, 10);
        QVERIFY(!rate.timeLeft(at(5s)));
    }
};

ENROW_TEST(tst_ProgressRate, QCoreApplication)
#include "tst_ProgressRate.moc"
