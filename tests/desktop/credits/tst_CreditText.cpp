// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditText.h"

#include <QLocale>
#include <QTest>

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
    void tellsWhatMayStillChange_data();
    void tellsWhatMayStillChange();
    void mismatchesNameBothNumbers();
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
                                                                              u"Cost per valid result"_s};
    QTest::newRow("verification") << QList{EmailVerifier}
                                  << QStringList{u"Requested"_s, u"Valid"_s, u"Valid rate"_s,
                                                 u"Invalid"_s,   u"Cost"_s,  u"Cost per valid result"_s};
    QTest::newRow("phones") << QList{PhoneFinder}
                            << QStringList{
                                   u"Requested"_s, u"Found"_s,     u"Found rate"_s,        u"Not found"_s,
                                   u"Cost"_s,      u"To refund"_s, u"Cost after refund"_s, u"Cost per valid result"_s};
    QTest::newRow("several kinds") << QList{EmailVerifier, EmailFinder} << QStringList{u"Requested"_s,
                                                                                       u"Found"_s,
                                                                                       u"Found rate"_s,
                                                                                       u"Invalid"_s,
                                                                                       u"Charged at the start"_s,
                                                                                       u"Refunded"_s,
                                                                                       u"Final cost"_s,
                                                                                       u"Cost per valid result"_s};
}

void tst_CreditText::wordsFollowTheKind()
{
    QFETCH(QList<BatchKind>, kinds);
    const CreditSummary summary;
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
    for (const CreditFigure figure : {CreditFigure::FoundRate, CreditFigure::Initial, CreditFigure::Refunded,
                                      CreditFigure::Final, CreditFigure::CostPerValid})
        QCOMPARE(text.value(figure), u"\u2013"_s);
}

void tst_CreditText::tellsWhatMayStillChange_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("finalMissing");
    QTest::addColumn<QString>("text");
    QTest::newRow("all known") << 2 << 0 << 0 << QString();
    QTest::newRow("one, running") << 1 << 1 << 1 << u"Still running: these figures may change."_s;
    QTest::newRow("some running") << 3 << 2 << 2 << u"2 of 3 batches still running: these figures may change."_s;
    QTest::newRow("one without cost") << 1 << 0 << 1 << u"The reply says nothing about the cost."_s;
    QTest::newRow("some without cost") << 3 << 0 << 2 << u"2 of 3 batches say nothing about their cost."_s;
}

void tst_CreditText::tellsWhatMayStillChange()
{
    QFETCH(int, batches);
    QFETCH(int, running);
    QFETCH(int, finalMissing);
    CreditSummary summary;
    summary.batches = batches;
    summary.running = running;
    summary.finalMissing = finalMissing;
    QTEST(CreditText(summary, {}).stillOpen(), "text");
}

void tst_CreditText::mismatchesNameBothNumbers()
{
    CreditSummary summary;
    summary.batches = 1;
    summary.initial = Credits::fromWhole(3);
    summary.refunded = Credits::fromWhole(1);
    const CreditText text(summary, {BatchKind::EmailFinder});
    const auto sentence = [&text](Rule rule) {
        return text.mismatch({rule, Credits::fromWhole(2), Credits::fromWhole(3)});
    };
    QCOMPARE(sentence(Rule::FinalIsInitialMinusRefunded),
             u"Charged 3 \u2212 refunded 1 makes 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::RefundedIsPriceOfInvalid),
             u"Rows without a result make a refund of 2, but the reply says 3."_s);
    QCOMPARE(sentence(Rule::VerificationPrice), u"The rows requested make a cost of 2, but the reply says 3."_s);
    summary.batches = 2;
    QCOMPARE(sentence(Rule::FinalIsInitialMinusRefunded),
             u"Charged \u2212 refunded makes 2, but the reply of one batch says 3."_s);
}

QTEST_GUILESS_MAIN(tst_CreditText)
#include "tst_CreditText.moc"
