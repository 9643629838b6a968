// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"
#include "core/BatchKind.h"

#include <optional>
#include <span>
#include <vector>

namespace enrow
{

// What one batch contributes to a summary.
struct SummaryInput {
    BatchKind kind = BatchKind::EmailFinder;
    BatchHead head;
    std::optional<qint64> invalidRows; // rows counted as without a result; absent where no results came
};

// Figures of one batch that should agree and do not; both are shown.
struct CreditMismatch {
    enum class Rule : quint8 {
        FinalIsInitialMinusRefunded, // expected: initial − refunded; reported: final
        RefundedIsPriceOfInvalid,    // expected: rows without a result × price; reported: refunded
        VerificationPrice,           // expected: requested × price; reported: final
    };
    Rule rule;
    Credits expected;
    Credits reported;

    friend bool operator==(const CreditMismatch &, const CreditMismatch &) = default;
};

// The published price of one row of a kind: 1 an e-mail found, 0.25 a check, 40 a phone found.
Credits priceOf(BatchKind kind);

// Exact totals over batches. A total covers the batches that report the figure; `finalMissing` says how many do not.
// Totals beyond the range of 64 bits stay at its end.
struct CreditSummary {
    int batches = 0;
    int running = 0; // of these, not completed or failed: their figures may still change
    qint64 requested = 0;
    qint64 finished = 0; // a completed batch that does not say it counts with all its rows
    qint64 valid = 0;
    qint64 invalid = 0;
    std::optional<Credits> initial, refunded, final; // absent where no batch reports it
    int finalMissing = 0;                            // batches without a final cost

    // Valid ÷ (valid + invalid), 0 to 1, over the batches where both are known; nothing where there is no such row.
    std::optional<double> foundRate() const;
    // Final cost ÷ valid, rounded half up to a thousandth, over the batches where both are known; nothing where nothing
    // valid was found.
    std::optional<Credits> costPerValid() const;

    // Of completed batches only, in the order of the inputs: the figures of others still change.
    std::vector<CreditMismatch> mismatches;

    // What the two ratios are made of; a batch that lacks one part of a ratio would bend it.
    qint64 ratedValid = 0;
    qint64 ratedInvalid = 0;
    qint64 pricedValid = 0;
    Credits pricedFinal;
};

// Rules of the mismatches: an e-mail search refunds 1 a row without a result, a phone search 40 (older plans 50, which
// is accepted), a verification costs 0.25 a row whatever it finds. A refund is compared only where rows came and all
// of them could be read.
CreditSummary summarize(std::span<const SummaryInput> inputs);

} // namespace enrow
