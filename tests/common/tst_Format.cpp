// SPDX-License-Identifier: MIT
#include "common/Format.h"

#include "common/Languages.h"
#include "support/TestProgram.h"

#include <QLocale>

#include <limits>

using namespace enrow;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

class tst_Format : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void credits_data();
    void credits();
    void amountsThatFitNoneAreShownAsTheyCame();
    void formsOfNumbers();
    void formsOfAmounts();
    void followsTheLocale();
    void listsAreThoseOfTheLanguage();
    void digitsAreOfOneKind();
    void share_data();
    void share();
    void percent();
    void duration_data();
    void duration();
    void countdown();
    void day();
    void shortensLongIds();
};

void tst_Format::credits_data()
{
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0"_s;
    QTest::newRow("whole") << qint64(80000) << u"80"_s;
    QTest::newRow("half") << qint64(500) << u"0.5"_s;
    QTest::newRow("quarter") << qint64(1250250) << u"1,250.25"_s;
    QTest::newRow("thousandth") << qint64(1) << u"0.001"_s;
    QTest::newRow("less than nothing") << qint64(-1125) << u"-1.125"_s;
    QTest::newRow("just below nothing") << qint64(-500) << u"-0.5"_s;
}

void tst_Format::credits()
{
    QFETCH(qint64, thousandths);
    QTEST(Format::credits(Credits::fromThousandths(thousandths)), "text");
}

void tst_Format::amountsThatFitNoneAreShownAsTheyCame()
{
    QCOMPARE(Format::credits(ReportedCredits::fromText("1250.50")), u"1,250.5"_s);
    QCOMPARE(Format::credits(ReportedCredits::fromText("1250.12345")), u"1250.12345"_s);
    QCOMPARE(Format::credits(ReportedCredits::fromText("0.123456789012345678901234")), u"\u2248 0.123"_s);
    QCOMPARE(Format::credits(ReportedCredits()), QString());
}

void tst_Format::formsOfNumbers()
{
    constexpr int most = std::numeric_limits<int>::max();
    QCOMPARE(Format::pluralOf(0), 0);
    QCOMPARE(Format::pluralOf(1), 1);
    QCOMPARE(Format::pluralOf(-2), 2);
    QCOMPARE(Format::pluralOf((qint64(1) << 32) + 1), most); // not one
    QCOMPARE(Format::pluralOf(std::numeric_limits<qint64>::min()), most);
}

void tst_Format::formsOfAmounts()
{
    const auto form = [](qint64 thousandths) { return Format::pluralOf(Credits::fromThousandths(thousandths)); };
    QCOMPARE(form(0), 0);
    QCOMPARE(form(250), 0);
    QCOMPARE(form(1000), 1);
    QCOMPARE(form(-1000), 1);
    QCOMPARE(form(1500), 0); // "1.5 credits", "1,5 crédit"
    QCOMPARE(form(2000), 2);
    QCOMPARE(form(2500), 2);
    QCOMPARE(Format::pluralOf(ReportedCredits::fromText("1e99")), 2);
}

void tst_Format::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Format::number(1234567), u"1.234.567"_s);
    QCOMPARE(Format::credits(Credits::fromThousandths(1234500)), u"1.234,5"_s);
    QCOMPARE(Format::share(0.125), u"12,5%"_s);
}

void tst_Format::listsAreThoseOfTheLanguage()
{
    QCOMPARE(Format::list({u"fetch"_s}), u"fetch"_s);
    QCOMPARE(Format::list({u"fetch"_s, u"merge"_s, u"status"_s}), u"fetch, merge and status"_s);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QCOMPARE(Format::list({u"fetch"_s, u"merge"_s, u"status"_s}), u"fetch, merge en status"_s);
}

void tst_Format::digitsAreOfOneKind()
{
    const QDateTime day(QDate(2025, 11, 2), QTime(14, 3));
    for (const QLocale &own : {QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Persian, QLocale::Iran),
                               QLocale(QLocale::Bengali, QLocale::Bangladesh)}) {
        QVERIFY(own.zeroDigit() != u"0"_s);
        QLocale::setDefault(Languages::localeOf(u"en"_s, own));
        QCOMPARE(Format::number(-1234567), u"-1,234,567"_s);
        QCOMPARE(Format::credits(Credits::fromThousandths(1234500)), u"1,234.5"_s);
        QCOMPARE(Format::share(0.125), u"12.5%"_s);
        QCOMPARE(Format::countdown(std::chrono::seconds(95)), u"1 min 35 s"_s);
        QCOMPARE(tr("%Ln batches", nullptr, 1234), u"1,234 batches"_s);
        const QString moment = Format::moment(day, day.addYears(1)) + Format::day(day, day);
        QVERIFY2(moment.contains(u"03"_s), qPrintable(moment));
        for (const QChar c : moment)
            QVERIFY2(!c.isDigit() || c < QChar(0x80), qPrintable(moment));
    }
}

void tst_Format::share_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << u"0%"_s;
    QTest::newRow("all") << 1.0 << u"100%"_s;
    QTest::newRow("two of three") << 2.0 / 3 << u"66.7%"_s;
    QTest::newRow("half") << 0.5 << u"50%"_s;
    QTest::newRow("almost none") << 2.0 / 5000 << u"<0.1%"_s;
    QTest::newRow("even less") << 1.0 / 100'000 << u"<0.1%"_s;
    QTest::newRow("one of a thousand") << 1.0 / 1000 << u"0.1%"_s;
    QTest::newRow("almost all") << 4998.0 / 5000 << u">99.9%"_s;
}

void tst_Format::share()
{
    QFETCH(double, share);
    QTEST(Format::share(share), "text");
}

void tst_Format::percent()
{
    QCOMPARE(Format::percent(0, 3), 0);
    QCOMPARE(Format::percent(1, 5000), 1);
    QCOMPARE(Format::percent(2, 3), 66);
    QCOMPARE(Format::percent(4999, 5000), 99);
    QCOMPARE(Format::percent(3, 3), 100);
    QCOMPARE(Format::percent(4, 3), 100);
    QCOMPARE(Format::percentText(66), u"66%"_s);
}

void tst_Format::duration_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("3 s") << 3 << u"a few seconds left"_s;
    QTest::newRow("12 s") << 12 << u"about 20 s left"_s;
    QTest::newRow("54 s") << 54 << u"about 1 min left"_s;
    QTest::newRow("119 s") << 119 << u"about 2 min left"_s;
    QTest::newRow("1 h") << 3600 << u"about 1 h left"_s;
    QTest::newRow("1 h 5 min") << 3900 << u"about 1 h 5 min left"_s;
    // Two figures: an estimate is not better than that.
    QTest::newRow("2 h 3 min") << 7380 << u"about 2 h left"_s;
    QTest::newRow("2 h 17 min") << 8220 << u"about 2 h 20 min left"_s;
    QTest::newRow("20 h 50 min") << 75'000 << u"about 21 h left"_s;
}

void tst_Format::duration()
{
    QFETCH(int, length);
    QTEST(Format::timeLeft(seconds(length)), "text");
}

void tst_Format::countdown()
{
    QCOMPARE(Format::countdown(seconds(-3)), u"0 s"_s);
    QCOMPARE(Format::countdown(seconds(59)), u"59 s"_s);
    QCOMPARE(Format::countdown(seconds(65)), u"1 min 5 s"_s);
    QCOMPARE(Format::countdown(seconds(3599)), u"59 min 59 s"_s);
    QCOMPARE(Format::countdown(seconds(3600)), u"1 h 0 min"_s);
    QCOMPARE(Format::countdown(seconds(3661)), u"1 h 1 min"_s);
    QCOMPARE(Format::countdown(seconds(86'400)), u"24 h 0 min"_s);
}

void tst_Format::day()
{
    const QDateTime now({2026, 11, 26}, {14, 30, 5});
    const auto said = [&now](const QDate &date) { return Format::day(QDateTime(date, {9, 3, 41}), now); };
    QCOMPARE(said({2026, 11, 26}), u"09:03"_s);
    QCOMPARE(said({2026, 3, 7}), u"7 Mar"_s);
    QCOMPARE(said({2025, 11, 26}), u"26/11/2025"_s);
    QLocale::setDefault(QLocale::c()); // which has seconds
    QCOMPARE(said({2026, 11, 26}), u"09:03"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(said({2026, 3, 7}), u"Mar 7"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    QCOMPARE(said({2026, 3, 7}), u"2026/03/07"_s);
}

void tst_Format::shortensLongIds()
{
    QCOMPARE(Format::shortId(u"1234567890123456"_s), u"1234567890123456"_s);
    QCOMPARE(Format::shortId(u"12345678901234567"_s), u"12345678\u2026234567"_s);
}

ENROW_TEST(tst_Format, QCoreApplication)
#include "tst_Format.moc"
