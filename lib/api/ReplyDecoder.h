// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "results/BatchReply.h"

#include <QByteArray>

#include <memory>
#include <stop_token>

namespace enrow
{

// Reads the body of a successful reply about a batch, in every dialect of the API.
//
// Missing and mistyped parts are left absent, numbers as texts and texts as numbers are read, unknown keys are passed
// over (they stay in `raw`), an entry of `results` that is no object is counted in BatchHead::skippedRows. A count that
// is negative, fractional or above a billion is absent; an amount that thousandths cannot hold is kept as it came.
// Words for a status or a qualification are known whatever their case and the blanks around them. Of a key that comes
// twice the last one counts. Half of an escaped surrogate pair becomes U+FFFD; a byte order mark is passed over.
//
// UnreadableReply where the body is empty, is no JSON object, is cut short or malformed anywhere, is no UTF-8, or nests
// deeper than 512 levels: a body is decoded whole or not at all. NotTheApi where it has neither `general` nor `stats`
// as objects nor `results` as an array. ReplyTooLarge where `results` has more entries than ten times what was
// requested, at least 100,000 and at most 1,000,000: asking again would bring them again. Cancelled where the stop
// token fired.
//
// While it runs, memory is a few times the size of the body, whatever is in it.
Result<BatchReply> decodeBatchReply(BatchKind kind, QByteArray body, std::stop_token stop = {});

// The JSON of one row as it came: of the `row`-th object in `results`, counting from 0. Empty if there is none.
QByteArray rowJson(const QByteArray &body, uint32_t row);

} // namespace enrow
