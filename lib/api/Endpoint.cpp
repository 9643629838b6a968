// SPDX-License-Identifier: MIT
#include "api/Endpoint.h"

namespace enrow
{

namespace
{

QLatin1StringView batchPath(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return QLatin1StringView("/email/find/bulk");
    case BatchKind::EmailVerifier: return QLatin1StringView("/email/verify/bulk");
    case BatchKind::PhoneFinder: return QLatin1StringView("/phone/bulk");
    }
    Q_UNREACHABLE();
}

} // namespace

QUrl Endpoint::batch(const ApiOrigin &origin, BatchKind kind, QStringView id)
{
    // Not by QUrlQuery: it leaves '+' and ';' as they are, which servers read as a space and as a separator.
    QUrl url = origin.baseUrl();
    url.setPath(url.path(QUrl::FullyEncoded) + batchPath(kind), QUrl::TolerantMode);
    url.setQuery(QLatin1StringView("id=") + QLatin1StringView(QUrl::toPercentEncoding(id.toString())),
                 QUrl::StrictMode);
    return url;
}

QUrl Endpoint::account(const ApiOrigin &origin)
{
    QUrl url = origin.baseUrl();
    url.setPath(url.path(QUrl::FullyEncoded) + QLatin1StringView("/account/info"), QUrl::TolerantMode);
    return url;
}

} // namespace enrow
