// SPDX-License-Identifier: MIT
#include "desktop/common/ShownMoment.h"

#include "support/FakeClock.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

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

    void passesByItselfWhileTheWindowIsShown()
    {
        FakeClock clock;
        QWidget window;
        ShownMoment moment(clock);
        moment.tickWhileShown(window);
        window.show();
        QSignalSpy passed(&moment, &ShownMoment::passed);
        clock.advance(7s);
        QTRY_COMPARE(moment.steady(), clock.steady());
        QTRY_VERIFY(passed.size() >= 2);
        window.hide();
        passed.clear();
        QVERIFY(!passed.wait(1500));
    }

    void leavesAWindowAloneThatCountsNoSeconds()
    {
        FakeClock clock;
        QWidget window;
        ShownMoment moment(clock);
        moment.tickWhileShown(window);
        moment.setCountsSeconds(false);
        window.show();
        QSignalSpy passed(&moment, &ShownMoment::passed);
        QVERIFY(passed.wait(1000)); // once it is shown
        passed.clear();
        QVERIFY(!passed.wait(1500));
        moment.setCountsSeconds(true);
        QVERIFY(passed.wait(1500));
    }
};

ENROW_TEST(tst_ShownMoment, QApplication)
#include "tst_ShownMoment.moc"
