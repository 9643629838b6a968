// SPDX-License-Identifier: MIT
#include "jobs/StallWatch.h"

#include "support/TestProgram.h"

#include <QElapsedTimer>

#include <atomic>

using namespace enrow;

class tst_StallWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhatStandsStill()
    {
        std::atomic<int> told = 0;
        const StallWatch watch(std::chrono::milliseconds(200), [&told] { ++told; });
        QTRY_COMPARE(told, 1);
        QTest::qWait(300);
        QCOMPARE(told, 1);
    }

    void leavesAloneWhatGoesOnAndWhatEnded()
    {
        std::atomic<int> told = 0;
        {
            StallWatch watch(std::chrono::minutes(1), [&told] { ++told; });
            watch.progressed();
        }
        const StallWatch none(std::chrono::milliseconds(1), nullptr);
        QTest::qWait(50);
        QCOMPARE(told, 0);
    }

    void leavesAloneWhatComputes()
    {
        std::atomic<int> told = 0;
        QElapsedTimer timer;
        timer.start();
        {
            const StallWatch watch(std::chrono::milliseconds(500), [&told] { ++told; });
            for (volatile unsigned i = 0; timer.elapsed() < 1'500;)
                i = i + 1;
        }
        QCOMPARE(told, 0);
    }
};

ENROW_TEST(tst_StallWatch, QCoreApplication)
#include "tst_StallWatch.moc"
