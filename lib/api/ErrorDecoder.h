// SPDX-License-Identifier: MIT
#pragma once

#include "api/ReplyHeaders.h"
#include "core/Error.h"

#include <QByteArray>
#include <QDateTime>

namespace enrow
{

// What an HTTP reply other than a success says, as far as a client needs it.
struct FailedReply {
    int httpStatus = 0;
    QByteArray body;
    ReplyHeaders headers = {};
    bool aboutBatch = false; // the request named a batch: 400 and 404 then mean that there is none
};

// Turns a failed reply into an Error.
//
// Only the API's own words, a JSON object with a text for `message` or `reason`, or for `error` beside a `message`, say
// what the status means. Anything else (HTML, no body, other JSON, JSON that was cut) comes from something on the way
// and is NotTheApi, which passes; its detail is what that calls itself. Gateways send JSON of that shape too: beside
// 401 and 402 only words about the API's work (a bulk search, an account, credits) are sure to be its refusal; with
// others a 4xx is an UnclearRefusal, which may pass. Some statuses mean the same whoever sends them: 407 is a proxy's,
// 511 a network's that wants a sign-in, and 429 asks for a pause. 1xx announces an answer, so that the API ends with
// none of them: that is NotTheApi too.
//
// The detail is one line of at most 300 characters, never markup. retryAfter is the longer of the waits that the
// reply asks for (see ServerWait) by Retry-After and by retry_after; where there is neither, after a 429 only, beside
// which it is no mere notice, that until X-RateLimit-Reset.
Error decodeError(const FailedReply &reply, const QDateTime &ourClock);

} // namespace enrow
