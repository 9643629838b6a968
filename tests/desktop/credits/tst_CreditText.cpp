// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditText.h"

#include "support/TestProgram.h"

#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;
using Rule = CreditMismatch::Rule;

class tst_CreditText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void wordsFollowTheKind_data();
    void wordsFollowTheKind();
    void valuesAreExact();
    void unknownValuesAreDashes();
    void whatIsTheExceptionHasALineOnlyThen();
    void olderPhoneRepliesHaveOneCost();
    void aFigureThatDoesNotFitIsShown();
    void tellsWhatMayStillChange_data();
    void tellsWhatMayStillChange();
    void tellsHowManyBatchesAreInNoSum();
    void ratiosOfAPartSayOfWhich();
    void aRefundToComeIsNoRefund();
    void mismatchesNameAllSides();
    void furtherMismatchesNameTheirBatches();
};

void tst_CreditText::wordsFollowTheKind_data()
{
    QTest::addColumn<QList<BatchKind>>("kinds");
    QTest::addColumn<QStringList>("names");
    using enum BatchKind;
    QTest::newRow("search") << QList{EmailFinder, EmailFinder} << QStringList{u"Requested"_s,
                                                                              u"Found"_s,
                                                                              u"Found rate"_s,
                                                                              u"Invalid"_s,
                                                                              u"Charged at the start"_s,
                                                                              u"Refunded"_s,
                                                                              u"Final cost"_s,
                                                                              u"Cost per result found"_s};
    QTest::newRow("verification") << QList{EmailVerifier}
                                  << QStringList{u"Requested"_s, u"Valid"_s, u"Valid rate"_s,
                                                 u"Invalid"_s,   u"Cost"_s,  u"Cost per valid result"_s};
    QTest::newRow("phones") << QList{PhoneFinder}
                            << QStringList{
                                   u"Requested"_s, u"Found"_s,     u"Found rate"_s,        u"Not found"_s,
                                   u"Cost"_s,      u"To refund"_s, u"Cost after refund"_s, u"Cost per result found"_s};
    QTest::newRow("several kinds") << QList{EmailVerifier, EmailFinder} << QStringList{u"Requested"_s,
                                                                                       u"Found"_s,
                                                                                       u"Found rate"_s,
                                                                                       u"Invalid"_s,
                                                                                       u"Charged at the start"_s,
                                                                                       u"Refunded"_s,
                                                                                       u"Final cost"_s,
                                                                                       u"Cost per result found"_s};
}

void tst_CreditText::wordsFollowTheKind()
{
    QFETCH(QList<BatchKind>, kinds);
    CreditSummary summary;
    summary.givesRefunds = kinds != QList{BatchKind::EmailVerifier};
    const CreditText text(summary, kinds);
    QStringList shown;
    for (const CreditFigure figure : allCreditFigures) {
        if (text.shows(figure))
            shown.append(text.name(figure));
    }
    QTEST(shown, "names");
}

void tst_CreditText::valuesAreExact()
{
    CreditSummary summary;
    summary.batches = 3;
    summary.requested = 12345;
    summary.final = Credits::fromThousandths(1234250);
    const CreditText text(summary, {});
    QCOMPARE(text.value(CreditFigure::Requested), u"12,345"_s);
    QCOMPARE(text.value(CreditFigure::Final), u"1,234.25"_s);
    QCOMPARE(text.scope(), u"3 batches"_s);
}

void tst_CreditText::unknownValuesAreDashes()
{
    const CreditSummary summary;
    const CreditText text(summary, {});
    for (const CreditFigure figure :
         {CreditFigure::Requested, CreditFigure::Found, CreditFigure::Invalid, CreditFigure::FoundRate,
          CreditFigure::Initial, CreditFigure::Refunded, CreditFigure::Final, CreditFigure::CostPerFound})
        QCOMPARE(text.value(figure), u"\u2013"_s);
}

void tst_CreditText::whatIsTheExceptionHasALineOnlyThen()
{
    CreditSummary summary;
    for (const CreditFigure figure : {CreditFigure::Other, CreditFigure::Missing, CreditFigure::Surplus})
        QVERIFY(!CreditText(summary, {}).shows(figure));
    summary.other = 5;
    summary.arrival.missing = 4998;
    summary.arrival.surplus = 1;
    const CreditText text(summary, {});
    QStringList lines;
    for (const CreditFigure figure : {CreditFigure::Other, CreditFigure::Missing, CreditFigure::Surplus}) {
        QVERIFY(text.shows(figure));
        lines.append(text.name(figure) + u' ' + text.value(figure));
    }
    QCOMPARE(lines, (QStringList{u"Other 5"_s, u"Missing 4,998"_s, u"More than announced 1"_s}));
}

void tst_CreditText::olderPhoneRepliesHaveOneCost()
{
    CreditSummary summary;
    summary.batches = 1;
    summary.final = Credits::fromWhole(100);
    const CreditText text(summary, {BatchKind::PhoneFinder});
    QVERIFY(!text.shows(CreditFigure::Initial) && !text.shows(CreditFigure::Refunded));
    QCOMPARE(text.name(CreditFigure::Final), u"Cost"_s);
    QCOMPARE(text.value(CreditFigure::Final), u"100"_s);
    QCOMPARE(text.stillOpen(), QString());
}

void tst_CreditText::aFigureThatDoesNotFitIsShown()
{
    CreditSummary summary;
    summary.batches = 1;
    summary.final = ReportedCredits::fromText("0.12345");
    QCOMPARE(CreditText(summary, {}).value(CreditFigure::Final), u"0.12345"_s);
}

void tst_CreditText::tellsWhatMayStillChange_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("silent");
    QTest::addColumn<bool>("tooLarge");
    QTest::addColumn<QString>("text");
    QTest::newRow("all known") << 2 << 0 << 0 << 0 << false << QString();
    QTest::newRow("one, running") << 1 << 1 << 0 << 0 << false << u"Still running: these figures may change."_s;
    QTest::newRow("some running") << 3 << 2 << 0 << 0 << false
                                  << u"2 of 3 batches still running: these figures may change."_s;
    QTest::newRow("one, status not known")
        << 1 << 0 << 1 << 0 << false << u"Status not known: these figures may change."_s;
    QTest::newRow("some not known") << 3 << 0 << 2 << 0 << false
                                    << u"2 of 3 batches with a status not known: these figures may change."_s;
    QTest::newRow("one without cost") << 1 << 0 << 0 << 1 << false << u"The reply says nothing about the cost."_s;
    QTest::newRow("one of several without cost")
        << 3 << 0 << 0 << 1 << false << u"1 of 3 batches says nothing about its cost."_s;
    QTest::newRow("some without cost") << 3 << 0 << 0 << 2 << false
                                       << u"2 of 3 batches say nothing about their cost."_s;
    QTest::newRow("all of it") << 3 << 1 << 0 << 1 << true
                               << u"1 of 3 batches still running: these figures may change.\n"
                                  "1 of 3 batches says nothing about its cost.\n"
                                  "The sums of the credits are too large to be shown."_s;
}

void tst_CreditText::tellsWhatMayStillChange()
{
    QFETCH(int, batches);
    QFETCH(int, running);
    QFETCH(int, unknown);
    QFETCH(int, silent);
    QFETCH(bool, tooLarge);
    CreditSummary summary;
    summary.batches = batches;
    summary.running = running;
    summary.unknown = unknown;
    summary.silent = silent;
    summary.tooLarge = tooLarge;
    QTEST(CreditText(summary, {}).stillOpen(), "text");
}

void tst_CreditText::tellsHowManyBatchesAreInNoSum()
{
    CreditSummary summary;
    summary.batches = 4;
    summary.outside = 3;
    QCOMPARE(CreditText(summary, {}).stillOpen(),
             u"3 of 4 batches are not in these sums: Enrow has given no figures of them."_s);
    summary.outside = 1;
    QCOMPARE(CreditText(summary, {}).stillOpen(),
             u"1 of 4 batches is not in these sums: Enrow has given no figures of it."_s);
    summary.batches = 1200;
    QCOMPARE(CreditText(summary, {}).scope(), u"1,200 batches"_s);
}

void tst_CreditText::ratiosOfAPartSayOfWhich()
{
    CreditSummary summary;
    summary.requested = 5003;
    summary.found = 2;
    summary.ratedRequested = 3;
    summary.ratedFound = 2;
    summary.pricedFound = 2;
    summary.pricedFinal = Credits::fromWhole(2);
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::FoundRate), u"Found rate of the 3 rows that are done"_s);
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::CostPerFound), u"Cost per result found"_s);
    summary.found = 7;
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::CostPerFound), u"Cost per result found (of 2 with a cost)"_s);
    summary.requested = 3;
    summary.found = 2;
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::FoundRate), u"Found rate"_s);
}

void tst_CreditText::aRefundToComeIsNoRefund()
{
    const CreditSummary summary;
    using enum BatchKind;
    QCOMPARE(CreditText(summary, {EmailFinder, PhoneFinder}).name(CreditFigure::Refunded), u"Refunded or to refund"_s);
}

void tst_CreditText::mismatchesNameAllSides()
{
    CreditSummary summary;
    summary.batches = 1;
    const CreditText text(summary, {BatchKind::EmailFinder});
    const CreditFigures figures{Credits::fromWhole(3), Credits::fromWhole(1), ReportedCredits::fromText("0.12345")};
    const auto sentence = [&](Rule rule) {
        return text.mismatch({rule, u"spring"_s, figures, Credits::fromWhole(2), Credits::fromWhole(3), 1, 2000});
    };
    QCOMPARE(sentence(Rule::FinalIsInitialMinusRefunded),
             u"Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::RefundedIsPriceOfInvalid),
             u"Rows without a result make a refund of 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::FoundAreCounted), u"The reply says 2,000 found, its rows say 1."_s);
    QCOMPARE(sentence(Rule::PriceOfRequested), u"The rows requested make a cost of 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::PriceOfFound), u"The results found make a cost of 2, but the reply says 3."_s);
    summary.batches = 2;
    QCOMPARE(sentence(Rule::FinalIsInitialMinusRefunded),
             u"spring: Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::NotInTotals), u"spring: Not in these sums: charged 3, refunded 1, final 0.12345."_s);
    const CreditFigures part{{}, {}, Credits::fromWhole(2)};
    QCOMPARE(text.mismatch({Rule::IncompleteFigures, u"autumn"_s, part, {}, {}, 0, 0}),
             u"autumn: The reply gives only a part of the figures: final 2."_s);
}

void tst_CreditText::furtherMismatchesNameTheirBatches()
{
    CreditSummary summary;
    for (const QString &name : {u"a"_s, u"b"_s, u"b"_s, u"c"_s})
        summary.mismatches.push_back({Rule::IncompleteFigures, name, {}, {}, {}, 0, 0});
    const CreditText text(summary, {});
    QCOMPARE(text.furtherMismatches(1), u"More figures that do not add up: b, c"_s);
    QCOMPARE(text.furtherMismatches(4), QString());
}

ENROW_TEST(tst_CreditText, QCoreApplication)
#include "tst_CreditText.moc"
