// SPDX-License-Identifier: MIT
#include "workbook/NumberFormat.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// Numbers look as Excel shows them.
class tst_NumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void general_data();
    void general();
    void numbers_data();
    void numbers();
    void builtIn();
    void from1904();
};

void tst_NumberFormat::general_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 42.0 << QByteArray("42");
    QTest::newRow("below zero") << -42.0 << QByteArray("-42");
    QTest::newRow("zero below zero") << -0.0 << QByteArray("0");
    QTest::newRow("sum") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("phone number") << 15705550100.0 << QByteArray("15705550100");
    QTest::newRow("16 digits") << 1234567890123456.0 << QByteArray("1234567890123456");
    QTest::newRow("large") << 1e21 << QByteArray("1E+21");
    QTest::newRow("small") << 1.5e-7 << QByteArray("1.5E-07");
}

void tst_NumberFormat::general()
{
    QFETCH(const double, value);
    QTEST(QByteArray::fromStdString(NumberFormat().text(value, false)), "text");
}

void tst_NumberFormat::numbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const QString &code, double value, const char *text) {
        QTest::addRow("%s of %g", qPrintable(code), value) << code << value << QByteArray(text);
    };
    add(u"0"_s, 1234.5, "1235");
    add(u"00000"_s, 1234, "01234");
    add(u"0.00"_s, -0.125, "-0.13");
    add(u"0.00"_s, -0.001, "0.00");
    add(u"#"_s, 0, "");
    add(u"#.##"_s, 1.5, "1.5");
    add(u"0.0#"_s, 2, "2.0");
    add(u"#,##0"_s, 1234567, "1,234,567");
    add(u"#,##0"_s, 999, "999");
    add(u"0,000"_s, 12, "0,012");
    add(u"#,##0.00"_s, -1234.5, "-1,234.50");
    add(u"0.0,"_s, 12345, "12.3");
    add(u"0,,\"M\""_s, 12345678, "12M");
    add(u"0%"_s, 0.256, "26%");
    add(u"0.0%"_s, -0.1234, "-12.3%");
    add(u"[$€-407] #,##0.00"_s, 5, "€ 5.00");
    add(u"\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)"_s, -5, "($5)");
    add(u"_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)"_s, 0, "-");
    add(u"_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)"_s, 7, "7.00");
    add(u"+0;-0;0"_s, 33, "+33");
    add(u"0;\"minus \"0;\"none\""_s, -3, "minus 3");
    add(u"0;\"minus \"0;\"none\""_s, 0, "none");
    add(u"0.00E+00"_s, 12345, "1.23E+04");
    add(u"0.00E+00"_s, 9.999, "1.00E+01");
    add(u"0.0E-0"_s, 0.00012, "1.2E-4");
    add(u"##0.0E+0"_s, 12345, "12.3E+3");
    add(u"0.00E+00"_s, 0, "0.00E+00");
    add(u"(000) 000-0000"_s, 5705550100, "(570) 555-0100");
    add(u"[<=9999999]###-####;(###) ###-####"_s, 5550100, "555-0100");
    add(u"[<=9999999]###-####;(###) ###-####"_s, 5705550100, "(570) 555-0100");
    add(u"000-00-0000"_s, 123456789, "123-45-6789");
    add(u"General\" km\""_s, 1.5, "1.5 km");
    add(u";;;"_s, 42, "42"); // hidden is not lost
    add(u"# ?/?"_s, 0.5, "0.5");
    add(u"@"_s, 42, "42");
    add(u"yyyy-mm-dd"_s, 46353, "2026-11-27");
    add(u"dd/mm/yyyy"_s, 46353.9, "27/11/2026");
    add(u"d.m.yy"_s, 46353, "27.11.26");
    add(u"[$-409]mmm d, yyyy"_s, 46353, "Nov 27, 2026");
    add(u"dddd, mmmm dd"_s, 46353, "Friday, November 27");
    add(u"ddd mmmmm"_s, 46353, "Fri N");
    add(u"yyyy\\-mm\\-dd\\ hh:mm:ss"_s, 46353.5, "2026-11-27 12:00:00");
    add(u"h:mm AM/PM"_s, 0.75, "6:00 PM");
    add(u"h:mm AM/PM"_s, 0.01, "12:14 AM");
    add(u"hh:mm A/P"_s, 0.5, "12:00 P");
    add(u"[h]:mm"_s, 1.25, "30:00");
    add(u"[mm]:ss"_s, 0.0625, "90:00");
    add(u"mm:ss.0"_s, 0.5 / 86400, "00:00.5");
    add(u"yyyy\"年\"m\"月\"d\"日\""_s, 46353, "2026年11月27日");
    add(u"yyyy-mm-dd"_s, -1, "-1"); // there is no such day
    add(u"yyyy-mm-dd"_s, 1e9, "1000000000");
}

void tst_NumberFormat::numbers()
{
    QFETCH(const QString, code);
    QFETCH(const double, value);
    QTEST(QByteArray::fromStdString(NumberFormat(code).text(value, false)), "text");
}

void tst_NumberFormat::builtIn()
{
    const auto text = [](int number, double value) { return NumberFormat::builtIn(number).text(value, false); };
    QCOMPARE(text(0, 1.5), "1.5");
    QCOMPARE(text(1, 1.5), "2");
    QCOMPARE(text(4, 1234.5), "1,234.50");
    QCOMPARE(text(10, 0.5), "50.00%");
    QCOMPARE(text(14, 46353), "2026-11-27");
    QCOMPARE(text(22, 46353.5), "2026-11-27 12:00");
    QCOMPARE(text(20, 0.5), "12:00");
    QCOMPARE(text(38, -5), "(5)");
    QCOMPARE(text(46, 1.5), "36:00:00");
    QCOMPARE(text(49, 5), "5");
    QCOMPARE(text(58, 46353), "2026-11-27");
    QVERIFY(NumberFormat::builtIn(163).isGeneral() && NumberFormat::builtIn(-1).isGeneral());
}

void tst_NumberFormat::from1904()
{
    QCOMPARE(NumberFormat(u"yyyy-mm-dd"_s).text(44891, true), "2026-11-27");
}

ENROW_TEST(tst_NumberFormat, QCoreApplication)
#include "tst_NumberFormat.moc"
