// SPDX-License-Identifier: MIT
#include "lists/LinkedInKey.h"

#include "core/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// A name that LinkedIn gave a page itself, as in its exports, tells capitals apart: "ACoAAAbC".
bool isGivenByLinkedIn(QStringView name)
{
    return name.size() > 5 && name.startsWith("AC"_L1) && name.sliced(3, 2) == "AA"_L1;
}

QString pageNamed(const QString &name)
{
    return isGivenByLinkedIn(name) ? name : name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// What tells the page apart from all others. path: what follows the host, with at least two parts.
QString pageOf(const QStringList &path, const QString &query)
{
    const QString place = path.first().toLower();
    // A language may follow: /in/pam-beesly/fr.
    if (QStringList{u"in"_s, u"company"_s, u"school"_s, u"showcase"_s}.contains(place))
        return place + u'/' + pageNamed(path[1]);
    // What follows a comma says how the person was found: /sales/lead/ACwAAA,NAME_SEARCH,abc.
    if (place == "sales"_L1 && path.size() > 2)
        return place + u'/' + path[2].section(u',', 0, 0);
    return path.join(u'/') + (query.isEmpty() ? QString() : u'?' + query);
}

} // namespace

std::string linkedInKeyOf(std::string_view utf8)
{
    const std::string_view trimmed = withoutBlanks(utf8);
    // Most texts need no closer look.
    if (trimmed.find('/') == std::string_view::npos)
        return {};
    QString text = QString::fromUtf8(trimmed.data(), qsizetype(trimmed.size()));
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text.remove(0, scheme + 3);
    text = text.section(u'#', 0, 0);
    const QString query = text.section(u'?', 1);
    QStringList path = text.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    const QString host = path.isEmpty() ? QString() : path.takeFirst().toLower();
    if (host != "linkedin.com"_L1 && !host.endsWith(".linkedin.com"_L1))
        return {};
    for (QString &part : path)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    if (path.size() > 2 &&
        QStringList{u"m"_s, u"mwlite"_s, u"comm"_s}.contains(path.first())) // of telephones and mails
        path.removeFirst();
    return path.size() < 2 ? std::string() : pageOf(path, query).toStdString();
}

} // namespace enrow
