// SPDX-License-Identifier: MIT
#include "credits/CreditSummary.h"

#include <QTest>

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

// A batch with its figures; null amounts and negative counts are absent.
SummaryInput batch(BatchKind kind, BatchStatus status, qint64 requested, qint64 valid, qint64 invalidRows,
                   const char *initial, const char *refunded, const char *final)
{
    const auto count = [](qint64 n) { return n < 0 ? std::nullopt : std::optional(n); };
    SummaryInput input{kind, {}, count(invalidRows)};
    input.head.status = status;
    input.head.requested = count(requested);
    input.head.valid = count(valid);
    input.head.credits = {credits(initial), credits(refunded), credits(final)};
    return input;
}

QString textOf(const CreditMismatch &mismatch)
{
    return u"%1: %2, not %3"_s.arg(int(mismatch.rule)).arg(mismatch.expected.toString(), mismatch.reported.toString());
}

} // namespace

Q_DECLARE_METATYPE(enrow::SummaryInput)

class TestCreditSummary : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutBatches();
    void addsUpExactly();
    void countsOnlyWhatIsReported();
    void ratesLeaveOutHalfKnownBatches();
    void roundsCostPerValid_data();
    void roundsCostPerValid();
    void findsMismatches_data();
    void findsMismatches();
    void refundNeedsReadableRows();
    void staysInRange();
};

void TestCreditSummary::isEmptyWithoutBatches()
{
    const CreditSummary summary = summarize({});
    QCOMPARE(summary.batches, 0);
    QVERIFY(!summary.initial && !summary.refunded && !summary.final);
    QVERIFY(!summary.foundRate());
    QVERIFY(!summary.costPerValid());
    QVERIFY(summary.mismatches.empty());
}

void TestCreditSummary::addsUpExactly()
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
    QCOMPARE(summary.finished, 9);
    QCOMPARE(summary.valid, 6);
    QCOMPARE(summary.invalid, 3);
    QCOMPARE(summary.initial, credits("123"));
    QCOMPARE(summary.refunded, credits("41"));
    QCOMPARE(summary.final, credits("82.75"));
    QCOMPARE(summary.finalMissing, 0);
    QCOMPARE(summary.foundRate(), 6.0 / 9.0);
    QCOMPARE(summary.costPerValid(), credits("13.792"));
    QVERIFY(summary.mismatches.empty());
}

void TestCreditSummary::countsOnlyWhatIsReported()
{
    std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Ongoing, 10, -1, -1, nullptr, nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Unknown, -1, -1, -1, nullptr, nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Failed, 5, -1, -1, "5", nullptr, nullptr),
    };
    inputs[0].head.finished = 4;
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.batches, 3);
    QCOMPARE(summary.running, 2);
    QCOMPARE(summary.requested, 15);
    QCOMPARE(summary.finished, 4);
    QCOMPARE(summary.initial, credits("5"));
    QVERIFY(!summary.refunded);
    QVERIFY(!summary.final);
    QCOMPARE(summary.finalMissing, 3);
    QVERIFY(!summary.foundRate());
    QVERIFY(!summary.costPerValid());
}

void TestCreditSummary::ratesLeaveOutHalfKnownBatches()
{
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 4, 3, 1, "4", "1", "3"),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 100, 100, -1, nullptr, nullptr, nullptr),
        batch(BatchKind::EmailFinder, BatchStatus::Completed, 100, -1, 100, "100", "100", "0"),
    };
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.foundRate(), 0.75);
    QCOMPARE(summary.costPerValid(), credits("1"));
}

void TestCreditSummary::roundsCostPerValid_data()
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

void TestCreditSummary::roundsCostPerValid()
{
    QFETCH(QByteArray, final);
    QFETCH(qint64, valid);
    QFETCH(QByteArray, cost);
    const std::vector inputs{
        batch(BatchKind::EmailFinder, BatchStatus::Completed, -1, valid, -1, nullptr, nullptr, final.constData())};
    QCOMPARE(summarize(inputs).costPerValid(), credits(cost.isEmpty() ? nullptr : cost.constData()));
}

void TestCreditSummary::findsMismatches_data()
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
    row("phones, all found", batch(PhoneFinder, Completed, 2, 2, 0, "80", "0", nullptr), {});
    row("absurd number of rows", batch(EmailVerifier, Completed, huge, 1, 1, nullptr, nullptr, "1"), {});
}

void TestCreditSummary::findsMismatches()
{
    QFETCH(SummaryInput, input);
    QFETCH(QStringList, mismatches);
    QStringList found;
    for (const CreditMismatch &mismatch : summarize({&input, 1}).mismatches)
        found.append(textOf(mismatch));
    QCOMPARE(found, mismatches);
}

void TestCreditSummary::refundNeedsReadableRows()
{
    SummaryInput input = batch(BatchKind::EmailFinder, BatchStatus::Completed, 3, 2, 0, "3", "1", "2");
    QCOMPARE(summarize({&input, 1}).mismatches.size(), size_t(1));
    input.head.skippedRows = 1;
    QVERIFY(summarize({&input, 1}).mismatches.empty());
}

void TestCreditSummary::staysInRange()
{
    const std::vector inputs(
        3, batch(BatchKind::EmailFinder, BatchStatus::Ongoing, huge, huge, huge, "9000000000000", nullptr, nullptr));
    const CreditSummary summary = summarize(inputs);
    QCOMPARE(summary.requested, huge);
    QCOMPARE(summary.initial, Credits::fromWhole(27000000000000));
    QCOMPARE(summary.foundRate(), 0.5);
}

QTEST_GUILESS_MAIN(TestCreditSummary)
#include "tst_CreditSummary.moc"
