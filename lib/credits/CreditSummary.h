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

// Figures that should agree and do not; both are shown.
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

// Exact totals over batches. A total covers the batches that report the figure; `…Missing` says how many do not.
struct CreditSummary {
    int batches = 0;
    int running = 0; // of these, not completed or failed: their figures may still change
    qint64 requested = 0;
    qint64 finished = 0;
    qint64 valid = 0;
    qint64 invalid = 0;
    std::optional<Credits> initial, refunded, final; // absent where no batch reports it
    int finalMissing = 0;                            // batches without a final cost

    std::optional<double> foundRate() const;     // valid ÷ (valid + invalid), 0 to 1
    std::optional<Credits> costPerValid() const; // final ÷ valid, rounded half up to a thousandth

    std::vector<CreditMismatch> mismatches;
};

CreditSummary summarize(std::span<const SummaryInput> inputs);

} // namespace enrow
