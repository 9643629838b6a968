// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QDateTime>

namespace enrow
{

// What an HTTP reply other than a success says, as far as a client needs it.
struct FailedReply {
    int httpStatus = 0;
    QByteArray body;
    QByteArray retryAfter;     // the header's value: seconds or an HTTP date; empty where absent
    QByteArray rateLimitReset; // X-RateLimit-Reset: Unix time in seconds; empty where absent
    bool aboutBatch = false;   // the request named a batch: 400 and 404 then mean that there is none
};

// Turns a failed reply into an Error. The detail is the body's `message`, `reason` or `error`, as one line of at most
// 300 characters, else empty (a proxy's HTML is never shown). The wait is the longest of Retry-After, retry_after and,
// after a 429 only (other replies carry it as a mere notice), X-RateLimit-Reset, as far as they can be read; counted
// from `now`, never negative, at most one day.
Error decodeError(const FailedReply &reply, const QDateTime &now);

} // namespace enrow
