// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"

#include <QLatin1StringView>
#include <QMetaType>
#include <QString>

#include <optional>

namespace enrow
{

// Where the server says a batch is. Unknown: no reply yet, or a word we do not know (kept in BatchHead::statusText).
enum class BatchStatus : quint8 { Unknown, Ongoing, Completed, Failed };

// The stable name for files and the command line: "unknown", "ongoing", "completed", "failed".
QLatin1StringView nameOf(BatchStatus status);

// What a batch cost, as far as the reply said. An e-mail search reports all three; a verification reports one number,
// held in `final`; a phone search reports its cost, held in `initial`, and its credits to refund, held in `refunded`.
struct CreditFigures {
    std::optional<Credits> initial;
    std::optional<Credits> refunded;
    std::optional<Credits> final;

    // `final` as reported; where it was not, initial − refunded where both were: what is paid in the end.
    std::optional<Credits> finalCost() const;

    friend bool operator==(const CreditFigures &, const CreditFigures &) = default;
};

// Everything a reply says about a batch as a whole. Absent members were missing or unreadable in the reply.
struct BatchHead {
    QString id; // as the server repeats it
    BatchStatus status = BatchStatus::Unknown;
    QString statusText; // the server's word for the status, as it came
    QString custom;     // general.custom: its text, or compact JSON where it is not a text
    std::optional<qint64> requested;
    std::optional<qint64> finished;
    std::optional<qint64> valid; // valid e-mails, or phones found
    CreditFigures credits;
    qint64 resultRows = 0;       // rows that came with the reply
    bool hasFurtherPage = false; // a key of the reply speaks of a further page of results
    qint64 skippedRows = 0;      // entries of `results` that were no object and could not be read as a row

    friend bool operator==(const BatchHead &, const BatchHead &) = default;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchHead)
