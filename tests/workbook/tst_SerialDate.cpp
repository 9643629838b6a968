// SPDX-License-Identifier: MIT
#include "workbook/SerialDate.h"

#include "support/TestProgram.h"

using namespace enrow;

// Days as Excel counts them, with the day in 1900 that never was.
class tst_SerialDate : public QObject
{
    Q_OBJECT

private slots:
    void days_data();
    void days();
    void times();
    void noDates();
};

void tst_SerialDate::days_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("counts1904");
    QTest::addColumn<QString>("day");
    QTest::newRow("the first") << 1.0 << false << QStringLiteral("1900-1-1 7");
    QTest::newRow("before the first") << 0.5 << false << QStringLiteral("1900-1-0 6");
    QTest::newRow("before the day that never was") << 59.0 << false << QStringLiteral("1900-2-28 2");
    QTest::newRow("the day that never was") << 60.0 << false << QStringLiteral("1900-2-29 3");
    QTest::newRow("after it") << 61.0 << false << QStringLiteral("1900-3-1 4");
    QTest::newRow("today") << 46353.0 << false << QStringLiteral("2026-11-27 5");
    QTest::newRow("the last") << 2958465.9 << false << QStringLiteral("9999-12-31 5");
    QTest::newRow("the first from 1904 on") << 0.0 << true << QStringLiteral("1904-1-1 5");
    QTest::newRow("today from 1904 on") << 44891.0 << true << QStringLiteral("2026-11-27 5");
}

void tst_SerialDate::days()
{
    QFETCH(const double, value);
    QFETCH(const bool, counts1904);
    const auto date = SerialDate::of(value, counts1904, 0);
    QVERIFY(date);
    QTEST(QStringLiteral("%1-%2-%3 %4").arg(date->year).arg(date->month).arg(date->day).arg(date->dayOfWeek), "day");
}

void tst_SerialDate::times()
{
    const auto noon = SerialDate::of(1.5, false, 0);
    QCOMPARE(noon->hour, 12);
    QCOMPARE(noon->allSeconds, 129'600.0);
    const auto rounded = SerialDate::of(1 - 0.4 / 86'400, false, 0);
    QVERIFY(rounded->day == 1 && rounded->hour == 0 && rounded->second == 0);
    const auto exact = SerialDate::of(1 - 0.4 / 86'400, false, 1);
    QVERIFY(exact->day == 0 && exact->second == 59 && exact->millisecond == 600);
    const auto quarter = SerialDate::of((10 * 3600 + 42 * 60 + 7) / 86'400.0, false, 3);
    QVERIFY(quarter->hour == 10 && quarter->minute == 42 && quarter->second == 7 && quarter->millisecond == 0);
}

void tst_SerialDate::noDates()
{
    for (const double value : {-1.0, -0.01, 2958466.0, 2958465.9999999, 1e300, double(NAN), double(INFINITY)})
        QVERIFY(!SerialDate::of(value, false, 0));
    QVERIFY(!SerialDate::of(2957004.0, true, 0));
    QVERIFY(SerialDate::of(2957003.0, true, 0));
}

ENROW_TEST(tst_SerialDate, QCoreApplication)
#include "tst_SerialDate.moc"
