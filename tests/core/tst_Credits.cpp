// SPDX-License-Identifier: MIT
#include "core/Credits.h"

#include "support/TestProgram.h"

#include <limits>
#include <string>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_Credits : public QObject
{
    Q_OBJECT

private slots:
    void staysInRange()
    {
        constexpr Credits most = Credits::fromThousandths(std::numeric_limits<qint64>::max());
        constexpr Credits one = Credits::fromThousandths(1);
        QCOMPARE(Credits::sum(most - one, one), std::optional(most));
        QVERIFY(!Credits::sum(most, one));
        QCOMPARE(Credits::product(-4, Credits::fromWhole(1)), std::optional(Credits::fromWhole(-4)));
        QVERIFY(!Credits::product(2, most));
    }

    void readsExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("thousandths");
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("negative zero") << "-0"_ba << qint64(0);
        QTest::newRow("whole") << "3"_ba << qint64(3000);
        QTest::newRow("quarter") << "0.25"_ba << qint64(250);
        QTest::newRow("thousandth") << "0.001"_ba << qint64(1);
        QTest::newRow("no double sum") << "0.3"_ba << qint64(300);
        QTest::newRow("negative") << "-1.125"_ba << qint64(-1125);
        QTest::newRow("trailing zeros") << "2.5000000000000000000000000"_ba << qint64(2500);
        QTest::newRow("zeros before a digit") << "0.010"_ba << qint64(10);
        QTest::newRow("only zeros") << "0.000000000000"_ba << qint64(0);
        QTest::newRow("exponent") << "2.5e1"_ba << qint64(25'000);
        QTest::newRow("capital exponent, plus") << "25E+2"_ba << qint64(2'500'000);
        QTest::newRow("negative exponent") << "1e-3"_ba << qint64(1);
        QTest::newRow("shrinking exponent") << "1000000e-6"_ba << qint64(1000);
        QTest::newRow("zero with an exponent") << "0e300"_ba << qint64(0);
        QTest::newRow("largest") << "9000000000000"_ba << qint64(9'000'000'000'000'000);
        QTest::newRow("added up") << "0.30000000000000004"_ba << qint64(300);
        QTest::newRow("added up, below") << "0.7999999999999999"_ba << qint64(800);
        QTest::newRow("added up, negative") << "-2.1000000000000003"_ba << qint64(-2100);
        QTest::newRow("added up, many") << "4999.999999999994"_ba << qint64(5'000'000);
        QTest::newRow("nothing, added up") << "5.551115123125783e-17"_ba << qint64(0);
        QTest::newRow("almost a millionth above") << "0.0010009999999"_ba << qint64(1);
        QTest::newRow("below, with an exponent") << "0.9990001e-3"_ba << qint64(1);
        QTest::newRow("almost a millionth below") << "0.0009990000001"_ba << qint64(1);
        QTest::newRow("carried through all digits") << "9.999999999e2"_ba << qint64(1'000'000);
        QTest::newRow("a leading zero with an exponent") << "0.0000025e5"_ba << qint64(250);
        QTest::newRow("smallest") << "-9000000000000.000"_ba << qint64(-9'000'000'000'000'000);
    }

    void readsExactly()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, thousandths);
        const auto amount = Credits::parse(text.toStdString());
        QVERIFY(amount.has_value());
        QCOMPARE(amount->thousandths(), thousandths);
    }

    void givesNothingForWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "-",
                                 "+1",
                                 " 1",
                                 "1 ",
                                 ".5",
                                 "5.",
                                 "1.e2",
                                 "1e",
                                 "1e+",
                                 "e5",
                                 "--1",
                                 "1.2.3",
                                 "0x10",
                                 "1,5",
                                 "NaN",
                                 "nan",
                                 "Infinity",
                                 "-inf",
                                 "1e400",
                                 "1e999999999999999999999",
                                 "0.0001",
                                 "0.001001",
                                 "0.000999",
                                 "0.12345",
                                 "9000000000000.0000001",
                                 "8999999999999.9995",
                                 "1e-4",
                                 "1.0005",
                                 "9000000000000.001",
                                 "9000000000001",
                                 "99999999999999999999999",
                                 "1e13",
                                 "true",
                                 "null",
                                 "\"1\"",
                                 "007",
                                 "-01.5",
                                 "00"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }

    void givesNothingForWhatDoesNotFit()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Credits::parse(text.toStdString()));
    }

    // A number of a megabyte is legal JSON: reading it must not take time by the square of its length.
    void longNumbersAreReadInOnePass()
    {
        const std::string zeros(1'000'000, '0');
        QCOMPARE(Credits::parse("0." + zeros + "1"), std::optional(Credits()));
        QVERIFY(!Credits::parse("0.0005" + zeros + "1"));
        QCOMPARE(Credits::parse("0.5" + zeros)->thousandths(), 500);
        QVERIFY(!Credits::parse("1" + zeros));
    }

    void writesTheShortestDecimal_data()
    {
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0"_s;
        QTest::newRow("half") << qint64(500) << u"0.5"_s;
        QTest::newRow("whole") << qint64(80'000) << u"80"_s;
        QTest::newRow("thousandth") << qint64(1) << u"0.001"_s;
        QTest::newRow("negative") << qint64(-1125) << u"-1.125"_s;
        QTest::newRow("negative part") << qint64(-10) << u"-0.01"_s;
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"-9223372036854775.808"_s;
    }

    void writesTheShortestDecimal()
    {
        QFETCH(qint64, thousandths);
        QFETCH(QString, text);
        QCOMPARE(Credits::fromThousandths(thousandths).toString(), text);
    }

    void writtenAmountsReadBack()
    {
        for (qint64 thousandths = -2500; thousandths <= 2500; ++thousandths) {
            const Credits amount = Credits::fromThousandths(thousandths);
            QCOMPARE(Credits::parse(amount.toString().toStdString()), std::optional(amount));
        }
    }

    void sumsAreExact()
    {
        Credits sum;
        for (int i = 0; i < 10; ++i)
            sum += Credits::parse("0.1").value();
        QCOMPARE(sum, Credits::fromWhole(1));
        QCOMPARE(Credits::parse("0.25").value() * 5000, Credits::fromWhole(1250));
        QVERIFY(Credits::fromWhole(1) - Credits::fromWhole(3) < Credits());
    }
};

ENROW_TEST(tst_Credits, QCoreApplication)
#include "tst_Credits.moc"
