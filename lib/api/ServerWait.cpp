// SPDX-License-Identifier: MIT
#include "api/ServerWait.h"

#include "api/HttpDate.h"

#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <cmath>

namespace enrow
{

namespace
{

using std::chrono::milliseconds;

constexpr double longestWait = 24 * 60 * 60;     // seconds
constexpr double firstMilliseconds = 1e11;       // of a Unix time: what is less counts seconds
constexpr qint64 firstPlausible = 1'577'836'800; // Unix time of 2020-01-01: no reply of this API is older

// Also of a number that is none, or infinite.
std::optional<milliseconds> waitOf(double seconds)
{
    if (!(seconds <= longestWait))
        return std::nullopt;
    return milliseconds(std::llround(std::max(seconds, 0.0) * 1000));
}

std::optional<double> numberFrom(const QByteArray &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

// Negative for a moment that has passed.
std::optional<double> secondsFrom(const QByteArray &text, const QDateTime &answered)
{
    if (const auto seconds = numberFrom(text))
        return seconds;
    const auto date = httpDateFrom(text, answered);
    return date ? std::optional(double(answered.msecsTo(*date)) / 1000) : std::nullopt;
}

std::optional<double> secondsFrom(const QJsonObject &body, const QDateTime &answered)
{
    const QJsonValue value = body.value(QLatin1StringView("retry_after"));
    if (value.isDouble())
        return value.toDouble() >= 0 ? std::optional(value.toDouble()) : std::nullopt;
    return secondsFrom(value.toString().toUtf8(), answered);
}

// Negative for a moment that has passed.
std::optional<double> secondsToReset(const QByteArray &text, const QDateTime &answered)
{
    const std::optional<double> number = numberFrom(text);
    if (!number || *number <= longestWait)
        return number;
    const double unixTime = *number < firstMilliseconds ? *number : *number / 1000;
    return unixTime - double(answered.toMSecsSinceEpoch()) / 1000;
}

} // namespace

QDateTime ServerWait::answered(const ReplyHeaders &headers, const QDateTime &ourClock)
{
    const auto date = httpDateFrom(headers.date, ourClock);
    return date && date->toSecsSinceEpoch() >= firstPlausible ? *date : ourClock;
}

std::optional<milliseconds> ServerWait::retryAfter(const QByteArray &text, const QDateTime &answered)
{
    const auto seconds = secondsFrom(text, answered);
    return seconds ? waitOf(*seconds) : std::nullopt;
}

std::optional<milliseconds> ServerWait::retryAfter(const QJsonObject &body, const QDateTime &answered)
{
    const auto seconds = secondsFrom(body, answered);
    return seconds ? waitOf(*seconds) : std::nullopt;
}

std::optional<milliseconds> ServerWait::rateLimitReset(const QByteArray &text, const QDateTime &answered)
{
    const auto seconds = secondsToReset(text, answered);
    return seconds ? waitOf(*seconds) : std::nullopt;
}

bool ServerWait::isBeyondADay(const ReplyHeaders &headers, const QJsonObject &body, bool countsReset,
                              const QDateTime &answered)
{
    const auto reset = countsReset ? secondsToReset(headers.rateLimitReset, answered) : std::nullopt;
    // An empty optional is less than any number.
    return std::max({secondsFrom(headers.retryAfter, answered), secondsFrom(body, answered), reset}) > longestWait;
}

} // namespace enrow
