// SPDX-License-Identifier: MIT
#include "core/ApiOrigin.h"

namespace enrow
{

namespace
{

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

Error refused(const char *why)
{
    return refusal({why});
}

} // namespace

ApiOrigin ApiOrigin::production()
{
    return ApiOrigin(QUrl(QStringLiteral("https://api.enrow.io")));
}

Result<ApiOrigin> ApiOrigin::parse(const QString &baseUrl)
{
    QUrl url(baseUrl.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(QT_TRANSLATE_NOOP("enrow::Reason", "it is not an address"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(
            QT_TRANSLATE_NOOP("enrow::Reason", "it may have a scheme, a host, a port and a path, and nothing else"));
    if (url.scheme() == QLatin1StringView("http") && !isLoopback(url.host()))
        return refused(QT_TRANSLATE_NOOP("enrow::Reason", "http is allowed to this machine only; use https"));
    if (url.scheme() != QLatin1StringView("https") && url.scheme() != QLatin1StringView("http"))
        return refused(QT_TRANSLATE_NOOP("enrow::Reason", "it is not an https address"));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return ApiOrigin(url);
}

bool ApiOrigin::contains(const QUrl &url) const
{
    return url.scheme() == m_baseUrl.scheme() && url.host() == m_baseUrl.host() && portOf(url) == portOf(m_baseUrl) &&
           url.userInfo().isEmpty();
}

bool ApiOrigin::isLoopback(const QString &host)
{
    if (host == QLatin1StringView("localhost") || host == QLatin1StringView("::1"))
        return true;
    const QList<QStringView> parts = QStringView(host).split(u'.');
    if (parts.size() != 4 || parts[0] != QLatin1StringView("127"))
        return false;
    for (const QStringView part : parts) {
        bool isNumber = false;
        if (part.isEmpty() || part.toUInt(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

} // namespace enrow
