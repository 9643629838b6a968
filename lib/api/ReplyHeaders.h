// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace enrow
{

// The headers of a reply that tell how long to wait and who answered; each is empty if absent.
struct ReplyHeaders {
    QByteArray date;           // when the reply was made, by the server's clock
    QByteArray retryAfter;     // seconds or an HTTP date
    QByteArray rateLimitReset; // X-RateLimit-Reset
    QByteArray server;         // who answered, in its own words
    QByteArray via;            // whom the reply passed on its way
    QByteArray cloudflareRay;  // CF-Ray: the number that Cloudflare gives to what passes it
};

} // namespace enrow
