// SPDX-License-Identifier: MIT
#include "desktop/BusNotifier.h"

#include "support/HungBus.h"
#include "support/NotificationDaemon.h"
#include "support/TestProgram.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// On buses of its own, one of them real with a daemon on it.
class tst_BusNotifier : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsReplacesAndTakesBack();
    void aClickIsTold();
    void textIsNoMarkup_data();
    void textIsNoMarkup();
    void whatComesWhileItAsksIsShownInTheEnd();
    void whatIsTakenBackAtOnceIsNotLeft();
    void aDaemonThatComesLaterIsFound();
    void aSilentDaemonHoldsNobodyUp();
    void aBusThatStopsHoldsNobodyUp();
    void withoutABusNothingIsShown_data();
    void withoutABusNothingIsShown();
    void aBusThatDoesNotGreetHoldsNobodyUp();

private:
    // Whether the event loop goes on.
    static bool goesOn()
    {
        int ticks = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
        timer.start(1ms);
        return QTest::qWaitFor([&ticks] { return ticks > 20; }, 30'000);
    }
};

void tst_BusNotifier::showsReplacesAndTakesBack()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    NotificationDaemon daemon(bus.address());
    BusNotifier notifier;
    notifier.show(u"a: completed"_s, u"2 of 3 found"_s);
    QTRY_COMPARE(daemon.shown.size(), 1);
    QCOMPARE(daemon.shown[0].summary, u"a: completed"_s);
    QCOMPARE(daemon.shown[0].body, u"2 of 3 found"_s);
    notifier.show(u"2 batches completed"_s, u"a, b"_s);
    QTRY_COMPARE(daemon.notified, 2);
    QCOMPARE(daemon.shown.size(), 1);
    QCOMPARE(daemon.shown[0].summary, u"2 batches completed"_s);
    QVERIFY(goesOn()); // until it knows the number
    notifier.withdraw();
    QTRY_COMPARE(daemon.shown.size(), 0);
    notifier.show(u"c: completed"_s, {});
    QTRY_COMPARE(daemon.shown.size(), 1);
}

void tst_BusNotifier::aClickIsTold()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    NotificationDaemon daemon(bus.address());
    BusNotifier notifier;
    const QSignalSpy activated(&notifier, &BusNotifier::activated);
    notifier.show(u"a: completed"_s, {});
    QTRY_COMPARE(daemon.shown.size(), 1);
    QVERIFY(goesOn());
    daemon.click(daemon.shown[0].id + 7); // that of another program
    daemon.click(daemon.shown[0].id);
    QTRY_COMPARE(activated.size(), 1);
    QVERIFY(goesOn());
    QCOMPARE(activated.size(), 1);
}

void tst_BusNotifier::textIsNoMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << QStringList{u"actions"_s} << u"<b>a</b> & b"_s;
    QTest::newRow("markup") << QStringList{u"body-markup"_s} << u"&lt;b&gt;a&lt;/b&gt; &amp; b"_s;
}

void tst_BusNotifier::textIsNoMarkup()
{
    QFETCH(QStringList, capabilities);
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    const NotificationDaemon daemon(bus.address(), capabilities);
    BusNotifier notifier;
    notifier.show(u"title"_s, u"<b>a</b> & b"_s);
    QTRY_COMPARE(daemon.shown.size(), 1);
    QTEST(daemon.shown[0].body, "body");
}

void tst_BusNotifier::whatComesWhileItAsksIsShownInTheEnd()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    const NotificationDaemon daemon(bus.address());
    BusNotifier notifier;
    for (int i = 1; i <= 100; ++i) {
        notifier.show(u"%1 batches completed"_s.arg(i), {});
        if (i % 10 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(daemon.shown.value(0).summary, u"100 batches completed"_s);
    QVERIFY(goesOn());
    QCOMPARE(daemon.shown.size(), 1);
    QVERIFY(daemon.notified < 100);
}

void tst_BusNotifier::whatIsTakenBackAtOnceIsNotLeft()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    const NotificationDaemon daemon(bus.address());
    BusNotifier notifier;
    notifier.show(u"a"_s, {});
    QTRY_COMPARE(daemon.notified, 1);
    notifier.withdraw(); // its number may not be known yet
    QTRY_COMPARE(daemon.shown.size(), 0);
    notifier.show(u"b"_s, {});
    notifier.withdraw();
    QVERIFY(goesOn());
    QTRY_COMPARE(daemon.shown.size(), 0);
}

void tst_BusNotifier::aDaemonThatComesLaterIsFound()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    BusNotifier notifier;
    notifier.show(u"to nobody"_s, {});
    QVERIFY(goesOn());
    QTest::qWait(100);
    const NotificationDaemon daemon(bus.address());
    notifier.show(u"to a daemon"_s, {});
    QTRY_COMPARE(daemon.shown.size(), 1);
    QCOMPARE(daemon.shown[0].summary, u"to a daemon"_s);
}

void tst_BusNotifier::aSilentDaemonHoldsNobodyUp()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    NotificationDaemon daemon(bus.address());
    daemon.fallSilent();
    BusNotifier notifier(200ms);
    notifier.show(u"a"_s, {});
    QVERIFY(goesOn());
    QTRY_COMPARE(daemon.calls, 1);
    notifier.show(u"b"_s, {});
    QTest::qWait(400);         // it is given up
    notifier.show(u"c"_s, {}); // and asked anew
    QTRY_COMPARE(daemon.calls, 2);
    QVERIFY(daemon.shown.isEmpty());
}

void tst_BusNotifier::aBusThatStopsHoldsNobodyUp()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    const NotificationDaemon daemon(bus.address());
    BusNotifier notifier(200ms);
    notifier.show(u"a"_s, {});
    QTRY_COMPARE(daemon.shown.size(), 1);
    QVERIFY(goesOn());
    bus.signal(SIGSTOP);
    notifier.show(u"b"_s, {});
    notifier.withdraw();
    notifier.show(u"c"_s, {});
    QVERIFY(goesOn());
    QTest::qWait(400);
    bus.signal(SIGCONT);
    notifier.show(u"d"_s, {});
    QTRY_VERIFY(!daemon.shown.isEmpty() && daemon.shown.last().summary == u"d"_s);
}

void tst_BusNotifier::withoutABusNothingIsShown_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("nobody there") << QByteArray("unix:path=/nowhere/bus");
    QTest::newRow("refuses") << QByteArray("unix:path=/dev/null");
    QTest::newRow("no address") << QByteArray("nonsense");
}

void tst_BusNotifier::withoutABusNothingIsShown()
{
    QFETCH(QByteArray, address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    BusNotifier notifier;
    for (int i = 0; i < 3; ++i) {
        notifier.show(u"a"_s, {});
        QVERIFY(goesOn());
        notifier.withdraw();
    }
}

void tst_BusNotifier::aBusThatDoesNotGreetHoldsNobodyUp()
{
    const QTemporaryDir folder;
    const HungBus bus(folder.filePath(u"bus"_s));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.filePath(u"bus"_s).toUtf8());
    BusNotifier notifier;
    notifier.show(u"a"_s, {});
    notifier.show(u"b"_s, {});
    notifier.withdraw();
    QTRY_COMPARE(bus.clients(), 1);
    QVERIFY(goesOn());
}

ENROW_TEST(tst_BusNotifier, QGuiApplication)
#include "tst_BusNotifier.moc"
