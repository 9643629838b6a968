// SPDX-License-Identifier: MIT
#pragma once

#include "core/ReportedCredits.h"

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

// What a batch cost, as far as the reply said. An e-mail search reports all three; a verification and older phone
// replies report one number, held in `final`; a phone search reports its cost, held in `initial`, and its credits to
// refund, held in `refunded`.
struct CreditFigures {
    ReportedCredits initial;
    ReportedCredits refunded;
    ReportedCredits final;

    // Whether the reply says anything about the cost.
    bool areGiven() const { return initial.isGiven() || refunded.isGiven() || final.isGiven(); }

    // `final` as reported, whether it fits or not; where it was not given, initial − refunded where both are exact:
    // what is paid in the end.
    ReportedCredits finalCost() const;

    friend bool operator==(const CreditFigures &, const CreditFigures &) = default;
};

// Everything a reply says about a batch as a whole. Absent members were missing or unreadable in the reply.
struct BatchHead {
    QString id; // as the server repeats it
    BatchStatus status = BatchStatus::Unknown;
    // The server's word for the status, as it came; of a failed batch the reason, on one line, where the reply gives
    // one.
    QString statusText;
    QString custom; // general.custom: its text, or compact JSON where it is not a text
    std::optional<qint64> requested;
    std::optional<qint64> finished;
    std::optional<qint64> valid; // valid e-mails, or phones found
    // The counts that the reply gives and that are none, as they came: "requested 1e30, valid -2". Empty if all are.
    QString oddCounts;
    CreditFigures credits;
    qint64 resultRows = 0; // rows that came with the reply
    // Those of them that are valid and hold the address or number that was searched; absent if no list of results came,
    // and where an archive of an earlier version did not count them.
    std::optional<qint64> validRows;
    qint64 skippedRows = 0;      // entries of `results` that were no object and could not be read as a row
    bool hasFurtherPage = false; // a key of the reply speaks of a further page of results

    // Completed or failed: nothing more will come.
    bool hasEnded() const { return status == BatchStatus::Completed || status == BatchStatus::Failed; }

    // Why the batch failed, as far as the reply says that.
    QString failureReason() const;

    // How many rows a completed reply says that there are: those requested; where it does not say that or says 0, those
    // finished; where it says neither, at least the valid ones, if fewer rows came. Nothing if it says none of them,
    // and for a batch that is not completed: its rows may still come, or never will.
    std::optional<qint64> rowsAnnounced() const;

    // rowsAnnounced() − resultRows: negative where more came than announced; nothing if nothing is announced.
    std::optional<qint64> missingRows() const;

    // Whether a completed reply brought fewer or more rows than it says, or speaks of a further page. What came is
    // used, and the person is told.
    bool rowsAreInDoubt() const;

    friend bool operator==(const BatchHead &, const BatchHead &) = default;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchHead)
