// SPDX-License-Identifier: MIT
#include "pasted/PastedWord.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace enrow
{

namespace
{

constexpr std::u16string_view quotes = u"\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033"
                                       u"\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02\uff07";
constexpr std::u16string_view opening = u"([{<\u3008\u300a\u3010\uff08\uff3b\uff5b\uff1c";
constexpr std::u16string_view closing = u")]}>\u3009\u300b\u3011\uff09\uff3d\uff5d\uff1e";
constexpr std::u16string_view stops = u".\u2026\u3002";

// What a character of ASCII is: a megabyte of text is looked at several times, and searching the lists above for each
// of its characters would take seconds.
enum Trait : quint8 { Separates = 1, Quotes = 2, Opens = 4, Closes = 8 };

constexpr std::array<quint8, 128> traits = [] {
    std::array<quint8, 128> of{};
    for (const char16_t c : {u' ', u'\t', u'\n', u'\v', u'\f', u'\r', u',', u';'})
        of[c] |= Separates;
    const auto mark = [&of](std::u16string_view characters, Trait trait) {
        for (const char16_t c : characters) {
            if (c < of.size())
                of[c] |= trait;
        }
    };
    mark(quotes, Quotes);
    mark(opening, Opens);
    mark(closing, Closes);
    return of;
}();

bool holds(std::u16string_view characters, QChar c)
{
    return characters.find(c.unicode()) != std::u16string_view::npos;
}

bool isAscii(QChar c)
{
    return c.unicode() < traits.size();
}

bool isAround(QChar c)
{
    return separatesWords(c) || isQuote(c) || (!isAscii(c) && c.category() == QChar::Other_Format);
}

// Whether the closing bracket at the end of the word has its opening one inside.
bool isClosedInside(QStringView word)
{
    const QChar close = word.back();
    const QChar open = opening[closing.find(close.unicode())];
    return std::count(word.begin(), word.end(), open) >= std::count(word.begin(), word.end(), close);
}

bool endsAfterItself(QStringView word)
{
    const QChar last = word.back();
    return isAround(last) || holds(opening, last) || holds(stops, last) ||
           (holds(closing, last) && !isClosedInside(word));
}

} // namespace

bool separatesWords(QChar c)
{
    if (isAscii(c))
        return traits[c.unicode()] & Separates;
    return c.isSpace() || c == QChar(0xfeff) || c == QChar(0x200b);
}

bool isQuote(QChar c)
{
    return isAscii(c) ? (traits[c.unicode()] & Quotes) != 0 : holds(quotes, c);
}

bool isBracket(QChar c)
{
    return isAscii(c) ? (traits[c.unicode()] & (Opens | Closes)) != 0 : holds(opening, c) || holds(closing, c);
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
