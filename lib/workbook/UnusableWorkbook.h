// SPDX-License-Identifier: MIT
#pragma once

#include "core/Reason.h"

namespace enrow
{

// What is said of a workbook that is damaged. detail: what of it; may be empty.
inline Reason damageOfWorkbook(const QString &detail = {})
{
    if (detail.isEmpty())
        return {QT_TRANSLATE_NOOP("enrow::Reason",
                                  "it is a damaged workbook, or not there as a whole; get it again, or "
                                  "open it in a spreadsheet and save it anew")};
    return {QT_TRANSLATE_NOOP("enrow::Reason", "it is a damaged workbook, or not there as a whole (%1); get it again, "
                                               "or open it in a spreadsheet and save it anew"),
            {detail}};
}

} // namespace enrow
