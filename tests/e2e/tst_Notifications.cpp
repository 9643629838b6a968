// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "desktop/common/Screenshot.h"
#include "desktop/credits/BalanceLabel.h"
#include "support/TestProgram.h"

#ifdef Q_OS_LINUX
#include "support/NotificationDaemon.h"
#endif

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// What the window tells without being asked: the balance, and by the desktop what happened while nobody looked.
class tst_Notifications : public QObject
{
    Q_OBJECT

private slots:
    void theBalanceIsInTheWindow()
    {
        WindowBench bench;
        bench.setup.asksForBalance = true;
        bench.start();
        auto *balance = bench.find<BalanceLabel>();
        QTRY_COMPARE(balance->text(), u"36,000 credits"_s);
        QVERIFY(balance->isVisible());
        QVERIFY(bench.window().rect().contains(QRect(balance->mapTo(&bench.window(), QPoint()), balance->size())));
        QVERIFY(saveScreenshot(pictureOf(bench.window()), u"balance"_s));
        QVERIFY(balance->toolTip().contains(u"checked at"_s));
    }

    void theTitleCountsWhatRuns()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(longSearch);
        QTRY_COMPARE(bench.window().windowTitle(), u"(1 running) Enrow Desk"_s);
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
        QTRY_COMPARE(bench.window().windowTitle(), u"(1 running) Enrow Desk"_s);
    }

#ifdef Q_OS_LINUX
    void whatEndsWhileNobodyLooksIsTold_data()
    {
        QTest::addColumn<bool>("isSwitchedOff");
        QTest::newRow("usually") << false;
        QTest::newRow("switched off") << true;
    }

    void whatEndsWhileNobodyLooksIsTold()
    {
        QFETCH(bool, isSwitchedOff);
        WindowBench bench;
        const PrivateBus bus;
        if (bus.address().isEmpty())
            QSKIP("there is no dbus-daemon");
        NotificationDaemon daemon(bus.address());
        if (isSwitchedOff) {
            QSettings file(bench.setup.settingsFile, QSettings::IniFormat);
            Settings(file).setNotifications(false);
        }
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.enterIds(seedSearch + u' ' + seedVerification);
        bench.window().hide();
        if (isSwitchedOff) {
            QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
            QTest::qWait(3000);
            QCOMPARE(daemon.calls, 0);
            return;
        }
        QTRY_COMPARE(daemon.shown.size(), 1);
        QCOMPARE(daemon.shown[0].summary, u"2 batches completed"_s);
        QTest::qWait(100); // until its number is known
        daemon.click(daemon.shown[0].id);
        QTRY_VERIFY(bench.window().isVisible());
        QTRY_COMPARE(bench.rows(), 5); // of both
        QTRY_COMPARE(daemon.shown.size(), 0);
    }
#endif
};

ENROW_TEST(tst_Notifications, QApplication)
#include "tst_Notifications.moc"
