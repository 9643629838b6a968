// SPDX-License-Identifier: MIT
#include "api/Intermediary.h"

#include "api/OneLine.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype lookedAt = 64 * 1024; // bytes of a page
constexpr qsizetype longestText = 2000;   // characters of an element, tags and all

// "nginx/1.18.0 (Ubuntu)" is nginx.
QString productOf(const QByteArray &server)
{
    const QString text = oneLine(QString::fromLatin1(server));
    static const QRegularExpression version(u"[/(;,]"_s);
    const QString name = text.section(version, 0, 0).trimmed();
    return name.compare("cloudflare"_L1, Qt::CaseInsensitive) == 0 ? u"Cloudflare"_s : name;
}

// "1.1 proxy.example.org (squid/5.7)": the last one was the nearest to us; its host, which nobody else has the name of.
QString hostOf(const QByteArray &via)
{
    const QString last = oneLine(QString::fromLatin1(via)).section(u',', -1).trimmed();
    return last.section(u' ', 1, 1);
}

QString nameFrom(const ReplyHeaders &headers)
{
    if (!headers.cloudflareRay.isEmpty())
        return u"Cloudflare"_s;
    const QString product = productOf(headers.server);
    return product.isEmpty() ? hostOf(headers.via) : product;
}

// Those that pages use in their titles.
QString withoutEntities(QString text)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> entities{{{"&nbsp;"_L1, " "_L1},
                                                                                       {"&lt;"_L1, "<"_L1},
                                                                                       {"&gt;"_L1, ">"_L1},
                                                                                       {"&quot;"_L1, "\""_L1},
                                                                                       {"&#39;"_L1, "'"_L1},
                                                                                       {"&#039;"_L1, "'"_L1},
                                                                                       {"&#x27;"_L1, "'"_L1},
                                                                                       {"&amp;"_L1, "&"_L1}}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, character, Qt::CaseInsensitive);
    return text;
}

// What stands in the first element of that name, without the elements within; empty if there is none.
QString textOf(const QString &page, QLatin1StringView element)
{
    const QRegularExpression begin(u"<%1(\\s[^>]{0,500})?>"_s.arg(element), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = begin.match(page);
    if (!match.hasMatch())
        return {};
    const qsizetype start = match.capturedEnd();
    const qsizetype end = page.indexOf(u"</"_s + element, start, Qt::CaseInsensitive);
    if (end < 0)
        return {};
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return oneLine(withoutEntities(page.sliced(start, std::min(end - start, longestText)).replace(tag, u" "_s)));
}

// "Attention Required! | Cloudflare" says the name of Cloudflare a second time.
QString withoutName(const QString &title, const QString &name)
{
    QString text = title;
    const qsizetype bar = text.lastIndexOf(u" | "_s);
    if (!name.isEmpty() && bar >= 0 && text.mid(bar + 3).compare(name, Qt::CaseInsensitive) == 0)
        text.truncate(bar);
    while (text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u':'))
        text.chop(1);
    return text.compare(name, Qt::CaseInsensitive) == 0 ? QString() : text;
}

} // namespace

QString intermediaryName(const ReplyHeaders &headers, const QByteArray &page)
{
    const QString name = nameFrom(headers);
    const QString text = QString::fromUtf8(page.first(std::min(page.size(), lookedAt)));
    QString title = textOf(text, "title"_L1);
    if (title.isEmpty())
        title = textOf(text, "h1"_L1);
    QStringList parts{name, withoutName(title, name)};
    parts.removeAll(QString());
    return oneLine(parts.join(u": "_s));
}

} // namespace enrow
