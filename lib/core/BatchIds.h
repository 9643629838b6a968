// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace enrow
{

// Why a text cannot be a batch ID.
enum class BatchIdProblem : quint8 { Empty, TooLong, ControlCharacter, BrokenText };

inline constexpr qsizetype maxBatchIdLength = 200;

// What is wrong with an ID; nothing where it can be asked for. White space counts as a control character here;
// BrokenText is half of a surrogate pair, which no query can carry.
std::optional<BatchIdProblem> problemWithBatchId(QStringView id);

// Batch IDs read from what a person typed or pasted.
struct BatchIds {
    struct Rejected {
        QString text; // shortened to maxBatchIdLength characters
        BatchIdProblem problem;

        friend bool operator==(const Rejected &, const Rejected &) = default;
    };

    QStringList ids; // in the order given, each once
    QList<Rejected> rejected;
    int duplicates = 0; // repetitions that were dropped

    // Splits at commas, semicolons and white space of any kind; empty parts are dropped.
    static BatchIds parse(QStringView text);
};

} // namespace enrow
