// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

namespace enrow
{

// That a workbook cannot be used: the reason as a part of a sentence.
inline Error unusableWorkbook(const QString &reason)
{
    return {ErrorKind::InvalidInput, reason, 0, {}};
}

// What is said of one that is damaged. detail: what of it; may be empty.
inline QString damageOfWorkbook(const QString &detail = {})
{
    return QStringLiteral("it is a damaged workbook, or not there as a whole%1; get it again, or open it in a "
                          "spreadsheet and save it anew")
        .arg(detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail));
}

} // namespace enrow
