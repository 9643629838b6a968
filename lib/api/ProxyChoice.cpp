// SPDX-License-Identifier: MIT
#include "api/ProxyChoice.h"

#include "core/ApiOrigin.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString valueOf(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name).trimmed();
    return value.isEmpty() ? environment.value(name.toUpper()).trimmed() : value;
}

// Not to Qt, which would log in with them as often as an NTLM proxy refuses them, until the account is locked.
void giveLogin(QNetworkProxy &proxy, const QString &user, const QString &password)
{
    if (!user.isEmpty())
        proxy.setRawHeader(proxyLoginHeader, "Basic " + (user + u':' + password).toUtf8().toBase64());
}

// Nothing if Qt knows no such proxy.
std::optional<QNetworkProxy> proxyFrom(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (!isSocks && scheme != "http"_L1 && scheme != "https"_L1)
        return std::nullopt;
    const int usualPort = isSocks ? 1080 : scheme == "https"_L1 ? 443 : 80;
    QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        quint16(url.port(usualPort)));
    const QString user = url.userName(QUrl::FullyDecoded);
    const QString password = url.password(QUrl::FullyDecoded);
    if (isSocks) {
        proxy.setUser(user);
        proxy.setPassword(password);
    } else {
        giveLogin(proxy, user, password);
    }
    return proxy;
}

std::optional<QNetworkProxy> proxyOf(const QProcessEnvironment &environment)
{
    for (const QString &name : {u"https_proxy"_s, u"all_proxy"_s, u"http_proxy"_s}) {
        const QString text = valueOf(environment, name);
        if (auto proxy = text.isEmpty() ? std::nullopt : proxyFrom(text))
            return proxy;
    }
    return std::nullopt;
}

QNetworkProxy proxyOf(const ProxyPlan &plan, const QString &password)
{
    if (!plan.isByHand())
        return QNetworkProxy::NoProxy;
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, plan.host, plan.port);
    giveLogin(proxy, plan.user, password);
    return proxy;
}

QStringList hostsWithout(const QProcessEnvironment &environment)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    return valueOf(environment, u"no_proxy"_s).toLower().split(between, Qt::SkipEmptyParts);
}

bool isInNetwork(const QString &host, const QString &network)
{
    const auto subnet = QHostAddress::parseSubnet(network);
    const QHostAddress address(host);
    return subnet.second >= 0 && !address.isNull() && address.isInSubnet(subnet);
}

// One entry of no_proxy.
bool covers(QString entry, const QString &host, int port)
{
    static const QRegularExpression withPort(u"^(\\[.*\\]|[^:]*):(\\d+)$"_s);
    if (const auto match = withPort.match(entry); match.hasMatch()) {
        if (match.captured(2).toInt() != port)
            return false;
        entry = match.captured(1);
    }
    if (entry == "*"_L1)
        return true;
    entry.remove(u'[').remove(u']');
    if (entry.contains(u'/'))
        return isInNetwork(host, entry);
    const QString name = entry.startsWith("*."_L1) ? entry.sliced(2) : entry.startsWith(u'.') ? entry.sliced(1) : entry;
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

} // namespace

ProxyChoice::ProxyChoice(const QProcessEnvironment &environment)
    : m_proxy(proxyOf(environment))
    , m_without(hostsWithout(environment))
{
}

ProxyChoice::ProxyChoice(const ProxyPlan &plan, const QString &password)
    : m_proxy(proxyOf(plan, password))
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName().toLower();
    const int port = query.peerPort() > 0 ? query.peerPort() : query.url().port(443);
    const bool isExempt = ApiOrigin::isLoopback(host) || std::ranges::any_of(m_without, [&](const QString &entry) {
                              return covers(entry, host, port);
                          });
    if (isExempt)
        return {QNetworkProxy::NoProxy};
    return m_proxy ? QList<QNetworkProxy>{*m_proxy} : systemProxyForQuery(query);
}

QNetworkProxy ProxyChoice::proxyFor(const QUrl &url, const QNetworkAccessManager &network)
{
    const QNetworkProxyQuery query(url);
    QNetworkProxyFactory *own = network.proxyFactory();
    return (own ? own->queryProxy(query) : proxyForQuery(query)).value(0, QNetworkProxy::NoProxy);
}

} // namespace enrow
