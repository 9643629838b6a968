// SPDX-License-Identifier: MIT
#pragma once

#include "results/BatchReply.h"

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

// A reply that says it brought so many rows. Its chunk can be told from others and must not be read.
inline BatchReply replyWithRows(BatchKind kind, BatchStatus status, qint64 rows)
{
    BatchReply reply = replyOf(kind, status, rows);
    reply.head.resultRows = rows;
    const auto owner = std::make_shared<char>();
    reply.chunk = {owner, reinterpret_cast<const ResultChunk *>(owner.get())};
    reply.raw = std::make_shared<QByteArray>("results " + *reply.raw);
    return reply;
}

} // namespace enrow
