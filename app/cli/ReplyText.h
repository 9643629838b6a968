// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <memory>
#include <vector>

class QIODevice;

namespace enrow
{

using RawReply = std::shared_ptr<const QByteArray>; // a JSON object as it came; never null

// One reply, byte by byte, with a line break at its end.
Result<void> writeReply(QIODevice &device, const RawReply &reply);

// A JSON array of the replies, each byte by byte but for a byte order mark and the space around it.
Result<void> writeReplyArray(QIODevice &device, const std::vector<RawReply> &replies);

// One reply a line: without the space between its values, which stay as they came, to the last digit.
Result<void> writeReplyLines(QIODevice &device, const std::vector<RawReply> &replies);

} // namespace enrow
