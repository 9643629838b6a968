// SPDX-License-Identifier: MIT
#include "store/ReplyEffect.h"

#include "support/TestProgram.h"

using namespace enrow;

namespace
{

BatchHead head(BatchStatus status, qint64 rows, std::optional<qint64> valid = {})
{
    BatchHead head;
    head.status = status;
    head.resultRows = rows;
    head.valid = valid;
    head.validRows = valid.value_or(rows);
    return head;
}

} // namespace

Q_DECLARE_METATYPE(ReplyEffect)

class tst_ReplyEffect : public QObject
{
    Q_OBJECT

private slots:
    void weighsAReply_data();
    void weighsAReply();
    void countsTheRowsThemselves();
    void takesACorrection();
    void takesTheSameAgain();
    void keepsFiguresThatWereGiven();
    void takesALaterRefund();
    void tellsOtherRows();
    void keepsRowCounts();
    void aFileTakesNothingAway_data();
    void aFileTakesNothingAway();
};

void tst_ReplyEffect::weighsAReply_data()
{
    QTest::addColumn<BatchHead>("reply");
    QTest::addColumn<bool>("brings");
    QTest::addColumn<BatchHead>("held");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<ReplyEffect>("effect");
    const auto completed = BatchStatus::Completed;
    const auto ongoing = BatchStatus::Ongoing;
    const auto failed = BatchStatus::Failed;
    const auto all = ReplyEffect::HeadAndResults;
    const auto row = [](const char *name, const BatchHead &reply, bool brings, const BatchHead &held, bool holds,
                        ReplyEffect effect) { QTest::newRow(name) << reply << brings << held << holds << effect; };

    row("first progress", head(ongoing, 0), false, {}, false, ReplyEffect::HeadOnly);
    row("first results", head(ongoing, 2), true, head(ongoing, 0), false, all);
    row("more results", head(ongoing, 3), true, head(ongoing, 2), true, all);
    row("progress without results", head(ongoing, 0), false, head(ongoing, 2), true, ReplyEffect::HeadOnly);
    row("fewer results", head(ongoing, 1), true, head(ongoing, 2), true, ReplyEffect::HeadOnly);
    row("the end", head(completed, 3), true, head(ongoing, 2), true, all);
    row("the end with an empty list", head(completed, 0), true, head(ongoing, 0), false, all);
    row("the end without results", head(completed, 0), false, head(ongoing, 0), false, ReplyEffect::HeadOnly);
    row("the end that lost rows", head(completed, 1), true, head(ongoing, 2), true, ReplyEffect::HeadOnly);
    row("results after all", head(completed, 3), true, head(completed, 0), false, all);
    row("the same again", head(completed, 3, 2), true, head(completed, 3, 2), true, all);
    row("a late valid one", head(completed, 3, 3), true, head(completed, 3, 2), true, all);
    row("no word of valid ones", head(completed, 3), true, head(completed, 3, 2), true, all);
    row("fewer valid ones", head(completed, 3, 1), true, head(completed, 3, 2), true, ReplyEffect::Nothing);
    row("back to ongoing", head(ongoing, 0), false, head(completed, 3), true, ReplyEffect::Nothing);
    row("ongoing with as many", head(ongoing, 3), true, head(completed, 3), true, ReplyEffect::Nothing);
    row("failed after all", head(failed, 0), false, head(completed, 3), true, ReplyEffect::Nothing);
    row("forgotten", head(completed, 0), true, head(completed, 3), true, ReplyEffect::Nothing);
    row("forgotten altogether", head(completed, 0), false, head(completed, 3), true, ReplyEffect::Nothing);
    row("partly forgotten", head(completed, 2), true, head(completed, 3), true, ReplyEffect::Nothing);
    row("no status", head(BatchStatus::Unknown, 3), true, head(completed, 3), true, ReplyEffect::Nothing);
    BatchHead lacking = head(completed, 2, 4000);
    lacking.requested = 5000;
    BatchHead paged = head(completed, 2, 2);
    paged.requested = 2;
    paged.hasFurtherPage = true;
    row("more of the missing rows", head(completed, 3, 4000), true, lacking, true, all);
    row("all of them, fewer valid than said", head(completed, 5000, 3990), true, lacking, true, all);
    row("fewer still", head(completed, 1, 4000), true, lacking, true, ReplyEffect::Nothing);
    row("as many, fewer valid", head(completed, 2, 3990), true, lacking, true, ReplyEffect::Nothing);
    row("ongoing with more", head(ongoing, 3), true, lacking, true, ReplyEffect::Nothing);
    row("the further page too", head(completed, 4, 1), true, paged, true, all);
    row("completed after failed", head(completed, 3), true, head(failed, 0), true, all);
}

void tst_ReplyEffect::weighsAReply()
{
    QFETCH(const BatchHead, reply);
    QFETCH(const bool, brings);
    QFETCH(const BatchHead, held);
    QFETCH(const bool, holds);
    QFETCH(const ReplyEffect, effect);
    QCOMPARE(effectOf(reply, brings, held, holds), effect);
}

// Whatever the reply says of them.
void tst_ReplyEffect::countsTheRowsThemselves()
{
    BatchHead held = head(BatchStatus::Completed, 3, 2);
    BatchHead reply = held;
    held.custom = QStringLiteral("the one before");
    const auto effect = [&](std::optional<qint64> rows, std::optional<qint64> heldRows) {
        reply.validRows = rows;
        held.validRows = heldRows;
        return effectOf(reply, true, held, true);
    };
    QCOMPARE(effect(2, 2), ReplyEffect::HeadAndResults);
    QCOMPARE(effect(1, 2), ReplyEffect::Nothing);
    QCOMPARE(effect(0, 2), ReplyEffect::Nothing);
    QCOMPARE(effect(1, 1), ReplyEffect::HeadAndResults); // as many as came before, though fewer than both say
    QCOMPARE(effect(1, {}), ReplyEffect::Nothing);       // not counted: of what was said
    reply.valid.reset();
    QCOMPARE(effect(1, 2), ReplyEffect::Nothing);
}

// The server said that three were valid, of which two came, and sets that right.
void tst_ReplyEffect::takesACorrection()
{
    BatchHead held = head(BatchStatus::Completed, 3, 3);
    held.validRows = 2;
    BatchHead reply = held;
    reply.valid = 2;
    QCOMPARE(effectOf(reply, true, held, true), ReplyEffect::HeadAndResults);
    QCOMPARE(tellingOtherRows(ReplyEffect::HeadAndResults, reply, held, [] { return true; }),
             ReplyEffect::HeadAndResults);
}

// What brings no rows says no less when it comes again.
void tst_ReplyEffect::takesTheSameAgain()
{
    BatchHead held = head(BatchStatus::Completed, 0, 2);
    QCOMPARE(effectOf(held, false, held, true), ReplyEffect::HeadOnly);
    BatchHead other = held;
    other.finished = 2;
    QCOMPARE(effectOf(held, false, other, true), ReplyEffect::Nothing);
}

void tst_ReplyEffect::keepsFiguresThatWereGiven()
{
    BatchHead held = head(BatchStatus::Completed, 3, 2);
    held.requested = 3;
    held.credits.final = ReportedCredits::fromText("2");
    QCOMPARE(effectOf(held, true, held, true), ReplyEffect::HeadAndResults);
    BatchHead withoutCost = held;
    withoutCost.credits = {};
    QCOMPARE(effectOf(withoutCost, true, held, true), ReplyEffect::Nothing);
    QCOMPARE(effectOf(held, true, withoutCost, true), ReplyEffect::HeadAndResults);
    BatchHead withoutStats = withoutCost;
    withoutStats.requested.reset();
    QCOMPARE(effectOf(withoutStats, true, withoutCost, true), ReplyEffect::Nothing);
}

// Two of three were valid and charged; one of them is refunded later.
void tst_ReplyEffect::takesALaterRefund()
{
    BatchHead held = head(BatchStatus::Completed, 3, 2);
    held.credits = {ReportedCredits::fromText("3"), ReportedCredits::fromText("1"), ReportedCredits::fromText("2")};
    BatchHead reply = head(BatchStatus::Completed, 3, 1);
    reply.credits = {ReportedCredits::fromText("3"), ReportedCredits::fromText("2"), ReportedCredits::fromText("1")};
    QCOMPARE(effectOf(reply, true, held, true), ReplyEffect::HeadAndResults);
    QCOMPARE(effectOf(held, true, reply, true), ReplyEffect::HeadAndResults); // and back
    reply.resultRows = 2;
    QCOMPARE(effectOf(reply, true, held, true), ReplyEffect::Nothing);
}

void tst_ReplyEffect::tellsOtherRows()
{
    const BatchHead whole = head(BatchStatus::Completed, 3);
    BatchHead lacking = whole;
    lacking.requested = 4;
    const auto all = ReplyEffect::HeadAndResults;
    const auto told = [](ReplyEffect effect, const BatchHead &reply, const BatchHead &held, bool isSame) {
        return tellingOtherRows(effect, reply, held, [isSame] { return isSame; });
    };
    QCOMPARE(told(all, whole, whole, false), ReplyEffect::OtherResults);
    QCOMPARE(told(all, whole, lacking, false), ReplyEffect::OtherResults);
    QCOMPARE(told(all, whole, whole, true), all);
    QCOMPARE(told(ReplyEffect::Nothing, whole, whole, false), ReplyEffect::Nothing);
    // Rows were to be expected.
    QCOMPARE(told(all, whole, head(BatchStatus::Ongoing, 3), false), all);
    QCOMPARE(told(all, head(BatchStatus::Completed, 4), lacking, false), all);
}

void tst_ReplyEffect::keepsRowCounts()
{
    BatchHead held = head(BatchStatus::Ongoing, 7, 5);
    held.skippedRows = 2;
    held.hasFurtherPage = true;
    const BatchHead kept = keepingRowCounts(head(BatchStatus::Failed, 1, 6), held);
    QCOMPARE(kept.status, BatchStatus::Failed);
    QCOMPARE(kept.valid, std::optional<qint64>(6));
    QCOMPARE(kept.resultRows, 7);
    QCOMPARE(kept.validRows, std::optional<qint64>(5));
    QCOMPARE(kept.skippedRows, 2);
    QVERIFY(kept.hasFurtherPage);
}

void tst_ReplyEffect::aFileTakesNothingAway_data()
{
    QTest::addColumn<BatchHead>("reply");
    QTest::addColumn<bool>("brings");
    QTest::addColumn<BatchHead>("held");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<ReplyEffect>("effect");
    const auto completed = BatchStatus::Completed;
    const auto ongoing = BatchStatus::Ongoing;
    const auto row = [](const char *name, const BatchHead &reply, bool brings, const BatchHead &held, bool holds,
                        ReplyEffect effect) { QTest::newRow(name) << reply << brings << held << holds << effect; };
    const auto progress = [&](qint64 finished) {
        BatchHead at = head(ongoing, 0);
        at.finished = finished;
        return at;
    };
    BatchHead lacking = head(completed, 2);
    lacking.requested = 5;

    row("the end", head(completed, 3), true, head(ongoing, 0), false, ReplyEffect::HeadAndResults);
    row("rows of a batch that was not known", head(completed, 3), true, {}, false, ReplyEffect::HeadAndResults);
    row("other rows", head(completed, 3, 3), true, head(completed, 3, 2), true, ReplyEffect::Nothing);
    row("the same", head(completed, 3), true, head(completed, 3), true, ReplyEffect::Nothing);
    row("more rows than there can be", head(completed, 9), true, head(completed, 3), true, ReplyEffect::Nothing);
    row("rows that were missing", head(completed, 5), true, lacking, true, ReplyEffect::HeadAndResults);
    row("later progress", progress(4), false, progress(3), false, ReplyEffect::HeadOnly);
    row("earlier progress", progress(2), false, progress(3), false, ReplyEffect::Nothing);
    row("no progress", head(ongoing, 0), false, progress(3), false, ReplyEffect::Nothing);
    row("before the end", progress(2), false, head(BatchStatus::Failed, 0), false, ReplyEffect::Nothing);
    row("rows after all", head(completed, 3), true, head(completed, 0), false, ReplyEffect::HeadAndResults);
}

void tst_ReplyEffect::aFileTakesNothingAway()
{
    QFETCH(const BatchHead, reply);
    QFETCH(const bool, brings);
    QFETCH(const BatchHead, held);
    QFETCH(const bool, holds);
    QFETCH(const ReplyEffect, effect);
    QCOMPARE(effectOfOpened(reply, brings, held, holds), effect);
}

ENROW_TEST(tst_ReplyEffect, QCoreApplication)
#include "tst_ReplyEffect.moc"
