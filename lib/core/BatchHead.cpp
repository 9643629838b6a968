// SPDX-License-Identifier: MIT
#include "core/BatchHead.h"

#include "core/Words.h"

namespace enrow
{

QLatin1StringView nameOf(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Unknown: return QLatin1StringView("unknown");
    case BatchStatus::Ongoing: return QLatin1StringView("ongoing");
    case BatchStatus::Completed: return QLatin1StringView("completed");
    case BatchStatus::Failed: return QLatin1StringView("failed");
    }
    Q_UNREACHABLE();
}

ReportedCredits CreditFigures::finalCost() const
{
    if (!final.isGiven() && initial.amount() && refunded.amount())
        return *initial.amount() - *refunded.amount();
    return final;
}

QString BatchHead::failureReason() const
{
    const QByteArray utf8 = statusText.toUtf8();
    const bool isWordAlone = isWord({utf8.constData(), size_t(utf8.size())}, "failed");
    return status == BatchStatus::Failed && !isWordAlone ? statusText : QString();
}

std::optional<qint64> BatchHead::rowsAnnounced() const
{
    if (status != BatchStatus::Completed)
        return std::nullopt;
    if (requested.value_or(0) > 0)
        return requested;
    if (finished.value_or(0) > 0)
        return finished;
    if (valid.value_or(0) > resultRows)
        return valid;
    return requested ? requested : finished;
}

std::optional<qint64> BatchHead::missingRows() const
{
    const std::optional<qint64> announced = rowsAnnounced();
    return announced ? std::optional(*announced - resultRows) : std::nullopt;
}

bool BatchHead::rowsAreInDoubt() const
{
    return missingRows().value_or(0) != 0 || (hasFurtherPage && status == BatchStatus::Completed);
}

} // namespace enrow
