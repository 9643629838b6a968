// SPDX-License-Identifier: MIT
#include "jobs/ProcessTime.h"

#include "support/TestProgram.h"

using namespace enrow;

class tst_ProcessTime : public QObject
{
    Q_OBJECT

private slots:
    void growsWhileTheProgramComputes()
    {
        const auto before = processTime();
        QTRY_VERIFY_WITH_TIMEOUT(hasComputedSince(before), 60'000);
    }

    void standsStillWhileItWaits()
    {
        const auto before = processTime();
        QTest::qSleep(500);
        QVERIFY(processTime() - before < std::chrono::milliseconds(250));
    }

private:
    static bool hasComputedSince(std::chrono::duration<double> before)
    {
        for (volatile unsigned i = 0; i < 10'000'000;)
            i = i + 1;
        return processTime() - before > std::chrono::milliseconds(50);
    }
};

ENROW_TEST(tst_ProcessTime, QCoreApplication)
#include "tst_ProcessTime.moc"
