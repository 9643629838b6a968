// SPDX-License-Identifier: MIT
#include "export/PersonName.h"

#include "core/Words.h"
#include "text/Utf8.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

using namespace std::string_view_literals;

bool isOfFirstNameFirst(char32_t letter)
{
    constexpr std::array scripts{QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic};
    return std::ranges::find(scripts, QChar::script(letter)) != scripts.end();
}

// Words that stand where a name does, but are none. Lower case.
constexpr std::array noNames{"mr"sv,  "mrs"sv, "ms"sv,  "dr"sv,  "prof"sv,  "sir"sv,  "herr"sv,  "frau"sv, "mme"sv,
                             "jr"sv,  "sr"sv,  "ii"sv,  "iii"sv, "iv"sv,    "phd"sv,  "mba"sv,   "md"sv,   "cpa"sv,
                             "esq"sv, "von"sv, "van"sv, "de"sv,  "della"sv, "team"sv, "sales"sv, "info"sv, "hr"sv};

bool isName(std::string_view word)
{
    const auto isThisWord = [word](std::string_view none) { return isWord(word, none); };
    if (word.empty() || std::ranges::any_of(noNames, isThisWord))
        return false;
    for (std::string_view rest = word; !rest.empty();) {
        const bool isFirst = rest.size() == word.size();
        const char32_t c = takeCodePoint(rest);
        const bool joins = !isFirst && (c == U'-' || c == U'\'' || c == U'\u2019' || QChar::isMark(c));
        if (!joins && !(QChar::isLetter(c) && isOfFirstNameFirst(c)))
            return false;
    }
    return true;
}

// As family names are written in some countries, to tell which one they are. An initial is no such word.
bool isInCapitals(std::string_view word)
{
    int letters = 0;
    while (!word.empty()) {
        const char32_t c = takeCodePoint(word);
        if (QChar::isLetter(c) && !QChar::isUpper(c))
            return false;
        ++letters;
    }
    return letters > 1;
}

} // namespace

PersonName splitName(std::string_view fullName)
{
    const std::string_view text = withoutBlanks(fullName);
    const size_t blank = text.find(' ');
    if (blank == std::string_view::npos)
        return {};
    const PersonName name{text.substr(0, blank), withoutBlanks(text.substr(blank))};
    const bool isFamilyFirst = isInCapitals(name.first) && !isInCapitals(name.last);
    return isName(name.first) && isName(name.last) && !isFamilyFirst ? name : PersonName();
}

} // namespace enrow
