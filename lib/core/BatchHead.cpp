// SPDX-License-Identifier: MIT
#include "core/BatchHead.h"

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

std::optional<Credits> CreditFigures::finalCost() const
{
    if (final)
        return final;
    if (initial && refunded)
        return *initial - *refunded;
    return std::nullopt;
}

} // namespace enrow
