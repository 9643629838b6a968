// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpReply.h"
#include "simulator/HttpRequest.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace enrow
{

// What can be made to go wrong with a reply.
enum class Fault : quint8 {
    RateLimitSeconds, // 429 with Retry-After in seconds
    RateLimitDate,    // 429 with Retry-After as an HTTP date
    RateLimitBody,    // 429 in the older form, with retry_after in the body
    RateLimitReset,   // 429 with X-RateLimit-Reset
    NoCredits,        // 402
    ServerError,      // 500
    BadGateway,       // 502, with the HTML of a proxy
    Unavailable,      // 503, with an empty body
    Delay,            // the right reply, late
    Drop,             // the connection closes without a reply
    Truncate,         // it closes in the middle of the body
    BrokenChunk,      // a malformed chunk at the start: QNetworkAccessManager calls the empty body whole
    BrokenLaterChunk, // a malformed chunk in its middle: QNetworkAccessManager calls half the body whole
    Empty,            // the right status with an empty body
};

// The names for the command line: "rate-limit-seconds" …
QStringList faultNames();

// The fault with that name; nothing for any other text.
std::optional<Fault> faultNamed(const QString &name);

// A fault, and the requests that meet it.
struct FaultRule {
    Fault fault = Fault::ServerError;
    int count = 1;                         // for the next so many requests; `always` for all
    QByteArray path = {};                  // only of requests to this path; empty: to any
    std::chrono::milliseconds wait{2'000}; // how late, or how long the client is asked to wait

    static constexpr int always = -1;
};

// The faults to come: each request meets the first rule that is for it, and uses it up by one.
class SimulatorFaults
{
public:
    void add(const FaultRule &rule);
    void clear();

    // The reply to a request: the right one, or what a fault makes of it. The request is worked on only
    // where the fault lets it through. The date is the time now, for the forms that name a moment.
    WireReply replyFor(const HttpRequest &request, const QDateTime &now, const std::function<HttpReply()> &rightReply);

private:
    std::optional<FaultRule> take(const QByteArray &path);

    QList<FaultRule> m_rules;
};

} // namespace enrow
