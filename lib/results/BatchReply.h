// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"
#include "core/Result.h"
#include "results/ResultChunk.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <stop_token>

namespace enrow
{

// What one successful reply about a batch brings.
struct BatchReply {
    BatchKind kind = BatchKind::EmailFinder;
    BatchHead head;
    std::shared_ptr<const ResultChunk> chunk; // null if the reply carried no `results` array
    std::shared_ptr<const QByteArray> raw;    // the body as it came; never null
};

// Turns the body of a reply into what it brings, on any thread.
using DecodeReply = std::function<Result<BatchReply>(BatchKind, QByteArray, std::stop_token)>;

} // namespace enrow
