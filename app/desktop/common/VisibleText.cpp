// SPDX-License-Identifier: MIT
#include "desktop/common/VisibleText.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), turnsDirection))
        return text;
    QString visible;
    for (const QChar c : text) {
        if (turnsDirection(c))
            visible += QStringLiteral("[U+%1]").arg(QString::number(c.unicode(), 16).toUpper());
        else
            visible += c;
    }
    return visible;
}

} // namespace enrow
