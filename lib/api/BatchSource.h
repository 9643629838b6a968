// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "jobs/PendingWork.h"
#include "results/BatchReply.h"

#include <functional>

class QObject;

namespace enrow
{

// Where replies about batches come from: the client of the API, or a fake in tests.
class BatchSource
{
public:
    using Done = std::function<void(Result<BatchReply>)>;

    virtual ~BatchSource() = default;

    // Asks once for a batch. `done` is called exactly once and never before fetch() returns, unless the PendingWork is
    // dropped or the context dies first: then never. The reply is decoded; any status but a readable success is an
    // Error, and so is a reply that names another batch (UnreadableReply).
    virtual PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) = 0;
};

} // namespace enrow
