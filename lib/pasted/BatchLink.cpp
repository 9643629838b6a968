// SPDX-License-Identifier: MIT
#include "pasted/BatchLink.h"

#include "api/Endpoint.h"
#include "pasted/PastedWord.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr int deepestWrapping = 3;

bool isIdName(QStringView name)
{
    for (const QStringView known : {u"id", u"batch_id", u"batchid"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<BatchKind> kindOfPath(QStringView path)
{
    static const auto paths = [] {
        std::array<QString, allBatchKinds.size()> each;
        for (const BatchKind kind : allBatchKinds)
            each[size_t(kind)] = Endpoint::batch(ApiOrigin::production(), kind, {}).path();
        return each;
    }();
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const BatchKind kind : allBatchKinds) {
        if (path.endsWith(paths[size_t(kind)], Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

QString decoded(QStringView value)
{
    return QUrl::fromPercentEncoding(value.toUtf8());
}

std::optional<BatchLink> readLink(QStringView link, int depth)
{
    const qsizetype question = link.indexOf(u'?');
    if (question < 0 || depth > deepestWrapping)
        return std::nullopt;
    QStringView query = link.sliced(question + 1);
    if (const qsizetype fragment = query.indexOf(u'#'); fragment >= 0)
        query.truncate(fragment);
    std::optional<BatchLink> wrapped;
    for (const QStringView parameter : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals < 0)
            continue;
        const QString value = decoded(parameter.sliced(equals + 1));
        const QStringView id = bareWord(value);
        if (isIdName(parameter.left(equals)) &&
            std::any_of(id.begin(), id.end(), [](QChar c) { return c.isLetterOrNumber(); })) {
            const std::optional<BatchKind> kind = kindOfPath(link.left(question));
            return BatchLink{{kind, id.toString()}, kind.has_value()};
        }
        if (!wrapped && value.contains("://"_L1))
            wrapped = readLink(value, depth + 1);
    }
    return wrapped;
}

} // namespace

std::optional<BatchLink> readBatchLink(QStringView link)
{
    return readLink(link, 0);
}

bool looksLikeLink(QStringView text)
{
    // Looking for one character is fast, and most words of a long text have none of these.
    const auto hasId = [text] {
        return text.contains("?id="_L1, Qt::CaseInsensitive) || text.contains("&id="_L1, Qt::CaseInsensitive);
    };
    return (text.contains(u':') && text.contains("://"_L1)) || text.startsWith("www."_L1, Qt::CaseInsensitive) ||
           (text.contains(u'=') && hasId());
}

} // namespace enrow
