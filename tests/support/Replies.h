// SPDX-License-Identifier: MIT
#pragma once

#include "results/BatchReply.h"
#include "results/ResultChunkBuilder.h"

namespace enrow
{

// A readable reply without results.
inline BatchReply replyOf(BatchKind kind, BatchStatus status, qint64 finished, qint64 requested = 10)
{
    BatchReply reply;
    reply.kind = kind;
    reply.head.status = status;
    reply.head.finished = finished;
    reply.head.requested = requested;
    reply.raw = std::make_shared<QByteArray>(QByteArray::number(finished) + nameOf(status).data());
    return reply;
}

// A reply with so many rows, which hold nothing.
inline BatchReply replyWithRows(BatchKind kind, BatchStatus status, qint64 rows)
{
    BatchReply reply = replyOf(kind, status, rows);
    reply.head.resultRows = rows;
    ResultChunkBuilder builder(kind);
    for (qint64 row = 0; row < rows; ++row)
        builder.endRow();
    reply.chunk = builder.finish();
    reply.raw = std::make_shared<QByteArray>("results " + *reply.raw);
    return reply;
}

} // namespace enrow
