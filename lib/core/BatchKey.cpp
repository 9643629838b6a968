// SPDX-License-Identifier: MIT
#include "core/BatchKey.h"

#include <QRandomGenerator>

namespace enrow
{

// 63 bits at random: among a million batches the odds of a pair are one in twenty million.
BatchKey newBatchKey()
{
    return BatchKey(qint64(QRandomGenerator::system()->generate64() >> 1));
}

} // namespace enrow
