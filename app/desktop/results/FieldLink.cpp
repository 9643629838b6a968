// SPDX-License-Identifier: MIT
#include "desktop/results/FieldLink.h"

#include <algorithm>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestUrl = 2000;

bool isAllowedInAddress(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"@.!#$%&'*+/=?^_`{|}~-").contains(c);
}

std::optional<QUrl> mailTo(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at == address.size() - 1 || address.count(u'@') > 1 || address.size() > longestAddress ||
        !std::all_of(address.begin(), address.end(), isAllowedInAddress))
        return std::nullopt;
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address, QUrl::DecodedMode); // a "?" in it would else begin the headers of a message
    return url;
}

std::optional<QUrl> page(QString address)
{
    if (address.size() > longestUrl ||
        std::any_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return std::nullopt;
    if (address.startsWith("http://"_L1, Qt::CaseInsensitive))
        address.insert(4, u's');
    else if (address.startsWith("www."_L1, Qt::CaseInsensitive) || address.startsWith("linkedin.com/"_L1))
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || !url.host().contains(u'.') || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

} // namespace

std::optional<QUrl> linkOf(ColumnId column, const QString &value)
{
    if (column == ColumnId::Email)
        return mailTo(value);
    return column == ColumnId::SearchedLinkedInUrl ? page(value) : std::nullopt;
}

} // namespace enrow
