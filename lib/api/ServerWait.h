// SPDX-License-Identifier: MIT
#pragma once

#include "api/ReplyHeaders.h"

#include <QDateTime>

#include <chrono>
#include <optional>

class QJsonObject;

namespace enrow
{

// How long a server asks to wait. Each function returns nullopt if nothing was said, where it cannot be read, and
// where it lies beyond a day: nobody waits that long, so it is a mistake, and our own back-off does better. A moment
// that has passed is a wait of 0.
namespace ServerWait
{

// What the server's clock said when it answered: its Date, or `ourClock` where that is absent, unreadable, or from
// before 2020, as of a device whose clock was never set. Moments that the server names are counted from there, because
// the clock of this computer may be wrong.
QDateTime answered(const ReplyHeaders &headers, const QDateTime &ourClock);

// A Retry-After (RFC 9110, section 10.2.3): seconds, with a fraction where there is one, or an HTTP date.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &text, const QDateTime &answered);

// The member `retry_after` of an error: a number of seconds, or a text as of Retry-After.
std::optional<std::chrono::milliseconds> retryAfter(const QJsonObject &body, const QDateTime &answered);

// An X-RateLimit-Reset. No standard names its unit. Up to a day it is seconds to wait (as Reddit and the IETF draft
// "RateLimit header fields" have it), from 10^11 it is Unix time in milliseconds, else Unix time in seconds (GitHub,
// Enrow): 10^11 seconds are the year 5138, 10^11 milliseconds are 1973.
std::optional<std::chrono::milliseconds> rateLimitReset(const QByteArray &text, const QDateTime &answered);

// Whether one of them lies beyond a day: a Retry-After, the member `retry_after`, or, after a 429, an
// X-RateLimit-Reset.
bool isBeyondADay(const ReplyHeaders &headers, const QJsonObject &body, bool countsReset, const QDateTime &answered);

} // namespace ServerWait

} // namespace enrow
