// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditRemarks.h"

#include "support/TestProgram.h"

#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;
using Rule = CreditMismatch::Rule;

class tst_CreditRemarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void tellsWhatMayStillChange_data();
    void tellsWhatMayStillChange();
    void aRunningBatchWithACostMayChange();
    void tellsHowManyBatchesAreInNoSum();
    void isShortForSeveral();
    void saysWhatFits();
    void whatFitsIsOneLineForSeveral();
    void whatFitsInAPartSaysInHowMany();
    void mismatchesNameAllSides();
    void furtherMismatchesNameTheirBatches();
};

void tst_CreditRemarks::tellsWhatMayStillChange_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("silent");
    QTest::addColumn<bool>("tooLarge");
    QTest::addColumn<QString>("text");
    QTest::newRow("all known") << 2 << 0 << 0 << 0 << false << QString();
    QTest::newRow("one, running") << 1 << 1 << 0 << 0 << false
                                  << u"Still running: Enrow reports the cost when it is done."_s;
    QTest::newRow("some running") << 3 << 2 << 0 << 0 << false
                                  << u"2 of 3 batches still running: these figures may change."_s;
    QTest::newRow("one, status not known")
        << 1 << 0 << 1 << 0 << false << u"Status unknown: these figures may change."_s;
    QTest::newRow("one of several not known")
        << 3 << 0 << 1 << 0 << false << u"1 of 3 batches has an unknown status: these figures may change."_s;
    QTest::newRow("some not known") << 3 << 0 << 2 << 0 << false
                                    << u"2 of 3 batches have an unknown status: these figures may change."_s;
    QTest::newRow("one without cost") << 1 << 0 << 0 << 1 << false << u"Enrow did not report the cost."_s;
    QTest::newRow("one of several without cost")
        << 3 << 0 << 0 << 1 << false << u"1 of 3 batches does not report its cost."_s;
    QTest::newRow("some without cost") << 3 << 0 << 0 << 2 << false << u"2 of 3 batches do not report their cost."_s;
    QTest::newRow("all of it") << 3 << 1 << 0 << 1 << true
                               << u"1 of 3 batches still running: these figures may change.\n"
                                  "1 of 3 batches does not report its cost.\n"
                                  "The credit totals are too large to show."_s;
}

void tst_CreditRemarks::tellsWhatMayStillChange()
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
    QTEST(CreditRemarks(summary, {}).stillOpen(), "text");
}

void tst_CreditRemarks::aRunningBatchWithACostMayChange()
{
    CreditSummary summary;
    summary.batches = summary.running = 1;
    summary.initial = Credits::fromWhole(5000);
    QCOMPARE(CreditRemarks(summary, {}).stillOpen(), u"Still running: these figures may change."_s);
}

void tst_CreditRemarks::tellsHowManyBatchesAreInNoSum()
{
    CreditSummary summary;
    summary.batches = 4;
    summary.outside = 3;
    QCOMPARE(CreditRemarks(summary, {}).stillOpen(),
             u"3 of 4 batches are not in these totals: Enrow has reported no figures for them."_s);
    summary.outside = 1;
    QCOMPARE(CreditRemarks(summary, {}).stillOpen(),
             u"1 of 4 batches is not in these totals: Enrow has reported no figures for it."_s);
}

void tst_CreditRemarks::isShortForSeveral()
{
    CreditSummary summary;
    summary.batches = summary.inTotals = 5;
    QCOMPARE(CreditRemarks(summary, {}).notCounted(), QString());
    summary.outside = 2;
    summary.running = 1;
    summary.silent = 1;
    summary.inTotals = 1;
    QCOMPARE(CreditRemarks(summary, {}).notCounted(), u"4 of 5 batches not included, 1 of them running"_s);
    // Its cost so far is in the sums.
    summary.runningWithCost = 1;
    summary.inTotals = 2;
    QCOMPARE(CreditRemarks(summary, {}).notCounted(),
             u"3 of 5 batches not included\n1 of 5 batches may still change"_s);
    summary = {};
    summary.batches = 9;
    summary.inTotals = 2;
    summary.notInTotals = 7;
    QCOMPARE(CreditRemarks(summary, {}).notCounted(), u"7 of 9 batches not included"_s);
    QCOMPARE(CreditRemarks(summary, {}).stillOpen(),
             u"7 of 9 batches are not in these totals: their amounts are not numbers."_s);
    summary = {};
    summary.batches = summary.running = 1;
    QCOMPARE(CreditRemarks(summary, {}).notCounted(), CreditRemarks(summary, {}).stillOpen());
    summary = {};
    summary.batches = 3;
    summary.inTotals = 1;
    summary.running = 2;
    QCOMPARE(CreditRemarks(summary, {}).notCounted(), u"2 of 3 batches not included: still running"_s);
}

void tst_CreditRemarks::whatFitsIsOneLineForSeveral()
{
    CreditSummary summary;
    summary.batches = 5;
    summary.inTotals = 4;
    QCOMPARE(CreditRemarks(summary, {}).fits(), QString());
    summary.refunds = {2, 3, Credits::fromWhole(3)};
    QCOMPARE(CreditRemarks(summary, {}).fits(), u"Refunds are right in 2 of 4 batches"_s);
    summary.unread = 1;
    QCOMPARE(CreditRemarks(summary, {}).fits(), QString()); // what is read so far is not all
    summary.unread = 0;
    summary.checks = {1, 1, Credits::fromThousandths(250)};
    QCOMPARE(CreditRemarks(summary, {}).fits(), u"Refunds and verification costs are right in 3 of 4 batches"_s);
    summary.refunds.batches = 3;
    QCOMPARE(CreditRemarks(summary, {}).fits(), u"Refunds and verification costs are right"_s);
    summary.mismatches.push_back({Rule::FoundAreCounted, u"spring"_s, {}, {}, {}, 1, 2});
    QCOMPARE(CreditRemarks(summary, {}).fits(), u"Refunds and verification costs are right"_s); // it is told beside
    summary.refunds = {};
    summary.mismatches.clear();
    QCOMPARE(CreditRemarks(summary, {}).fits(), u"Verification costs are right in 1 of 4 batches"_s);
    summary.batches = 1;
    QCOMPARE(CreditRemarks(summary, {}).fits(), u"1 check for 0.25 credits"_s);
}

void tst_CreditRemarks::saysWhatFits()
{
    CreditSummary summary;
    summary.batches = 1;
    QCOMPARE(CreditRemarks(summary, {}).whatFits(), QStringList());
    summary.refunds = {1, 1631, Credits::fromWhole(1631)};
    QCOMPARE(CreditRemarks(summary, {}).whatFits(), QStringList{u"1,631 invalid rows, 1,631 credits refunded"_s});
    summary.refunds = {1, 1, Credits::fromWhole(1)};
    QCOMPARE(CreditRemarks(summary, {}).whatFits(), QStringList{u"1 invalid row, 1 credit refunded"_s});
    summary.refunds = {1, 46, Credits::fromWhole(1840)};
    QCOMPARE(CreditRemarks(summary, {BatchKind::PhoneFinder}).whatFits(),
             QStringList{u"46 rows not found: 1,840 credits to be refunded"_s});
    QCOMPARE(CreditRemarks(summary, {BatchKind::PhoneFinder, BatchKind::EmailFinder}).whatFits(),
             QStringList{u"46 invalid rows, 1,840 credits in refunds, part of them still to come"_s});
    summary.refunds = {1, 0, {}};
    summary.checks = {1, 1500, Credits::fromWhole(375)};
    QCOMPARE(CreditRemarks(summary, {}).whatFits(),
             (QStringList{u"No invalid row, nothing to refund"_s, u"1,500 checks for 0.25 credits each"_s}));
}

void tst_CreditRemarks::whatFitsInAPartSaysInHowMany()
{
    CreditSummary summary;
    summary.batches = 4;
    summary.refunds = {3, 1632, Credits::fromWhole(1632)};
    summary.checks = {1, 1, Credits::fromThousandths(250)};
    QCOMPARE(CreditRemarks(summary, {}).whatFits(),
             (QStringList{u"3 of 4 batches: 1,632 invalid rows, 1,632 credits refunded"_s,
                          u"1 of 4 batches: 1 check for 0.25 credits"_s}));
}

void tst_CreditRemarks::mismatchesNameAllSides()
{
    CreditSummary summary;
    summary.batches = 1;
    const CreditRemarks text(summary, {BatchKind::EmailFinder});
    const CreditFigures figures{Credits::fromWhole(3), Credits::fromWhole(1), ReportedCredits::fromText("0.12345")};
    const auto sentence = [&](Rule rule) {
        return text.mismatch({rule, u"spring"_s, figures, Credits::fromWhole(2), Credits::fromWhole(3), 1, 2000});
    };
    QCOMPARE(sentence(Rule::FinalIsInitialMinusRefunded),
             u"Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::RefundedIsPriceOfInvalid), u"1 invalid row: a refund of 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::FoundAreCounted), u"The reply says 2,000 found, but its rows say 1."_s);
    QCOMPARE(sentence(Rule::PriceOfRequested), u"The requested rows cost 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::PriceOfFound), u"The results found cost 2, but the reply says 3."_s);
    summary.batches = 2;
    QCOMPARE(sentence(Rule::FinalIsInitialMinusRefunded),
             u"spring: Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::NotInTotals), u"spring: Not in these totals: charged 3, refunded 1, final 0.12345."_s);
    const CreditFigures part{{}, {}, Credits::fromWhole(2)};
    QCOMPARE(text.mismatch({Rule::IncompleteFigures, u"autumn"_s, part, {}, {}, 0, 0}),
             u"autumn: The reply gives only some of the figures: final 2."_s);
}

void tst_CreditRemarks::furtherMismatchesNameTheirBatches()
{
    CreditSummary summary;
    for (const QString &name : {u"a"_s, u"b"_s, u"b"_s, u"c"_s})
        summary.mismatches.push_back({Rule::IncompleteFigures, name, {}, {}, {}, 0, 0});
    const CreditRemarks text(summary, {});
    QCOMPARE(text.furtherMismatches(1), u"More figures that do not add up: b, c"_s);
    QCOMPARE(text.furtherMismatches(4), QString());
}

ENROW_TEST(tst_CreditRemarks, QCoreApplication)
#include "tst_CreditRemarks.moc"
