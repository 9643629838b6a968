// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace enrow
{

class ArchivedResults;

using Replies = std::vector<std::shared_ptr<const QByteArray>>;

// Brings the replies of several batches together as they came, from memory or archive, in the order of the keys. `done`
// is called by the event loop, with the first error where one cannot be had, or never where the context dies first. The
// archive must outlive the context.
void collectReplies(ArchivedResults &archive, const std::vector<BatchKey> &keys, QObject *context,
                    std::function<void(const Result<Replies> &)> done);

} // namespace enrow
