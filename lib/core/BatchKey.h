// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace enrow
{

// Names one batch for its whole life, whatever is learnt about it. A number drawn when the batch is added: two batches
// never share one, not even those of different archives.
enum class BatchKey : qint64 {};

// A number that no other batch has.
BatchKey newBatchKey();

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchKey)
