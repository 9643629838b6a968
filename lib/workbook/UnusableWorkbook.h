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

} // namespace enrow
