// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportFormat.h"

namespace enrow
{

using RawReplies = std::vector<std::shared_ptr<const QByteArray>>; // JSON objects as they came; never null

// One reply, byte by byte but for a byte order mark (which RFC 8259 forbids), with a line break at its end.
Result<ExportOutcome> writeReply(const QByteArray &reply, QIODevice &device);

// A JSON array of the replies, each byte by byte but for a byte order mark and the space around it.
Result<ExportOutcome> writeReplyArray(const RawReplies &replies, QIODevice &device, std::stop_token stop = {});

} // namespace enrow
