// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <functional>

class QNetworkProxy;
class QObject;
class QUrl;

namespace enrow
{

// Finds out whether an HTTP proxy wants a login. Qt does not tell if the proxy wants NTLM and no name is known: it
// sends the request again and again, as fast as the proxy answers.
namespace ProxyLogin
{

// Asks the proxy itself to connect to the target, with the login that it is given. Calls `needed` once if the proxy
// answers that it wants one (407), else never; never before this returns or after the context died.
void tellIfNeeded(const QNetworkProxy &proxy, const QUrl &target, QObject *context, std::function<void()> needed);

// ProxyNeedsLogin, which says what proxy wants a login, and whether it refused one.
Error wantedBy(const QNetworkProxy &proxy);

} // namespace ProxyLogin

} // namespace enrow
