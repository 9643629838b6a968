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
                                  "the workbook is damaged or incomplete; get it again, or open it in a "
                                  "spreadsheet program and save it again")};
    return {QT_TRANSLATE_NOOP("enrow::Reason", "the workbook is damaged or incomplete (%1); get it again, or open it "
                                               "in a spreadsheet program and save it again"),
            {detail}};
}

} // namespace enrow
