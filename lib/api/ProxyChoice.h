// SPDX-License-Identifier: MIT
#pragma once

#include "core/ProxyPlan.h"

#include <QNetworkProxy>
#include <QStringList>

#include <optional>

class QNetworkAccessManager;
class QProcessEnvironment;

namespace enrow
{

// The header of an HTTP proxy that holds the login that the environment gives for it.
inline constexpr char proxyLoginHeader[] = "Proxy-Authorization";

// Through which proxy a server is reached: none for this machine; else that of the environment, as other programs read
// it; else that of the system (on Linux of the desktop's settings, where Qt was built to read them).
//
// The environment's is the first of https_proxy, all_proxy and http_proxy that names one, in small or capital letters:
// "http://[name:password@]host[:port]", "socks5://[name:password@]host[:port]", or only "host:port". An HTTP proxy is
// given the login with the first request, as Basic. no_proxy lists, with commas or blanks between them, the hosts that
// are reached without any: names, which stand for all names below them too, addresses, networks ("10.0.0.0/8"), each
// with a port where it is for that alone, or "*" for all.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const QProcessEnvironment &environment);
    // What a person chose in place of that: by hand or none, which hold for all servers but those of this machine.
    ProxyChoice(const ProxyPlan &plan, const QString &password);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    // The one through which the manager reaches a server; of the type NoProxy where it needs none.
    static QNetworkProxy proxyFor(const QUrl &url, const QNetworkAccessManager &network);

private:
    const std::optional<QNetworkProxy> m_proxy;
    const QStringList m_without;
};

} // namespace enrow
