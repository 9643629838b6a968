// SPDX-License-Identifier: MIT
#include "core/ReportedCredits.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ReportedCredits : public QObject
{
    Q_OBJECT

private slots:
    void isNotGivenAtFirst()
    {
        const ReportedCredits none;
        QVERIFY(!none.isGiven() && !none.amount());
        QVERIFY(none.toString().isEmpty() && none.asItCame().isEmpty());
        QCOMPARE(ReportedCredits(std::optional<Credits>()), none);
        QVERIFY(ReportedCredits(Credits()) != none);
    }

    void readsAnAmountOrKeepsItsText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("fits");
        QTest::newRow("whole") << "3"_ba << u"3"_s << true;
        QTest::newRow("added up") << "0.30000000000000004"_ba << u"0.3"_s << true;
        QTest::newRow("blanks around it") << " \t0.50\u00a0"_ba << u"0.5"_s << true;
        QTest::newRow("too fine") << "0.12345"_ba << u"0.12345"_s << false;
        QTest::newRow("a third") << "0.3333333333333333"_ba << u"0.3333333333333333"_s << false;
        QTest::newRow("too large") << "1e99"_ba << u"1e99"_s << false;
        QTest::newRow("with a unit") << " 80 credits "_ba << u"80 credits"_s << false;
        QTest::newRow("decimal comma") << "0,5"_ba << u"0,5"_s << false;
        QTest::newRow("no number") << "NaN"_ba << u"NaN"_s << false;
        QTest::newRow("other letters") << "\u00fcber 3"_ba << u"\u00fcber 3"_s << false;
        QTest::newRow("long") << "0."_ba + QByteArray(200, '7') << u"0."_s + QString(61, u'7') + u'\u2026' << false;
    }

    void readsAnAmountOrKeepsItsText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        QFETCH(bool, fits);
        const auto reported = ReportedCredits::fromText(text.toStdString());
        QVERIFY(reported.isGiven());
        QCOMPARE(reported.toString(), shown);
        QCOMPARE(reported.amount().has_value(), fits);
        QCOMPARE(reported.asItCame(), fits ? QString() : shown);
        QVERIFY(reported.toString().size() <= ReportedCredits::longestText);
    }

    void blanksGiveNothing()
    {
        QVERIFY(!ReportedCredits::fromText("").isGiven());
        QVERIFY(!ReportedCredits::fromText(" \n\u00a0").isGiven());
    }
};

ENROW_TEST(tst_ReportedCredits, QCoreApplication)
#include "tst_ReportedCredits.moc"
