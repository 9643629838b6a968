// SPDX-License-Identifier: MIT
#include "credits/CreditSummary.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace enrow
{

namespace
{

using Rule = CreditMismatch::Rule;

constexpr Credits olderPhonePrice = Credits::fromWhole(50);

// A server may report anything: sums must not overflow, which would be undefined.
void addTo(qint64 &total, qint64 amount)
{
    if (qAddOverflow(total, amount, &total))
        total = amount < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

void addTo(std::optional<qint64> &total, std::optional<qint64> amount)
{
    if (!amount)
        return;
    if (!total)
        total.emplace();
    addTo(*total, *amount);
}

bool isOfOlderPlan(BatchKind kind, qint64 rows, Credits amount)
{
    return kind == BatchKind::PhoneFinder && amount == Credits::product(rows, olderPhonePrice);
}

// Of a batch that ended: those requested, or of one that failed those finished, else those that came. 0 if it does not
// say how many were requested.
qint64 rowsDone(const BatchHead &head)
{
    const qint64 requested = head.requested.value_or(0);
    const bool hasFailed = head.status == BatchStatus::Failed;
    return hasFailed ? std::min(requested, head.finished.value_or(head.resultRows)) : requested;
}

// No reply came, or none that could be used.
bool saysNothing(const SummaryInput &input)
{
    const BatchHead &head = input.head;
    return head.status == BatchStatus::Unknown && head.statusText.isEmpty() && !head.requested && !head.finished &&
           !head.valid && !head.credits.areGiven() && !input.rows;
}

std::optional<qint64> foundOf(const SummaryInput &input)
{
    return input.head.valid || !input.rows ? input.head.valid : input.rows->valid;
}

// What is counted of a part of the rows is no measure.
bool hasAllRows(const SummaryInput &input)
{
    return input.rows && input.head.skippedRows == 0 && !input.head.rowsAreInDoubt();
}

// What a batch adds to the totals of credits.
struct Share {
    std::optional<Credits> initial, refunded, final;

    bool addsUp() const
    {
        return initial.value_or(Credits()) - refunded.value_or(Credits()) == final.value_or(Credits());
    }
};

Share shareOf(const SummaryInput &input)
{
    const CreditFigures &figures = input.head.credits;
    Share share{figures.initial.amount(), figures.refunded.amount(), figures.finalCost().amount()};
    // A verification, and a phone search in older replies, is charged once.
    if (input.kind != BatchKind::EmailFinder && share.final && !share.initial && !share.refunded) {
        share.initial = share.final;
        share.refunded = Credits();
    }
    return share;
}

// The contract leaves open whether the cost of a phone search is told before or after refunds: where it is that of the
// numbers found, and nothing is to be refunded, the others were never charged.
bool chargesOnlyTheFound(const SummaryInput &input)
{
    const CreditFigures &figures = input.head.credits;
    const std::optional<Credits> charged = figures.initial.amount();
    const qint64 found = input.rows->valid;
    return input.kind == BatchKind::PhoneFinder && figures.refunded.amount() == Credits() && charged &&
           (charged == Credits::product(found, priceOf(input.kind)) || isOfOlderPlan(input.kind, found, *charged));
}

bool allFit(const CreditFigures &figures)
{
    return figures.initial.asItCame().isEmpty() && figures.refunded.asItCame().isEmpty() &&
           figures.final.asItCame().isEmpty();
}

class Summarizer
{
public:
    explicit Summarizer(bool several)
        : m_several(several)
    {
    }

    void add(const SummaryInput &input);
    CreditSummary result();

private:
    void addRows(const SummaryInput &input);
    void addCredits(const SummaryInput &input);
    void addShare(const SummaryInput &input, const Share &share);
    void addPrice(std::optional<Credits> final, std::optional<qint64> found);
    void addTotal(std::optional<Credits> &total, std::optional<Credits> amount);
    void addKind(BatchKind kind, const Share &share);
    void addFitting(FittingRows &fitting, qint64 rows, Credits credits);
    void judge(const SummaryInput &input);
    void judgeCharge(const SummaryInput &input);
    void judgeRefund(const SummaryInput &input);
    void judgeCheck(const SummaryInput &input);
    void judgeFound(const SummaryInput &input);
    void compare(const SummaryInput &input, Rule rule, std::optional<Credits> expected,
                 const std::optional<Credits> &reported);
    void remark(const SummaryInput &input, Rule rule, Credits expected = {}, Credits reported = {});

    const bool m_several;
    CreditSummary m_summary;
    Share m_totals;
};

void Summarizer::add(const SummaryInput &input)
{
    ++m_summary.batches;
    m_summary.running += input.head.status == BatchStatus::Ongoing && input.isAsked ? 1 : 0;
    if (saysNothing(input))
        ++m_summary.outside;
    else
        m_summary.unknown += input.head.status == BatchStatus::Unknown ? 1 : 0;
    addRows(input);
    addCredits(input);
    if (input.head.status == BatchStatus::Completed)
        judge(input);
}

void Summarizer::addRows(const SummaryInput &input)
{
    const BatchHead &head = input.head;
    const std::optional<qint64> found = foundOf(input);
    addTo(m_summary.requested, head.requested);
    addTo(m_summary.found, found);
    if (input.rows) {
        addTo(m_summary.invalid, input.rows->invalid);
        addTo(m_summary.other, input.rows->other);
    }
    const qint64 absent = std::max<qint64>(head.requested.value_or(0) - head.resultRows, 0);
    if (head.status == BatchStatus::Ongoing && input.isAsked)
        addTo(m_summary.toCome, absent);
    if (head.status == BatchStatus::Failed)
        addTo(m_summary.failed, absent);
    m_summary.unread += input.isUnread ? 1 : 0;
    m_summary.foundIsUnread |= input.isUnread && !found;
    m_summary.arrival.add(head);
    if (const qint64 done = rowsDone(head); head.hasEnded() && found && done > 0) {
        addTo(m_summary.ratedFound, *found);
        addTo(m_summary.ratedRequested, done);
    }
}

void Summarizer::addCredits(const SummaryInput &input)
{
    const CreditFigures &figures = input.head.credits;
    if (!figures.areGiven()) {
        m_summary.silent += input.head.hasEnded() ? 1 : 0;
        return;
    }
    m_summary.runningWithCost += input.head.status == BatchStatus::Ongoing && input.isAsked ? 1 : 0;
    m_summary.givesRefunds |= figures.initial.isGiven() || figures.refunded.isGiven();
    if (!m_several) {
        m_summary.initial = figures.initial;
        m_summary.refunded = figures.refunded;
        m_summary.final = figures.finalCost();
        ++m_summary.inTotals;
    } else if (allFit(figures)) {
        addShare(input, shareOf(input));
        ++m_summary.inTotals;
    } else {
        ++m_summary.notInTotals;
        remark(input, Rule::NotInTotals);
    }
    if (allFit(figures))
        addPrice(figures.finalCost().amount(), foundOf(input));
}

void Summarizer::addPrice(std::optional<Credits> final, std::optional<qint64> found)
{
    if (!final || !found)
        return;
    const std::optional<Credits> priced = Credits::sum(m_summary.pricedFinal, *final);
    m_summary.tooLarge |= !priced;
    m_summary.pricedFinal = priced.value_or(Credits());
    addTo(m_summary.pricedFound, *found);
}

void Summarizer::addShare(const SummaryInput &input, const Share &share)
{
    addTotal(m_totals.initial, share.initial);
    addTotal(m_totals.refunded, share.refunded);
    addTotal(m_totals.final, share.final);
    addKind(input.kind, share);
    if (share.addsUp())
        return;
    if (share.initial && share.refunded && share.final)
        remark(input, Rule::FinalIsInitialMinusRefunded, *share.initial - *share.refunded, *share.final);
    else
        remark(input, Rule::IncompleteFigures);
}

void Summarizer::addTotal(std::optional<Credits> &total, std::optional<Credits> amount)
{
    if (!amount)
        return;
    total = Credits::sum(total.value_or(Credits()), *amount);
    m_summary.tooLarge |= !total;
}

void Summarizer::addKind(BatchKind kind, const Share &share)
{
    auto place = std::ranges::lower_bound(m_summary.byKind, kind, {}, &KindTotal::kind);
    if (place == m_summary.byKind.end() || place->kind != kind)
        place = m_summary.byKind.insert(place, {kind, {}, {}});
    const std::optional<Credits> paid = Credits::sum(place->paid, share.final.value_or(Credits()));
    const std::optional<Credits> refunded = Credits::sum(place->refunded, share.refunded.value_or(Credits()));
    m_summary.tooLarge |= !paid || !refunded;
    place->paid = paid.value_or(Credits());
    place->refunded = refunded.value_or(Credits());
}

void Summarizer::addFitting(FittingRows &fitting, qint64 rows, Credits credits)
{
    const std::optional<Credits> sum = Credits::sum(fitting.credits, credits);
    m_summary.tooLarge |= !sum;
    fitting.credits = sum.value_or(Credits());
    addTo(fitting.rows, rows);
    ++fitting.batches;
}

void Summarizer::judge(const SummaryInput &input)
{
    const CreditFigures &figures = input.head.credits;
    if (!m_several && figures.initial.amount() && figures.refunded.amount())
        compare(input, Rule::FinalIsInitialMinusRefunded, *figures.initial.amount() - *figures.refunded.amount(),
                figures.final.amount());
    if (!m_several && figures.initial.amount() && !figures.refunded.isGiven())
        compare(input, Rule::IncompleteFigures, figures.initial.amount(), figures.final.amount());
    judgeFound(input);
    switch (input.kind) {
    case BatchKind::EmailFinder:
    case BatchKind::PhoneFinder:
        judgeCharge(input);
        judgeRefund(input);
        break;
    case BatchKind::EmailVerifier: judgeCheck(input); break;
    }
}

void Summarizer::judgeCharge(const SummaryInput &input)
{
    const CreditFigures &figures = input.head.credits;
    const bool atStart = figures.initial.isGiven();
    const std::optional<Credits> charged = (atStart ? figures.initial : figures.final).amount();
    const std::optional<qint64> rows = atStart ? input.head.requested : foundOf(input);
    if (!charged || !rows || (atStart && *rows == 0))
        return;
    const std::optional<Credits> price = Credits::product(*rows, priceOf(input.kind));
    if (price && *charged > *price && !isOfOlderPlan(input.kind, *rows, *charged))
        compare(input, atStart ? Rule::PriceOfRequested : Rule::PriceOfFound, price, charged);
}

void Summarizer::judgeRefund(const SummaryInput &input)
{
    if (!hasAllRows(input) || input.rows->other > 0)
        return;
    const std::optional<Credits> refunded = input.head.credits.refunded.amount();
    const qint64 invalid = input.rows->invalid;
    const std::optional<Credits> price = Credits::product(invalid, priceOf(input.kind));
    if (!refunded || !price || chargesOnlyTheFound(input))
        return;
    if (*refunded == *price || isOfOlderPlan(input.kind, invalid, *refunded)) {
        addFitting(m_summary.refunds, invalid, *refunded);
    } else {
        remark(input, Rule::RefundedIsPriceOfInvalid, *price, *refunded);
        m_summary.mismatches.back().countedRows = invalid;
    }
}

void Summarizer::judgeCheck(const SummaryInput &input)
{
    const qint64 requested = input.head.requested.value_or(0);
    const std::optional<Credits> cost = input.head.credits.final.amount();
    if (requested <= 0)
        return;
    const std::optional<Credits> price = Credits::product(requested, priceOf(input.kind));
    if (cost && cost == price)
        addFitting(m_summary.checks, requested, *cost);
    compare(input, Rule::PriceOfRequested, price, cost);
}

void Summarizer::judgeFound(const SummaryInput &input)
{
    if (!hasAllRows(input) || !input.head.valid || *input.head.valid == input.rows->valid)
        return;
    remark(input, Rule::FoundAreCounted);
    m_summary.mismatches.back().countedRows = input.rows->valid;
    m_summary.mismatches.back().reportedRows = *input.head.valid;
}

void Summarizer::compare(const SummaryInput &input, Rule rule, std::optional<Credits> expected,
                         const std::optional<Credits> &reported)
{
    if (expected && reported && *expected != *reported)
        remark(input, rule, *expected, *reported);
}

void Summarizer::remark(const SummaryInput &input, Rule rule, Credits expected, Credits reported)
{
    m_summary.mismatches.push_back({rule, input.name, input.head.credits, expected, reported, 0, 0});
}

// A total that left the range on the way is absent, whatever came after it.
CreditSummary Summarizer::result()
{
    if (m_several && !m_summary.tooLarge) {
        m_summary.initial = m_totals.initial;
        m_summary.refunded = m_totals.refunded;
        m_summary.final = m_totals.final;
    }
    if (m_summary.tooLarge) {
        m_summary.byKind.clear();
        m_summary.refunds = m_summary.checks = {};
    }
    return std::move(m_summary);
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
    if (ratedFound < 0 || ratedRequested <= 0)
        return std::nullopt;
    return double(ratedFound) / double(ratedRequested);
}

std::optional<Credits> CreditSummary::costPerFound() const
{
    if (pricedFound <= 0 || tooLarge)
        return std::nullopt;
    qint64 quotient = pricedFinal.thousandths() / pricedFound;
    qint64 rest = pricedFinal.thousandths() % pricedFound;
    if (rest < 0) {
        rest += pricedFound;
        --quotient;
    }
    if (rest >= pricedFound - rest)
        ++quotient;
    return Credits::fromThousandths(quotient);
}

CreditSummary summarize(std::span<const SummaryInput> inputs, int kindless)
{
    Summarizer summarizer(int(inputs.size()) + kindless > 1);
    for (const SummaryInput &input : inputs)
        summarizer.add(input);
    CreditSummary summary = summarizer.result();
    for (int *batches : {&summary.batches, &summary.outside, &summary.arrival.batches})
        *batches += kindless;
    return summary;
}

} // namespace enrow
