// SPDX-License-Identifier: MIT
#include "workbook/Decimal.h"

#include "support/TestProgram.h"

using namespace enrow;

// Rounding as a person does it, on the digits that are shown.
class tst_Decimal : public QObject
{
    Q_OBJECT

private slots:
    void rounds_data();
    void rounds();
    void scales();
};

void tst_Decimal::rounds_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QByteArray>("fraction");
    const auto add = [](double value, int decimals, const char *whole, const char *fraction) {
        QTest::addRow("%g to %d", value, decimals) << value << decimals << QByteArray(whole) << QByteArray(fraction);
    };
    add(0, 2, "", "00");
    add(1.005, 2, "1", "01");
    add(0.125, 2, "", "13");
    add(0.5, 0, "1", "");
    add(0.49, 0, "", "");
    add(2.5, 0, "3", "");
    add(9.999, 2, "10", "00");
    add(0.004, 2, "", "00");
    add(0.005, 2, "", "01");
    add(0.0001, 1, "", "0");
    add(1234.5, 1, "1234", "5");
    add(1e20, 1, "100000000000000000000", "0");
    add(1e-300, 3, "", "000");
    add(0.1 + 0.2, 16, "", "3000000000000000");
}

void tst_Decimal::rounds()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    Decimal number(value);
    number.round(decimals);
    QTEST(QByteArray::fromStdString(number.whole()), "whole");
    QTEST(QByteArray::fromStdString(number.fraction(decimals)), "fraction");
}

void tst_Decimal::scales()
{
    Decimal number(0.07);
    number.scale(2);
    QCOMPARE(number.whole(), "7");
    QCOMPARE(number.fraction(2), "00");
    Decimal zero(0);
    zero.scale(5);
    QVERIFY(zero.isZero() && zero.whole().empty());
}

ENROW_TEST(tst_Decimal, QCoreApplication)
#include "tst_Decimal.moc"
