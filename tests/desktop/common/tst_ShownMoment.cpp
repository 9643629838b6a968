// SPDX-License-Identifier: MIT
#include "desktop/common/ShownMoment.h"

#include "support/FakeClock.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace std::chrono_literals;

class tst_ShownMoment : public QObject
{
    Q_OBJECT

private slots:
    void standsStillUntilItPasses()
    {
        FakeClock clock;
        ShownMoment moment(clock);
        const Clock::Steady before = clock.steady();
        clock.advance(5s);
        QCOMPARE(moment.steady(), before);
        moment.passSoon();
        QCOMPARE(moment.steady(), before);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(moment.steady(), clock.steady());
        QCOMPARE(moment.wall(), clock.wall());
    }

    void passesOnceForManyChanges()
    {
        FakeClock clock;
        ShownMoment moment(clock);
        const QSignalSpy passed(&moment, &ShownMoment::passed);
        for (int change = 0; change < 10; ++change)
            moment.passSoon();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(passed.size(), 1);
        moment.passSoon();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(passed.size(), 2);
    }

    void passesByItself()
    {
        FakeClock clock;
        ShownMoment moment(clock);
        clock.advance(7s);
        QTRY_COMPARE(moment.steady(), clock.steady());
    }
};

ENROW_TEST(tst_ShownMoment, QCoreApplication)
#include "tst_ShownMoment.moc"
