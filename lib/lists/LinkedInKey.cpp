// SPDX-License-Identifier: MIT
#include "lists/LinkedInKey.h"

#include "core/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace enrow
{

std::string linkedInKeyOf(std::string_view utf8)
{
    const std::string_view trimmed = withoutBlanks(utf8);
    // Most texts need no closer look.
    if (trimmed.find('/') == std::string_view::npos)
        return {};
    QString text = QString::fromUtf8(trimmed.data(), qsizetype(trimmed.size()));
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text.remove(0, scheme + 3);
    text = text.section(u'?', 0, 0).section(u'#', 0, 0);
    const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return {};
    const QString host = parts.first().toLower();
    if (host != "linkedin.com"_L1 && !host.endsWith(".linkedin.com"_L1))
        return {};
    // A language may follow: /in/pam-beesly/fr.
    const QString page = QUrl::fromPercentEncoding((parts[1] + u'/' + parts[2]).toUtf8());
    return page.normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

} // namespace enrow
