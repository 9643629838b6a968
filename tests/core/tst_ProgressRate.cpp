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
        QVERIFY(!rate.timeLeft(at(0s), 100));
        rate.add(at(0s), 10);
        QVERIFY(!rate.timeLeft(at(1s), 100));
        rate.add(at(2s), 10);
        QVERIFY2(!rate.timeLeft(at(2s), 100), "two equal samples are no movement");
    }

    void estimatesFromTheRate()
    {
        ProgressRate rate;
        rate.add(at(0s), 0);
        rate.add(at(10s), 100);
        QCOMPARE(rate.timeLeft(at(10s), 1100)->count(), 100);
        QCOMPARE(rate.timeLeft(at(15s), 1100)->count(), 95);
        rate.add(at(20s), 200);
        QCOMPARE(rate.timeLeft(at(20s), 1100)->count(), 90);
    }

    void neverGoesBelowZero()
    {
        ProgressRate rate;
        rate.add(at(0s), 0);
        rate.add(at(10s), 100);
        QCOMPARE(rate.timeLeft(at(30s), 101)->count(), 0);
    }

    void aWaitForMoreThanUsualIsSlowness()
    {
        ProgressRate rate;
        for (int second = 0; second <= 20; second += 10)
            rate.add(at(std::chrono::seconds(second)), second * 25);
        QCOMPARE(rate.timeLeft(at(20s), 1000)->count(), 20);
        QCOMPARE(rate.timeLeft(at(40s), 1000)->count(), 0); // the next reply is about to come
        QCOMPARE(rate.timeLeft(at(45s), 1000)->count(), 45);
        QCOMPARE(rate.timeLeft(at(80s), 1000)->count(), 80);
    }

    void saysNothingWhereNothingIsLeft()
    {
        ProgressRate rate;
        rate.add(at(0s), 0);
        rate.add(at(10s), 100);
        QVERIFY(!rate.timeLeft(at(10s), 100));
        QVERIFY(!rate.timeLeft(at(10s), 50));
    }

    // An estimate that came and went would be worse than one that grows.
    void growsWhileTheWorkStandsStill()
    {
        ProgressRate rate;
        rate.add(at(0s), 0);
        rate.add(at(10s), 100);
        const auto before = rate.timeLeft(at(50s), 1'000).value();
        rate.add(at(51s), 100); // a reply without movement is no sign of life
        QVERIFY(rate.timeLeft(at(51s), 1'000).value() > before);
        QVERIFY(rate.timeLeft(at(500s), 1'000).value() > rate.timeLeft(at(100s), 1'000).value());
        rate.add(at(560s), 150);
        QVERIFY(rate.timeLeft(at(560s), 300).value() < 700s);
    }

    void startsAnewWhenTheCountGoesBack()
    {
        ProgressRate rate;
        rate.add(at(0s), 0);
        rate.add(at(10s), 500);
        rate.add(at(20s), 100);
        QVERIFY(!rate.timeLeft(at(20s), 1000));
        rate.add(at(30s), 110);
        QVERIFY2(!rate.timeLeft(at(30s), 1000), "it may fall back again");
        rate.add(at(40s), 600);
        QCOMPARE(rate.timeLeft(at(40s), 1100)->count(), 20);
    }

    void forgetsOldSpeeds()
    {
        ProgressRate rate;
        qint64 finished = 0;
        for (int second = 0; second < 10; ++second)
            rate.add(at(std::chrono::seconds(second)), finished += 1000);
        for (int second = 10; second < 30; ++second)
            rate.add(at(std::chrono::seconds(second)), finished += 1);
        QCOMPARE(rate.timeLeft(at(29s), finished + 60)->count(), 60);
    }

    void saysNothingAboutEternity()
    {
        ProgressRate rate;
        rate.add(at(0s), 0);
        rate.add(at(100s), 1);
        QVERIFY(!rate.timeLeft(at(100s), std::numeric_limits<qint64>::max()));
    }

    void samplesAtOneMomentAreNoRate()
    {
        ProgressRate rate;
        rate.add(at(5s), 1);
        rate.add(at(5s), 2);
        QVERIFY(!rate.timeLeft(at(5s), 10));
    }
};

ENROW_TEST(tst_ProgressRate, QCoreApplication)
#include "tst_ProgressRate.moc"
