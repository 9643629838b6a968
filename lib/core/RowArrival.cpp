// SPDX-License-Identifier: MIT
#include "core/RowArrival.h"

#include <QtNumeric>

#include <cstdlib>
#include <limits>

namespace enrow
{

void RowArrival::add(const BatchHead &head)
{
    ++batches;
    if (!head.rowsAreInDoubt())
        return;
    ++doubtful;
    furtherPages += head.hasFurtherPage ? 1 : 0;
    came = head.resultRows;
    announced = head.rowsAnnounced();
    const qint64 lacking = head.missingRows().value_or(0);
    qint64 &total = lacking > 0 ? missing : surplus;
    if (qAddOverflow(total, std::abs(lacking), &total))
        total = std::numeric_limits<qint64>::max();
}

} // namespace enrow
