// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace enrow
{

// Why a text cannot be a batch ID.
enum class BatchIdProblem : quint8 { Empty, TooLong, ControlCharacter, BrokenText };

inline constexpr qsizetype maxBatchIdLength = 200;

// What is wrong with an ID; nothing if it can be asked for. White space counts as a control character here;
// BrokenText is half of a surrogate pair, which no query can carry.
std::optional<BatchIdProblem> problemWithBatchId(QStringView id);

// The same text for all IDs that name one batch: a UUID, with dashes or without, means the same in capitals and small
// letters. An ID of another shape stays as it is.
QString comparableBatchId(const QString &id);

// What was found in texts that a person typed or pasted.
struct BatchIds {
    // Longer lists of words would not be read by anybody.
    static constexpr qsizetype mostListed = 200;

    struct Rejected {
        QString text; // shortened to maxBatchIdLength characters
        BatchIdProblem problem;

        friend bool operator==(const Rejected &, const Rejected &) = default;
    };

    QList<BatchRef> batches;  // in the order given, each ID once; the kind where the text told it
    int duplicates = 0;       // repetitions of these that were dropped
    QStringList unlikely;     // words that have not the shape of an ID but could be one; each once, at most mostListed
    QList<Rejected> rejected; // what cannot be an ID at all; at most mostListed
    int further = 0;          // words that are not listed, because the two lists above are full
    int secrets = 0;          // words that are left out because they may be API keys
};

} // namespace enrow
