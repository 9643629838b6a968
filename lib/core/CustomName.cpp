// SPDX-License-Identifier: MIT
#include "core/CustomName.h"

#include <QStringView>

namespace enrow
{

namespace
{

constexpr qsizetype longestName = 200;
constexpr qsizetype farthest = 4096; // where a name is looked for; what is sent along may be any size

// What an escape stands for, on one line; `at` is at the character after the backslash, and moves on.
QChar unescaped(QStringView json, qsizetype &at)
{
    const QChar letter = json[at++];
    if (letter == u'n' || letter == u'r' || letter == u't' || letter == u'b' || letter == u'f')
        return u' ';
    if (letter != u'u' || at + 4 > json.size())
        return letter;
    bool isHex = false;
    const ushort code = json.mid(at, 4).toUShort(&isHex, 16);
    at += 4;
    return isHex ? QChar(code) : QChar(QChar::ReplacementCharacter);
}

// A text of JSON; `at` is after its opening quote, and moves past the closing one.
QString textAt(QStringView json, qsizetype &at)
{
    QString text;
    while (at < json.size() && json[at] != u'"') {
        const QChar c = json[at++];
        text += c == u'\\' && at < json.size() ? unescaped(json, at) : c;
    }
    ++at;
    return text;
}

QString firstText(QStringView json)
{
    for (qsizetype at = 0; at < json.size();) {
        if (json[at++] != u'"')
            continue;
        const QString text = textAt(json, at).simplified();
        while (at < json.size() && json[at].isSpace())
            ++at;
        const bool isKey = at < json.size() && json[at] == u':';
        if (!isKey && !text.isEmpty())
            return text;
    }
    return {};
}

bool isJson(const QString &text)
{
    return (text.startsWith(u'{') && text.endsWith(u'}')) || (text.startsWith(u'[') && text.endsWith(u']'));
}

} // namespace

QString customName(const QString &custom)
{
    const QStringView start = QStringView(custom).left(farthest);
    return (isJson(custom) ? firstText(start) : start.toString().simplified()).left(longestName);
}

} // namespace enrow
