// SPDX-License-Identifier: MIT
#include "desktop/credits/CreditText.h"

#include "support/TestProgram.h"

#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(enrow::CreditFigures)

class tst_CreditText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhatItCost_data();
    void saysWhatItCost();
    void whatIsNotKnownIsNotClaimed();
    void whatIsBeingCountedIsNoFigure();
    void rowsThatDidNotCome();
    void aRefundToComeIsSaid();
    void wordsFollowTheKind_data();
    void wordsFollowTheKind();
    void unknownFiguresHaveNoLine();
    void whatIsTheExceptionHasALineOnlyThen();
    void ratiosOfAPartSayOfWhich();
    void severalBatchesAreCounted();
};

namespace
{

ReportedCredits amount(const char *text)
{
    return ReportedCredits::fromText(text);
}

CreditSummary summaryOf(const CreditFigures &figures)
{
    CreditSummary summary;
    summary.batches = 1;
    summary.initial = figures.initial;
    summary.refunded = figures.refunded;
    summary.final = figures.final;
    summary.givesRefunds = figures.initial.isGiven() || figures.refunded.isGiven();
    return summary;
}

} // namespace

void tst_CreditText::saysWhatItCost_data()
{
    QTest::addColumn<CreditFigures>("figures");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("refund");
    QTest::addColumn<bool>("hasParts");
    const auto row = [](const char *name, const char *initial, const char *refunded, const char *final,
                        const QString &headline, const QString &refund, bool hasParts) {
        QTest::newRow(name) << CreditFigures{amount(initial), amount(refunded), amount(final)} << headline << refund
                            << hasParts;
    };
    row("search", "5000", "1631", "3369", u"3,369 credits paid"_s, u"1,631 of 5,000 refunded (32.6%)"_s, true);
    row("one credit", "1", "0", "1", u"1 credit paid"_s, u"Nothing refunded"_s, true);
    row("all of it", "2", "2", "0", u"0 credits paid"_s, u"2 of 2 refunded (100%)"_s, true);
    row("verification", "", "", "1234.25", u"1,234.25 credits paid"_s, {}, false);
    row("does not add up", "3", "1", "3", u"3 credits paid"_s, u"1 of 3 refunded (33.3%)"_s, false);
    row("more back than charged", "3", "5", "2", u"2 credits paid"_s, u"5 of 3 refunded"_s, false);
    row("only the start", "5000", "", "", u"5,000 charged at the start"_s, u"Refunds not reported"_s, false);
    row("only the refund", "", "2", "3", u"3 credits paid"_s, u"2 refunded"_s, false);
    row("no exact amounts", "0.3", "0.12345", "0.1765500000000000000001", u"\u2248 0.177 credits paid"_s,
        u"0.12345 of 0.3 refunded"_s, false);
    row("nothing", "", "", "", u"Cost not reported"_s, {}, false);
}

void tst_CreditText::saysWhatItCost()
{
    QFETCH(CreditFigures, figures);
    const CreditSummary summary = summaryOf(figures);
    const CreditText text(summary, {BatchKind::EmailFinder});
    QTEST(text.headline(), "headline");
    QTEST(text.refund(), "refund");
    QTEST(text.hasParts(), "hasParts");
}

void tst_CreditText::whatIsNotKnownIsNotClaimed()
{
    CreditSummary summary;
    summary.batches = summary.running = 1;
    QCOMPARE(CreditText(summary, {}).headline(), u"Cost not known yet"_s);
    summary.final = amount("12");
    QCOMPARE(CreditText(summary, {}).headline(), u"12 credits so far"_s);
    summary.final = {};
    summary.running = 0;
    summary.tooLarge = true;
    QCOMPARE(CreditText(summary, {}).headline(), u"More credits than can be shown"_s);
}

namespace
{

QStringList legends(const CreditText &text)
{
    QStringList legends;
    for (const CreditPart &part : text.parts())
        legends.append(part.legend);
    return legends;
}

} // namespace

// The rows that did not come are told apart, so that all make those requested.
void tst_CreditText::rowsThatDidNotCome()
{
    using enum BatchKind;
    SummaryInput done{EmailFinder, u"a"_s, {}, RowCounts{3, 1, 0}};
    done.head.status = BatchStatus::Completed;
    done.head.requested = done.head.resultRows = 4;
    SummaryInput running{PhoneFinder, u"b"_s, {}, {}};
    running.head.status = BatchStatus::Ongoing;
    running.head.requested = 90;
    SummaryInput failed{EmailFinder, u"c"_s, {}, {}};
    failed.head.status = BatchStatus::Failed;
    failed.head.requested = 40;
    const CreditSummary summary = summarize(std::vector{done, running, failed});
    const CreditText text(summary, {EmailFinder, PhoneFinder});
    QCOMPARE(text.value(CreditFigure::Requested), u"134"_s);
    QCOMPARE(text.name(CreditFigure::Invalid), u"Invalid or not found"_s);
    QVERIFY(text.shows(CreditFigure::ToCome) && text.shows(CreditFigure::Failed));
    QCOMPARE(text.name(CreditFigure::ToCome) + u' ' + text.value(CreditFigure::ToCome), u"In running batches 90"_s);
    QCOMPARE(text.name(CreditFigure::Failed) + u' ' + text.value(CreditFigure::Failed), u"Not returned 40"_s);
    const CreditSummary alone = summarize(std::vector{running});
    QVERIFY(!CreditText(alone, {PhoneFinder}).shows(CreditFigure::ToCome)); // it is what is requested
    running.isAsked = false;                                                // nobody knows
    const CreditSummary stopped = summarize(std::vector{done, running});
    QVERIFY(!CreditText(stopped, {EmailFinder, PhoneFinder}).shows(CreditFigure::ToCome));
}

// Before all refunds have come, nobody has paid as little as it costs in the end.
void tst_CreditText::aRefundToComeIsSaid()
{
    using enum BatchKind;
    CreditSummary summary = summaryOf({amount("3600"), amount("1840"), amount("1760")});
    const CreditText phones(summary, {PhoneFinder});
    QCOMPARE(phones.headline(), u"1,760 credits net"_s);
    QCOMPARE(phones.refund(), u"1,840 of 3,600 to be refunded (51.1%)"_s);
    QCOMPARE(legends(phones), (QStringList{u"Cost 1,760"_s, u"To be refunded 1,840"_s}));
    QCOMPARE(phones.briefs(), (QStringList{u"Cost 1,760 · 1,840 to be refunded"_s, u"Cost 1,760"_s, u"Credits"_s}));
    const CreditText mixed(summary, {EmailFinder, PhoneFinder});
    QCOMPARE(mixed.headline(), phones.headline());
    QCOMPARE(mixed.briefs().first(), u"Cost 1,760"_s);
    QCOMPARE(mixed.refund(), u"1,840 refunded, part of it still to come"_s);
    QCOMPARE(legends(mixed), (QStringList{u"Cost 1,760"_s, u"Refunds 1,840"_s}));
    summary.byKind = {{EmailFinder, {}, Credits::fromWhole(1800)}, {PhoneFinder, {}, Credits::fromWhole(40)}};
    QCOMPARE(mixed.refund(), u"3,600 charged, 1,800 refunded, 40 to be refunded"_s);
    QCOMPARE(legends(mixed), (QStringList{u"Cost 1,760"_s, u"Refunded 1,800"_s, u"To be refunded 40"_s}));
    QCOMPARE(mixed.briefs().first(), u"Cost 1,760 · 40 to be refunded"_s);
    // The lines by kind tell whether any of it, or all of it, is still to come.
    summary.byKind = {{EmailFinder, {}, Credits::fromWhole(1840)}, {PhoneFinder, {}, {}}};
    QCOMPARE(mixed.refund(), u"1,840 of 3,600 refunded (51.1%)"_s);
    summary.byKind = {{EmailFinder, {}, {}}, {PhoneFinder, {}, Credits::fromWhole(1840)}};
    QCOMPARE(mixed.refund(), u"1,840 of 3,600 to be refunded (51.1%)"_s);
    // Phones without a figure owe nothing that anybody knows.
    summary.byKind = {{EmailFinder, {}, Credits::fromWhole(1840)}};
    QCOMPARE(mixed.headline(), u"1,760 credits paid"_s);
    QCOMPARE(mixed.refund(), u"1,840 of 3,600 refunded (51.1%)"_s);
    summary.byKind.clear();
    const CreditText searches(summary, {EmailFinder});
    QCOMPARE(legends(searches), (QStringList{u"Paid 1,760"_s, u"Refunded 1,840"_s}));
    QCOMPARE(searches.briefs().first(), u"1,760 paid · 1,840 refunded"_s);
    summary = summaryOf({amount("80"), amount("0"), amount("80")});
    QCOMPARE(CreditText(summary, {PhoneFinder}).headline(), u"80 credits paid"_s);
    QCOMPARE(CreditText(summary, {PhoneFinder}).refund(), u"Nothing to refund"_s);
}

void tst_CreditText::wordsFollowTheKind_data()
{
    QTest::addColumn<QList<BatchKind>>("kinds");
    QTest::addColumn<QStringList>("names");
    using enum BatchKind;
    const QStringList search{u"Cost per result found"_s, u"Requested"_s, u"Found"_s, u"Find rate"_s, u"Invalid"_s};
    QTest::newRow("search") << QList{EmailFinder, EmailFinder} << search;
    QTest::newRow("verification") << QList{EmailVerifier}
                                  << QStringList{u"Cost per valid result"_s, u"Requested"_s, u"Valid"_s,
                                                 u"Valid rate"_s, u"Invalid"_s};
    QTest::newRow("phones") << QList{PhoneFinder}
                            << QStringList{u"Cost per result found"_s, u"Requested"_s, u"Found"_s, u"Find rate"_s,
                                           u"Not found"_s};
    const QStringList mixed{u"Requested"_s, u"Valid or found"_s, u"Invalid"_s};
    QTest::newRow("e-mails") << QList{EmailVerifier, EmailFinder} << mixed;
    QTest::newRow("with phones") << QList{EmailVerifier, PhoneFinder}
                                 << QStringList{u"Requested"_s, u"Valid or found"_s, u"Invalid or not found"_s};
}

void tst_CreditText::wordsFollowTheKind()
{
    QFETCH(QList<BatchKind>, kinds);
    CreditSummary summary;
    summary.requested = summary.ratedRequested = 3;
    summary.found = summary.ratedFound = summary.pricedFound = 2;
    summary.invalid = 1;
    const CreditText text(summary, kinds);
    QStringList shown;
    for (const CreditFigure figure : allCreditFigures) {
        if (text.shows(figure))
            shown.append(text.name(figure));
    }
    QTEST(shown, "names");
}

// Rows that are not read yet are in no figure: it is not shown before it is whole.
void tst_CreditText::whatIsBeingCountedIsNoFigure()
{
    CreditSummary summary;
    summary.batches = summary.inTotals = 2;
    summary.requested = summary.ratedRequested = 10;
    summary.found = summary.ratedFound = summary.pricedFound = 8;
    summary.invalid = 1;
    summary.unread = 1;
    const CreditText text(summary, {BatchKind::EmailFinder});
    QCOMPARE(text.value(CreditFigure::Invalid), u"…"_s);
    QVERIFY(text.shows(CreditFigure::Invalid));
    QCOMPARE(text.value(CreditFigure::Found), u"8"_s); // the replies say it
    summary.foundIsUnread = true;
    for (const CreditFigure figure : {CreditFigure::Found, CreditFigure::FoundRate, CreditFigure::CostPerFound})
        QCOMPARE(text.value(figure), u"…"_s);
    QCOMPARE(text.value(CreditFigure::Requested), u"10"_s);
}

void tst_CreditText::unknownFiguresHaveNoLine()
{
    CreditSummary summary;
    summary.requested = 12345;
    const CreditText text(summary, {});
    QCOMPARE(text.value(CreditFigure::Requested), u"12,345"_s);
    for (const CreditFigure figure : allCreditFigures)
        QCOMPARE(text.shows(figure), figure == CreditFigure::Requested);
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

void tst_CreditText::ratiosOfAPartSayOfWhich()
{
    CreditSummary summary;
    summary.requested = 5003;
    summary.found = 2;
    summary.ratedRequested = 3;
    summary.ratedFound = 2;
    summary.pricedFound = 2;
    summary.pricedFinal = Credits::fromWhole(2);
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::FoundRate), u"Find rate (of 3 done)"_s);
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::CostPerFound), u"Cost per result found"_s);
    summary.found = 7;
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::CostPerFound), u"Cost per result found (of 2 with a cost)"_s);
    summary.requested = 3;
    summary.found = 2;
    QCOMPARE(CreditText(summary, {}).name(CreditFigure::FoundRate), u"Find rate"_s);
}

void tst_CreditText::severalBatchesAreCounted()
{
    CreditSummary summary;
    summary.batches = 1;
    QCOMPARE(CreditText(summary, {}).scope(), QString());
    summary.batches = 1200;
    QCOMPARE(CreditText(summary, {}).scope(), u"1,200 batches"_s);
    summary.isOfAll = true;
    QCOMPARE(CreditText(summary, {}).scope(), u"All 1,200 batches"_s);
}

ENROW_TEST(tst_CreditText, QCoreApplication)
#include "tst_CreditText.moc"
