// SPDX-License-Identifier: MIT
#include "pasted/PastedWord.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr QStringView quotes = u"\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033"
                               u"\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02\uff07";
constexpr QStringView opening = u"([{<\u3008\u300a\u3010\uff08\uff3b\uff5b\uff1c";
constexpr QStringView closing = u")]}>\u3009\u300b\u3011\uff09\uff3d\uff5d\uff1e";
constexpr QStringView stops = u".\u2026\u3002";

bool isAround(QChar c)
{
    return separatesWords(c) || isQuote(c) || c.category() == QChar::Other_Format;
}

// Whether the closing bracket at the end of the word has its opening one inside.
bool isClosedInside(QStringView word)
{
    const QChar close = word.back();
    const QChar open = opening[closing.indexOf(close)];
    return std::count(word.begin(), word.end(), open) >= std::count(word.begin(), word.end(), close);
}

bool endsAfterItself(QStringView word)
{
    const QChar last = word.back();
    return isAround(last) || opening.contains(last) || stops.contains(last) ||
           (closing.contains(last) && !isClosedInside(word));
}

} // namespace

bool separatesWords(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == QChar(0xfeff) || c == QChar(0x200b);
}

bool isQuote(QChar c)
{
    return quotes.contains(c);
}

bool isBracket(QChar c)
{
    return opening.contains(c) || closing.contains(c);
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212) || c == QChar(0xfe63) ||
           c == QChar(0xff0d);
}

QStringView bareWord(QStringView word)
{
    while (!word.isEmpty() && (isAround(word.front()) || isBracket(word.front())))
        word = word.sliced(1);
    while (!word.isEmpty() && endsAfterItself(word))
        word.chop(1);
    return word;
}

} // namespace enrow
