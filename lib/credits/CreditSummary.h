// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "core/RowArrival.h"

#include <optional>
#include <span>
#include <vector>

namespace enrow
{

// The rows of a batch that came and are read, counted by what they say.
struct RowCounts {
    qint64 valid = 0;
    qint64 invalid = 0;
    qint64 other = 0; // without a qualification, or with one that is neither
};

// What one batch contributes to a summary.
struct SummaryInput {
    BatchKind kind = BatchKind::EmailFinder;
    QString name; // what the person knows the batch by
    BatchHead head;
    std::optional<RowCounts> rows; // absent where no results came, or where they are not read yet
    bool isAsked = true;           // polling goes on
    bool isUnread = false;         // its results are there and not read yet: `rows` follows
};

// What does not fit together in the figures of one batch; all sides are shown.
struct CreditMismatch {
    enum class Rule : quint8 {
        FinalIsInitialMinusRefunded, // expected: initial − refunded; reported: final
        RefundedIsPriceOfInvalid,    // expected: rows without a result × price; reported: refunded
        PriceOfRequested,            // expected: requested × price; reported: initial, of a verification final
        PriceOfFound,                // expected: found × price; reported: final, where initial is not given
        IncompleteFigures,           // some of initial, refunded and final are not given
        NotInTotals,                 // among several batches: one of the figures fits no exact sum, so that none is in
        FoundAreCounted,             // the rows that came say otherwise than the reply how many were found
    };
    Rule rule;
    QString batch;         // SummaryInput::name
    CreditFigures figures; // as reported
    Credits expected;      // both for the first four rules only
    Credits reported;
    qint64 countedRows = 0;  // for the last rule, and for the refund: the rows without a result
    qint64 reportedRows = 0; // for the last rule only

    friend bool operator==(const CreditMismatch &, const CreditMismatch &) = default;
};

// What the batches of one kind add to the totals of several.
struct KindTotal {
    BatchKind kind;
    Credits paid;
    Credits refunded;

    friend bool operator==(const KindTotal &, const KindTotal &) = default;
};

// Completed batches whose credits were compared with their rows, and fit.
struct FittingRows {
    int batches = 0;
    qint64 rows = 0;
    Credits credits;
};

// The published price of one row of a kind: 1 an e-mail found, 0.25 a check, 40 a phone found.
Credits priceOf(BatchKind kind);

// Totals over batches. A total covers the batches that give the figure and is absent where none does; totals of rows
// beyond the range of 64 bits stay at its end.
struct CreditSummary {
    int batches = 0;
    bool isOfAll = false;       // no other batch is listed; the caller sets it
    int inTotals = 0;           // of these, whose cost is in the totals
    int running = 0;            // of these, whose figures still change
    int runningWithCost = 0;    // of the running, whose cost so far is in the totals
    int unread = 0;             // of these, whose rows are counted in a moment: `invalid`, `other` and what fits follow
    bool foundIsUnread = false; // so does `found`, for a reply that does not say it
    int unknown = 0;            // of these, whose status is a word that is not known: their figures may change
    int outside = 0;            // of these, without any figure that could be in the totals
    int silent = 0;             // of those that ended, without a word about the cost
    bool givesRefunds = false;  // some batch gives what it was charged at the start, or what was refunded
    bool tooLarge = false;      // a total of credits is beyond the range, and absent

    std::optional<qint64> requested;
    std::optional<qint64> found; // valid e-mails and phones found: as reported, else as counted
    std::optional<qint64> invalid;
    std::optional<qint64> other;
    qint64 toCome = 0; // of the requested rows: those of batches that run
    qint64 failed = 0; // and those that did not come of batches that failed
    RowArrival arrival;

    // Of one batch as its reply gives them; of several their exact totals, in which initial − refunded = final but for
    // the batches among the mismatches: a batch of a kind that is charged once counts as charged that and refunded 0.
    ReportedCredits initial, refunded, final;

    // The same by kind, in the order of allBatchKinds: all together are `final` and `refunded`. Empty for one batch.
    std::vector<KindTotal> byKind;

    FittingRows refunds; // rows without a result, and what was refunded for them
    FittingRows checks;  // rows of verifications, and what they cost

    // Found ÷ requested, over the batches that ended and say both; of those that failed, found ÷ finished. Nothing if
    // that makes no rows.
    std::optional<double> foundRate() const;
    // Final cost ÷ found, rounded half up to a thousandth, over the batches that say both; nothing if nothing was
    // found.
    std::optional<Credits> costPerFound() const;

    int notInTotals = 0; // of several: batches with an amount that is no number; each has its mismatch

    // In the order of the inputs. Figures are judged of completed batches only, because those of others still change or
    // follow rules that nobody published; what keeps the totals from adding up is told of every batch.
    std::vector<CreditMismatch> mismatches;

    // What the two ratios are made of; a batch that lacks one part of a ratio would bend it.
    qint64 ratedFound = 0;
    qint64 ratedRequested = 0;
    qint64 pricedFound = 0;
    Credits pricedFinal;
};

// Rules of the mismatches: an e-mail search refunds 1 a row without a result, a phone search 40 (older plans 50, which
// is accepted), a verification costs 0.25 a row whatever it finds. A refund is compared only where all rows came, could
// be read, and are valid or invalid. A search charges its price for each row at the start, and keeps it for each one
// found: less than that is nobody's loss.
// `kindless`: further batches, whose kind is not known yet, and so nothing else.
CreditSummary summarize(std::span<const SummaryInput> inputs, int kindless = 0);

} // namespace enrow
