// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QNetworkProxy;
class QObject;
class QUrl;

namespace enrow
{

// Whether an HTTP proxy lets in who gives no name and no password. Qt does not tell where the proxy wants NTLM: it asks
// again and again, as fast as the proxy answers.
namespace ProxyLogin
{

// Asks the proxy itself for a way to the target. `needed` is called once where it answers that it wants a login (407),
// else never; not before this returns, nor once the context has died.
void tellIfNeeded(const QNetworkProxy &proxy, const QUrl &target, QObject *context, std::function<void()> needed);

} // namespace ProxyLogin

} // namespace enrow
