// SPDX-License-Identifier: MIT
#pragma once

#include "api/ReplyHeaders.h"

#include <QString>

namespace enrow
{

// What answers in the API's place is one of HTTP's intermediaries: a proxy, a firewall, a gateway, a sign-in page.
//
// Returns what it calls itself, as one line: "Cloudflare: Attention Required", "nginx: 502 Bad Gateway", "Sign in to
// the hotel's Wi-Fi". That is its name, from Server, CF-Ray or Via, and the title of its page, else the page's first
// heading. Empty if it says nothing of itself. The page can be anything: only its first 64 KiB are looked at.
QString intermediaryName(const ReplyHeaders &headers, const QByteArray &page);

} // namespace enrow
