// SPDX-License-Identifier: MIT
#include "core/BatchHead.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 notKnown = -1'000'000;

std::optional<qint64> countOf(qint64 count)
{
    return count == notKnown ? std::nullopt : std::optional(count);
}

} // namespace

class tst_BatchHead : public QObject
{
    Q_OBJECT

private slots:
    void statusesHaveStableNames()
    {
        QCOMPARE(nameOf(BatchStatus::Unknown), QLatin1StringView("unknown"));
        QCOMPARE(nameOf(BatchStatus::Ongoing), QLatin1StringView("ongoing"));
        QCOMPARE(nameOf(BatchStatus::Completed), QLatin1StringView("completed"));
        QCOMPARE(nameOf(BatchStatus::Failed), QLatin1StringView("failed"));
    }

    void finalCostIsTheReportedOne()
    {
        CreditFigures figures;
        QVERIFY(!figures.finalCost().isGiven());
        QVERIFY(!figures.areGiven());
        figures.initial = Credits::fromWhole(80);
        QVERIFY2(!figures.finalCost().isGiven(), "a charge without a refund is no final cost");
        QVERIFY(figures.areGiven());
        figures.refunded = Credits::parse("40.125");
        QCOMPARE(figures.finalCost().toString(), u"39.875"_s);
        figures.final = Credits::fromWhole(7);
        QCOMPARE(figures.finalCost().toString(), u"7"_s);
        figures.initial = {};
        QCOMPARE(figures.finalCost().toString(), u"7"_s);
    }

    void aFigureThatDoesNotFitIsNotReplacedByASum()
    {
        const CreditFigures figures{Credits::fromWhole(3), Credits::fromWhole(1), ReportedCredits::fromText("0.12345")};
        QCOMPARE(figures.finalCost().toString(), u"0.12345"_s);
        QVERIFY(!figures.finalCost().amount());
        const CreditFigures odd{Credits::fromWhole(3), ReportedCredits::fromText("0.12345"), {}};
        QVERIFY(!odd.finalCost().isGiven());
    }

    void comparesTheRowsThatCameWithThoseAnnounced_data()
    {
        using enum BatchStatus;
        QTest::addColumn<BatchHead>("head");
        QTest::addColumn<qint64>("missing"); // notKnown: nothing
        QTest::addColumn<bool>("inDoubt");
        const auto row = [](const char *name, BatchStatus status, qint64 requested, qint64 finished, qint64 valid,
                            qint64 came, qint64 missing, bool inDoubt) {
            BatchHead head;
            head.status = status;
            head.requested = countOf(requested);
            head.finished = countOf(finished);
            head.valid = countOf(valid);
            head.resultRows = came;
            QTest::newRow(name) << head << missing << inDoubt;
        };
        const qint64 no = notKnown;
        row("whole", Completed, 3, 3, 2, 3, 0, false);
        row("a page of many", Completed, 5000, 5000, 4000, 2, 4998, true);
        row("one too few", Completed, 3, 3, 3, 2, 1, true);
        row("one too many", Completed, 3, 3, 3, 4, -1, true);
        row("no rows at all", Completed, 5000, 5000, 4000, 0, 5000, true);
        row("without finished", Completed, 2, no, 2, 2, 0, false);
        row("without finished, one too few", Completed, 2, no, 2, 1, 1, true);
        row("finished less than requested", Completed, 5, 3, 3, 3, 2, true);
        row("only finished", Completed, no, 5, no, 2, 3, true);
        row("only valid, more than came", Completed, no, no, 4000, 2, 3998, true);
        row("only valid, fewer than came", Completed, no, no, 1, 2, no, false);
        row("nothing announced", Completed, no, no, no, 2, no, false);
        row("nothing requested, nothing came", Completed, 0, 0, 0, 0, 0, false);
        row("nothing requested, rows came", Completed, 0, 0, 0, 2, -2, true);
        row("nothing requested, yet finished", Completed, 0, 2, 1, 2, 0, false);
        row("nothing requested, yet valid", Completed, 0, no, 2, 1, 1, true);
        row("running", Ongoing, 5000, 3000, no, 2, no, false);
        row("failed", Failed, 2, 1, no, 1, no, false);
        row("no status", Unknown, 5000, 5000, no, 2, no, false);
    }

    void comparesTheRowsThatCameWithThoseAnnounced()
    {
        QFETCH(BatchHead, head);
        QFETCH(qint64, missing);
        QCOMPARE(head.missingRows(), missing == notKnown ? std::nullopt : std::optional(missing));
        QTEST(head.rowsAreInDoubt(), "inDoubt");
    }

    void rowsThatCouldNotBeReadAreMissing()
    {
        BatchHead head;
        head.status = BatchStatus::Completed;
        head.requested = 3;
        head.resultRows = 1;
        head.skippedRows = 2;
        QCOMPARE(head.missingRows(), std::optional<qint64>(2));
        QVERIFY(head.rowsAreInDoubt());
    }

    void aFurtherPageIsADoubtOnlyAtTheEnd()
    {
        BatchHead head;
        head.hasFurtherPage = true;
        for (const BatchStatus status : {BatchStatus::Unknown, BatchStatus::Ongoing, BatchStatus::Failed}) {
            head.status = status;
            QVERIFY(!head.rowsAreInDoubt());
        }
        head.status = BatchStatus::Completed;
        QVERIFY(head.rowsAreInDoubt());
        QVERIFY(!head.missingRows());
    }

    void startsWithNothingKnown()
    {
        const BatchHead head;
        QCOMPARE(head.status, BatchStatus::Unknown);
        QVERIFY(!head.requested && !head.finished && !head.valid);
        QCOMPARE(head, BatchHead());
        BatchHead other;
        other.credits.final = Credits();
        QVERIFY(other != head);
    }
};

ENROW_TEST(tst_BatchHead, QCoreApplication)
#include "tst_BatchHead.moc"
