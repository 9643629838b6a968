// SPDX-License-Identifier: MIT
#include "credits/CreditSummary.h"

#include <QtNumeric>

#include <limits>

namespace enrow
{

namespace
{

constexpr Credits olderPhonePrice = Credits::fromWhole(50);

// A server may report anything: sums must not overflow, which would be undefined.
void addTo(qint64 &total, qint64 amount)
{
    if (qAddOverflow(total, amount, &total))
        total = amount < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

void addTo(Credits &total, Credits amount)
{
    qint64 thousandths = total.thousandths();
    addTo(thousandths, amount.thousandths());
    total = Credits::fromThousandths(thousandths);
}

void addTo(std::optional<Credits> &total, std::optional<Credits> amount)
{
    if (!amount)
        return;
    if (!total)
        total.emplace();
    addTo(*total, *amount);
}

// Nothing where the product cannot be told exactly.
std::optional<Credits> costOf(qint64 rows, Credits price)
{
    qint64 thousandths = 0;
    if (qMulOverflow(rows, price.thousandths(), &thousandths))
        return std::nullopt;
    return Credits::fromThousandths(thousandths);
}

void compare(std::vector<CreditMismatch> &mismatches, CreditMismatch::Rule rule, std::optional<Credits> expected,
             std::optional<Credits> reported)
{
    if (expected && reported && *expected != *reported)
        mismatches.push_back({rule, *expected, *reported});
}

void compareRefund(std::vector<CreditMismatch> &mismatches, const SummaryInput &input)
{
    if (!input.invalidRows || input.head.skippedRows > 0)
        return;
    const std::optional<Credits> refunded = input.head.credits.refunded.amount();
    const bool olderPlan =
        input.kind == BatchKind::PhoneFinder && refunded && refunded == costOf(*input.invalidRows, olderPhonePrice);
    if (!olderPlan)
        compare(mismatches, CreditMismatch::Rule::RefundedIsPriceOfInvalid,
                costOf(*input.invalidRows, priceOf(input.kind)), refunded);
}

void findMismatches(std::vector<CreditMismatch> &mismatches, const SummaryInput &input)
{
    const CreditFigures &credits = input.head.credits;
    if (credits.initial.amount() && credits.refunded.amount())
        compare(mismatches, CreditMismatch::Rule::FinalIsInitialMinusRefunded,
                *credits.initial.amount() - *credits.refunded.amount(), credits.final.amount());
    switch (input.kind) {
    case BatchKind::EmailFinder:
    case BatchKind::PhoneFinder: compareRefund(mismatches, input); break;
    case BatchKind::EmailVerifier:
        if (input.head.requested)
            compare(mismatches, CreditMismatch::Rule::VerificationPrice,
                    costOf(*input.head.requested, priceOf(input.kind)), credits.final.amount());
        break;
    }
}

void addRows(CreditSummary &summary, const SummaryInput &input)
{
    const BatchHead &head = input.head;
    const bool completed = head.status == BatchStatus::Completed;
    addTo(summary.requested, head.requested.value_or(0));
    addTo(summary.finished, head.finished.value_or(completed ? head.requested.value_or(0) : 0));
    addTo(summary.valid, head.valid.value_or(0));
    addTo(summary.invalid, input.invalidRows.value_or(0));
    if (head.valid && input.invalidRows) {
        addTo(summary.ratedValid, *head.valid);
        addTo(summary.ratedInvalid, *input.invalidRows);
    }
}

void addCredits(CreditSummary &summary, const BatchHead &head)
{
    const std::optional<Credits> final = head.credits.finalCost().amount();
    addTo(summary.initial, head.credits.initial.amount());
    addTo(summary.refunded, head.credits.refunded.amount());
    addTo(summary.final, final);
    if (!final)
        ++summary.finalMissing;
    if (final && head.valid) {
        addTo(summary.pricedFinal, *final);
        addTo(summary.pricedValid, *head.valid);
    }
}

} // namespace

Credits priceOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return Credits::fromWhole(1);
    case BatchKind::EmailVerifier: return Credits::fromThousandths(250);
    case BatchKind::PhoneFinder: return Credits::fromWhole(40);
    }
    Q_UNREACHABLE();
}

std::optional<double> CreditSummary::foundRate() const
{
    const double rows = double(ratedValid) + double(ratedInvalid);
    if (ratedValid < 0 || ratedInvalid < 0 || rows == 0)
        return std::nullopt;
    return double(ratedValid) / rows;
}

std::optional<Credits> CreditSummary::costPerValid() const
{
    if (pricedValid <= 0)
        return std::nullopt;
    qint64 quotient = pricedFinal.thousandths() / pricedValid;
    qint64 rest = pricedFinal.thousandths() % pricedValid;
    if (rest < 0) {
        rest += pricedValid;
        --quotient;
    }
    if (rest >= pricedValid - rest)
        ++quotient;
    return Credits::fromThousandths(quotient);
}

CreditSummary summarize(std::span<const SummaryInput> inputs)
{
    CreditSummary summary;
    for (const SummaryInput &input : inputs) {
        ++summary.batches;
        addRows(summary, input);
        addCredits(summary, input.head);
        switch (input.head.status) {
        case BatchStatus::Unknown:
        case BatchStatus::Ongoing: ++summary.running; break;
        case BatchStatus::Completed: findMismatches(summary.mismatches, input); break;
        case BatchStatus::Failed: break;
        }
    }
    return summary;
}

} // namespace enrow
