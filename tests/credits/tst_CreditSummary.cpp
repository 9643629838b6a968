// SPDX-License-Identifier: MIT
#include "credits/CreditSummary.h"

#include "support/TestProgram.h"

#include <QRandomGenerator>

#include <limits>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 huge = std::numeric_limits<qint64>::max();

std::optional<Credits> credits(const char *text)
{
    return text ? Credits::parse(text) : std::nullopt;
}

ReportedCredits amount(const char *text)
{
    return ReportedCredits::fromText(text ? text : "");
}

// A batch with its figures; null amounts and negative counts are absent. All rows came where there are invalid ones.
SummaryInput batch(BatchKind kind, BatchStatus status, qint64 requested, qint64 valid, qint64 invalidRows,
                   const char *initial, const char *refunded, const char *final)
{
    const auto count = [](qint64 n) { return n < 0 ? std::nullopt : std::optional(n); };
    SummaryInput input{kind, u"batch"_s, {}, {}};
    if (invalidRows >= 0)
        input.rows = RowCounts{std::max<qint64>(valid, 0), invalidRows, 0};
    input.head.status = status;
    input.head.requested = count(requested);
    input.head.valid = count(valid);
    input.head.resultRows = std::max<qint64>(requested, 0);
    input.head.credits = {amount(initial), amount(refunded), amount(final)};
    return input;
}

QString textOf(const CreditMismatch &mismatch)
{
    return u"%1: %2, not %3"_s.arg(int(mismatch.rule)).arg(mismatch.expected.toString(), mismatch.reported.toString());
}

} // namespace

Q_DECLARE_METATYPE(enrow::SummaryInput)

class tst_CreditSummary : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutBatches();
    void addsUpExactly();
    void claimsOnlyWhatIsKnown();
    void countsTheBatchesThatAreInNoTotal();
    void theRateIsFoundOfRequested();
    void foundRowsAreCountedWhereTheReplyDoesNotSay();
    void aKindThatIsChargedOnceAddsUp();
    void oneBatchIsShownAsItsReplySays();
    void namesTheBatchesThatDoNotAddUp();
    void totalsAddUpOrTheBatchesAreNamed();
    void ratesLeaveOutHalfKnownBatches();
    void roundsCostPerFound_data();
    void roundsCostPerFound();
    void findsMismatches_data();
    void findsMismatches();
    void refundNeedsReadableRows();
    void totalsOfTheKindsMakeTheWhole();
    void countsTheRowsThatFit();
    void tellsWhatIsNotReadYet();
    void countsTheBatchesInTheTotals();
    void staysInRange();
};

void tst_CreditSummary::isEmptyWithoutBatches()
{
    const CreditSummary summary = summarize({});
    QCOMPARE(summary.batches, 0);
    QVERIFY(!summary.initial.isGiven() && !summary.refunded.isGiven() && !summary.final.isGiven());
    QVERIFY(!summary.requested && !summary.found && !summary.invalid && !summary.other);
    QVERIFY(!summary.foundRate());
    QVERIFY(!summary.costPerFound());
    QVERIFY(summary.mismatches.empty());
}

void tst_CreditSummary::addsUpExactly()
{
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "2"),
        batch(BatchKind::EmailVerifier, BatchStatus::Completed, 3, 2, 1, nullptr, nullptr, "0.75"),
        batch(BatchKind::PhoneFinder, BatchStatus::Completed, 3, 2, 1, "120", "40", nullptr),
    };
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.batches, 3);
    QCOMPARE(summary.running, 0);
    QCOMPARE(summary.requested, 9);
    QCOMPARE(summary.found, 6);
    QCOMPARE(summary.invalid, 3);
    QCOMPARE(summary.other, 0);
    // The verification counts as charged 0.75 and refunded 0.
    QCOMPARE(summary.initial, amount("123.75"));
    QCOMPARE(summary.refunded, amount("41"));
    QCOMPARE(summary.final, amount("82.75"));
    QCOMPARE(summary.silent, 0);
    QCOMPARE(summary.foundRate(), 6.0 / 9.0);
    QCOMPARE(summary.costPerFound(), credits("13.792"));
    QVERIFY(summary.mismatches.empty());
}

void tst_CreditSummary::claimsOnlyWhatIsKnown()
{
    std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Ongoing, 10, -1, -1, nullptr, nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Unknown, -1, -1, -1, nullptr, nullptr, nullptr),
    };
    CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.running, 1);
    QCOMPARE(summary.runningWithCost, 0);
    QCOMPARE(summary.unknown, 0);
    QCOMPARE(summary.outside, 1);
    QCOMPARE(summary.requested, 10);
    QVERIFY(!summary.found && !summary.invalid && !summary.other);
    QVERIFY(!summary.initial.isGiven() && !summary.refunded.isGiven() && !summary.final.isGiven());
    QVERIFY2(summary.silent == 0, "it may still say something");
    QVERIFY(!summary.foundRate() && !summary.costPerFound());
    QVERIFY(summary.mismatches.empty());

    inputs.push_back(batch(BatchKind::EmailFinder, BatchStatus::Failed, 5, -1, -1, nullptr, nullptr, nullptr));
    inputs.push_back(batch(BatchKind::PhoneFinder, BatchStatus::Completed, 5, 1, 4, nullptr, nullptr, nullptr));
    summary = summarize(inputs);
    QCOMPARE(summary.silent, 2);
    QCOMPARE(summary.found, 1);
    QCOMPARE(summary.invalid, 4);
    inputs.push_back(batch(BatchKind::EmailFinder, BatchStatus::Ongoing, 3, 2, 1, "3", "0", "2"));
    QCOMPARE(summarize(inputs).runningWithCost, 1);
}

void tst_CreditSummary::countsTheBatchesThatAreInNoTotal()
{
    SummaryInput strange = batch(BatchKind::EmailFinder, BatchStatus::Unknown, -1, -1, -1, nullptr, nullptr, nullptr);
    strange.head.statusText = u"queued"_s;
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "2"),
        batch(BatchKind::EmailFinder, BatchStatus::Unknown, -1, -1, -1, nullptr, nullptr, nullptr),
        strange,
    };
    const CreditSummary summary = summarize(inputs, 2);
    QCOMPARE(summary.batches, 5);
    QCOMPARE(summary.outside, 3);
    QCOMPARE(summary.unknown, 1);
    QCOMPARE(summary.final, amount("2"));
    QCOMPARE(summarize({}, 1).outside, 1);
}

void tst_CreditSummary::theRateIsFoundOfRequested()
{
    SummaryInput paged = batch(BatchKind::EmailFinder, BatchStatus::Completed, 5000, 4000, 1, "5000", "1000", "4000");
    paged.head.resultRows = 2;
    paged.rows = RowCounts{1, 1, 0};
    CreditSummary summary = summarize({&paged, 1});
    QCOMPARE(summary.foundRate(), 0.8);
    QCOMPARE(summary.arrival.missing, 4998);
    QVERIFY2(summary.mismatches.empty(), "the refund of rows that did not come cannot be told");

    SummaryInput risky = batch(BatchKind::EmailVerifier, BatchStatus::Completed, 10, 5, 0, nullptr, nullptr, "2.5");
    risky.rows->other = 5;
    summary = summarize({&risky, 1});
    QCOMPARE(summary.foundRate(), 0.5);
    QCOMPARE(summary.other, 5);
    QCOMPARE(summary.arrival.missing, 0);
}

void tst_CreditSummary::foundRowsAreCountedWhereTheReplyDoesNotSay()
{
    SummaryInput input = batch(BatchKind::EmailFinder, BatchStatus::Completed, 4, -1, 1, nullptr, nullptr, nullptr);
    input.rows->valid = 3;
    QCOMPARE(summarize({&input, 1}).found, 3);
    QCOMPARE(summarize({&input, 1}).foundRate(), 0.75);
    input.head.valid = 2;
    QCOMPARE(summarize({&input, 1}).found, 2);
    const std::vector<CreditMismatch> mismatches = summarize({&input, 1}).mismatches;
    QCOMPARE(mismatches.size(), size_t(1));
    QVERIFY(mismatches[0].rule == CreditMismatch::Rule::FoundAreCounted);
    QCOMPARE(mismatches[0].countedRows, 3);
    QCOMPARE(mismatches[0].reportedRows, 2);
    input.head.resultRows = 3;
    QVERIFY2(summarize({&input, 1}).mismatches.empty(), "not where rows are missing");
}

void tst_CreditSummary::ratesLeaveOutHalfKnownBatches()
{
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 4, 3, 1, "4", "1", "3"),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, -1, 100, -1, nullptr, nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 100, -1, -1, "100", "100", "0"),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 0, 1, -1, nullptr, nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Ongoing, 100, 1, -1, nullptr, nullptr, nullptr),
    };
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.foundRate(), 0.75);
    QCOMPARE(summary.costPerFound(), credits("1"));
    SummaryInput failed = batch(BatchKind::EmailFinder, BatchStatus::Failed, 4, 1, -1, nullptr, nullptr, nullptr);
    failed.head.resultRows = 0; // of those that are finished, whether they came or not
    QVERIFY(!summarize({&failed, 1}).foundRate());
    failed.head.finished = 2;
    QCOMPARE(summarize({&failed, 1}).foundRate(), 0.5);
}

void tst_CreditSummary::aKindThatIsChargedOnceAddsUp()
{
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "2"),
        batch(BatchKind::EmailVerifier, BatchStatus::Completed, 2, 2, 0, nullptr, nullptr, "0.5"),
        batch(BatchKind::PhoneFinder, BatchStatus::Completed, 2, 2, 0, nullptr, nullptr, "100"),
    };
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.initial, amount("103.5"));
    QCOMPARE(summary.refunded, amount("1"));
    QCOMPARE(summary.final, amount("102.5"));
    QVERIFY(summary.mismatches.empty());
}

void tst_CreditSummary::oneBatchIsShownAsItsReplySays()
{
    SummaryInput odd = batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "0.12345");
    CreditSummary summary = summarize({&odd, 1});
    QCOMPARE(summary.final.toString(), u"0.12345"_s);
    QCOMPARE(summary.silent, 0);
    QVERIFY(!summary.costPerFound());
    QVERIFY(summary.mismatches.empty());

    SummaryInput once = batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 1, nullptr, nullptr, "2");
    summary = summarize({&once, 1});
    QVERIFY(!summary.initial.isGiven() && !summary.refunded.isGiven());
    QCOMPARE(summary.final, amount("2"));
    QVERIFY(summary.mismatches.empty());
}

void tst_CreditSummary::namesTheBatchesThatDoNotAddUp()
{
    std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "2"),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, -1, -1, -1, nullptr, nullptr, "2"),
        batch(BatchKind::EmailFinder, BatchStatus::Failed, -1, -1, -1, "5", nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Failed, -1, -1, -1, "5", "5", "1"),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, -1, -1, -1, "3", "1", "0.12345"),
    };
    for (size_t i = 0; i < inputs.size(); ++i)
        inputs[i].name = QString::number(i);
    const CreditSummary summary = summarize(inputs);
    QStringList found;
    for (const CreditMismatch &mismatch : summary.mismatches)
        found.append(mismatch.batch + u' ' + QString::number(int(mismatch.rule)));
    QCOMPARE(found, (QStringList{u"1 4"_s, u"2 4"_s, u"3 0"_s, u"4 5"_s}));
    QCOMPARE(summary.mismatches[3].figures.final.toString(), u"0.12345"_s);
    QCOMPARE(summary.costPerFound(), credits("1"));
    // What is not exact is in no total, so that the totals of the others add up.
    QCOMPARE(summary.initial, amount("13"));
    QCOMPARE(summary.refunded, amount("6"));
    QCOMPARE(summary.final, amount("5"));
}

// Whatever batches come together: initial − refunded = final, but for what the mismatches tell.
void tst_CreditSummary::totalsAddUpOrTheBatchesAreNamed()
{
    QRandomGenerator random(8);
    const std::array texts{"", "", "0", "1", "2", "3", "0.25", "0.30000000000000004", "120", "-1", "0.12345", "n/a"};
    int addingUp = 0;
    for (int round = 0; round < 5000; ++round) {
        std::vector<SummaryInput> inputs;
        for (quint32 i = random.bounded(6); i > 0; --i) {
            const auto any = [&] { return texts[random.bounded(quint32(texts.size()))]; };
            SummaryInput input =
                batch(allBatchKinds[random.bounded(3)], BatchStatus(random.bounded(4)), 3, 2, 1, any(), any(), any());
            if (random.bounded(4) != 0)
                input.head.credits = {amount("3"), amount("1"), amount("2")};
            inputs.push_back(input);
        }
        const CreditSummary summary = summarize(inputs);
        Credits difference;
        for (const CreditMismatch &mismatch : summary.mismatches) {
            const auto of = [](const ReportedCredits &amount) { return amount.amount().value_or(Credits()); };
            const CreditFigures &figures = mismatch.figures;
            if (mismatch.rule == CreditMismatch::Rule::FinalIsInitialMinusRefunded ||
                mismatch.rule == CreditMismatch::Rule::IncompleteFigures)
                difference += of(figures.initial) - of(figures.refunded) - of(figures.final);
        }
        if (inputs.size() < 2)
            continue;
        const Credits initial = summary.initial.amount().value_or(Credits());
        const Credits refunded = summary.refunded.amount().value_or(Credits());
        QCOMPARE((initial - refunded - summary.final.amount().value_or(Credits())).thousandths(),
                 difference.thousandths());
        addingUp += difference == Credits() ? 1 : 0;
    }
    QVERIFY2(addingUp > 1000 && addingUp < 3500, "both cases should come often");
}

void tst_CreditSummary::roundsCostPerFound_data()
{
    QTest::addColumn<QByteArray>("final");
    QTest::addColumn<qint64>("valid");
    QTest::addColumn<QByteArray>("cost"); // empty: none
    QTest::newRow("exact") << QByteArray("80") << qint64(2) << QByteArray("40");
    QTest::newRow("down") << QByteArray("1") << qint64(3) << QByteArray("0.333");
    QTest::newRow("up") << QByteArray("2") << qint64(3) << QByteArray("0.667");
    QTest::newRow("half goes up") << QByteArray("0.001") << qint64(2) << QByteArray("0.001");
    QTest::newRow("negative half goes up") << QByteArray("-0.001") << qint64(2) << QByteArray("0");
    QTest::newRow("negative") << QByteArray("-2") << qint64(3) << QByteArray("-0.667");
    QTest::newRow("free") << QByteArray("0") << qint64(3) << QByteArray("0");
    QTest::newRow("nothing valid") << QByteArray("5") << qint64(0) << QByteArray();
    QTest::newRow("very many valid") << QByteArray("5") << huge << QByteArray("0");
}

void tst_CreditSummary::roundsCostPerFound()
{
    QFETCH(QByteArray, final);
    QFETCH(qint64, valid);
    QFETCH(QByteArray, cost);
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, -1, valid, -1, nullptr, nullptr, final.constData())};
    QCOMPARE(summarize(inputs).costPerFound(), credits(cost.isEmpty() ? nullptr : cost.constData()));
}

void tst_CreditSummary::findsMismatches_data()
{
    using enum BatchKind;
    using enum BatchStatus;
    QTest::addColumn<SummaryInput>("input");
    QTest::addColumn<QStringList>("mismatches");

    const auto row = [](const char *name, const SummaryInput &input, const QStringList &mismatches) {
        QTest::newRow(name) << input << mismatches;
    };
    row("finder agrees", batch(EmailFinder, Completed, 3, 2, 1, "3", "1", "2"), {});
    row("final differs", batch(EmailFinder, Completed, 3, 2, 1, "3", "1", "3"), {u"0: 2, not 3"_s});
    row("refund differs", batch(EmailFinder, Completed, 3, 2, 1, "3", "0", "3"), {u"1: 1, not 0"_s});
    row("both differ", batch(EmailFinder, Completed, 3, 2, 1, "3", "0", "2"), {u"0: 3, not 2"_s, u"1: 1, not 0"_s});
    row("no rows came", batch(EmailFinder, Completed, 3, 2, -1, "3", "0", "3"), {});
    row("no refund reported", batch(EmailFinder, Completed, 3, 2, 1, "3", nullptr, "3"), {});
    row("no refund reported, and one is due", batch(EmailFinder, Completed, 2, 1, 1, "2", nullptr, "1"),
        {u"4: 2, not 1"_s});
    row("nothing reported", batch(EmailFinder, Completed, 3, 2, 1, nullptr, nullptr, nullptr), {});
    row("still running", batch(EmailFinder, Ongoing, 3, 2, 1, "3", "0", "2"), {});
    row("status unknown", batch(EmailFinder, Unknown, 3, 2, 1, "3", "0", "2"), {});
    row("failed", batch(EmailFinder, Failed, 3, 2, 1, "3", "0", "2"), {});
    row("verifier agrees", batch(EmailVerifier, Completed, 2, 1, 1, nullptr, nullptr, "0.5"), {});
    row("verifier differs", batch(EmailVerifier, Completed, 2, 1, 1, nullptr, nullptr, "2"), {u"2: 0.5, not 2"_s});
    row("verifier, rows unknown", batch(EmailVerifier, Completed, -1, 1, 1, nullptr, nullptr, "2"), {});
    row("verifier, cost unknown", batch(EmailVerifier, Completed, 2, 1, 1, nullptr, nullptr, nullptr), {});
    row("phones agree", batch(PhoneFinder, Completed, 3, 1, 2, "120", "80", nullptr), {});
    row("phones, older plan", batch(PhoneFinder, Completed, 3, 1, 2, "150", "100", nullptr), {});
    row("phones differ", batch(PhoneFinder, Completed, 3, 1, 2, "120", "90", nullptr), {u"1: 80, not 90"_s});
    row("phones charged by what was found", batch(PhoneFinder, Completed, 4, 2, 2, "80", "0", nullptr), {});
    row("phones charged so, older plan", batch(PhoneFinder, Completed, 4, 2, 2, "100", "0", nullptr), {});
    row("phones without their refund", batch(PhoneFinder, Completed, 4, 2, 2, "160", "0", nullptr),
        {u"1: 80, not 0"_s});
    row("phones, all found", batch(PhoneFinder, Completed, 2, 2, 0, "80", "0", nullptr), {});
    row("finder charges too much", batch(EmailFinder, Completed, 3, 2, 1, "5", "1", "4"), {u"2: 3, not 5"_s});
    row("finder charges less", batch(EmailFinder, Completed, 3, 2, 1, "2", "1", "1"), {});
    row("finder, rows unknown", batch(EmailFinder, Completed, -1, 2, 1, "5", "1", "4"), {});
    row("finder keeps too much", batch(EmailFinder, Completed, 3, 2, 1, nullptr, nullptr, "3"), {u"3: 2, not 3"_s});
    row("phones cost too much", batch(PhoneFinder, Completed, 3, 1, 2, "130", "80", nullptr), {u"2: 120, not 130"_s});
    row("older phones agree", batch(PhoneFinder, Completed, 2, 2, 0, nullptr, nullptr, "100"), {});
    row("older phones differ", batch(PhoneFinder, Completed, 2, 1, 1, nullptr, nullptr, "80"), {u"3: 40, not 80"_s});
    row("nothing requested", batch(EmailVerifier, Completed, 0, 0, 0, nullptr, nullptr, "2"), {});
    row("absurd number of rows", batch(EmailVerifier, Completed, huge, 1, 1, nullptr, nullptr, "1"), {});
}

void tst_CreditSummary::findsMismatches()
{
    QFETCH(SummaryInput, input);
    QFETCH(QStringList, mismatches);
    QStringList found;
    for (const CreditMismatch &mismatch : summarize({&input, 1}).mismatches)
        found.append(textOf(mismatch));
    QCOMPARE(found, mismatches);
}

void tst_CreditSummary::refundNeedsReadableRows()
{
    const SummaryInput wrong = batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 0, "3", "1", "2");
    QCOMPARE(summarize({&wrong, 1}).mismatches.size(), size_t(1));
    SummaryInput input = wrong;
    input.head.resultRows = 2;
    input.head.skippedRows = 1;
    QVERIFY(summarize({&input, 1}).mismatches.empty());
    input = wrong;
    input.rows->other = 1;
    QVERIFY(summarize({&input, 1}).mismatches.empty());
    input = wrong;
    input.head.hasFurtherPage = true;
    QVERIFY(summarize({&input, 1}).mismatches.empty());
}

void tst_CreditSummary::totalsOfTheKindsMakeTheWhole()
{
    using enum BatchKind;
    const std::vector inputs{
        batch(PhoneFinder, BatchStatus::Completed, 3, 2, 1, "120", "40", nullptr),
        batch(EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "2"),
        batch(EmailVerifier, BatchStatus::Ongoing, 9, -1, -1, nullptr, nullptr, nullptr),
        batch(EmailFinder, BatchStatus::Completed, 10, 9, 1, "10", "1", "9"),
        batch(EmailVerifier, BatchStatus::Completed, 2, 2, 0, nullptr, nullptr, "0.5"),
        batch(EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "0.12345"),
    };
    const CreditSummary summary = summarize(inputs);
    const std::vector<KindTotal> expected{{EmailFinder, *credits("11"), *credits("2")},
                                          {EmailVerifier, *credits("0.5"), {}},
                                          {PhoneFinder, *credits("80"), *credits("40")}};
    QCOMPARE(summary.byKind, expected);
    QCOMPARE(summary.final, amount("91.5"));
    QCOMPARE(summary.refunded, amount("42"));
    QVERIFY(summarize({inputs.data(), 1}).byKind.empty());
}

void tst_CreditSummary::countsTheRowsThatFit()
{
    using enum BatchKind;
    const std::vector inputs{
        batch(EmailFinder, BatchStatus::Completed, 3, 2, 1, "3", "1", "2"),
        batch(PhoneFinder, BatchStatus::Completed, 3, 1, 2, "150", "100", nullptr), // of an older plan
        batch(EmailFinder, BatchStatus::Completed, 3, 1, 2, "3", "1", "2"),
        batch(EmailFinder, BatchStatus::Ongoing, 3, 2, 1, "3", "1", "2"),
        batch(EmailFinder, BatchStatus::Completed, 3, 2, -1, "3", "1", "2"),
        batch(EmailVerifier, BatchStatus::Completed, 4, 2, 2, nullptr, nullptr, "1"),
        batch(EmailVerifier, BatchStatus::Completed, 4, 2, 2, nullptr, nullptr, "2"),
    };
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.refunds.batches, 2);
    QCOMPARE(summary.refunds.rows, 3);
    QCOMPARE(summary.refunds.credits, *credits("101"));
    QCOMPARE(summary.checks.batches, 1);
    QCOMPARE(summary.checks.rows, 4);
    QCOMPARE(summary.checks.credits, *credits("1"));
    QCOMPARE(summary.mismatches.front().countedRows, 2);
}

void tst_CreditSummary::tellsWhatIsNotReadYet()
{
    SummaryInput unread;
    unread.head.status = BatchStatus::Completed;
    unread.head.requested = 3;
    unread.isUnread = true;
    CreditSummary summary = summarize(std::vector{unread, SummaryInput()});
    QCOMPARE(summary.unread, 1);
    QVERIFY(summary.foundIsUnread);
    unread.head.valid = 2; // the reply says what was found
    summary = summarize(std::vector{unread});
    QCOMPARE(summary.unread, 1);
    QVERIFY(!summary.foundIsUnread);
}

void tst_CreditSummary::countsTheBatchesInTheTotals()
{
    SummaryInput paid;
    paid.head.credits.final = Credits::fromWhole(2);
    SummaryInput odd;
    odd.head.credits.final = ReportedCredits::fromText("0.12345");
    QCOMPARE(summarize(std::vector{paid, odd, SummaryInput()}, 1).inTotals, 1);
    QCOMPARE(summarize(std::vector{odd}).inTotals, 1); // alone, it is shown as it came
    QCOMPARE(summarize(std::vector{SummaryInput()}).inTotals, 0);
}

void tst_CreditSummary::staysInRange()
{
    std::vector inputs(
        3, batch(BatchKind::EmailFinder, BatchStatus::Ongoing, huge, huge, huge, "9000000000000", nullptr, nullptr));
    CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.requested, huge);
    QCOMPARE(summary.initial, ReportedCredits(Credits::fromWhole(27000000000000)));
    QVERIFY(!summary.tooLarge);

    inputs.assign(2000,
                  batch(BatchKind::EmailVerifier, BatchStatus::Completed, 1, 1, 0, nullptr, nullptr, "9000000000000"));
    inputs.push_back(batch(BatchKind::EmailVerifier, BatchStatus::Completed, 1, 1, 0, nullptr, nullptr, "0.25"));
    summary = summarize(inputs);
    QVERIFY(summary.tooLarge);
    QVERIFY(!summary.initial.isGiven() && !summary.final.isGiven() && !summary.costPerFound());
}

ENROW_TEST(tst_CreditSummary, QCoreApplication)
#include "tst_CreditSummary.moc"
