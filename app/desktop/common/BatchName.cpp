// SPDX-License-Identifier: MIT
#include "desktop/common/BatchName.h"

#include "common/Format.h"
#include "core/BatchHead.h"
#include "core/CustomName.h"
#include "desktop/common/VisibleText.h"

namespace enrow
{

QString batchName(const QString &label, const BatchHead &head, const QString &id)
{
    const QString own = label.isEmpty() ? customName(head.custom) : label;
    return visibleText(own.isEmpty() ? Format::shortId(id) : own);
}

} // namespace enrow
