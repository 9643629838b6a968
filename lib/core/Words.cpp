// SPDX-License-Identifier: MIT
#include "core/Words.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace enrow
{

namespace
{

constexpr std::array blanks{" "sv,      "\t"sv,     "\n"sv,     "\r"sv,     "\v"sv,     "\f"sv,
                            "\u0085"sv, "\u00a0"sv, "\u1680"sv, "\u2000"sv, "\u2001"sv, "\u2002"sv,
                            "\u2003"sv, "\u2004"sv, "\u2005"sv, "\u2006"sv, "\u2007"sv, "\u2008"sv,
                            "\u2009"sv, "\u200a"sv, "\u200b"sv, "\u200c"sv, "\u200d"sv, "\u2028"sv,
                            "\u2029"sv, "\u202f"sv, "\u205f"sv, "\u2060"sv, "\u3000"sv, "\ufeff"sv};

bool isVisibleAscii(char c)
{
    return c > ' ' && c <= '~';
}

// The bytes of the blank at the start of the text, or at its end; 0 if there is none.
size_t blankAtStart(std::string_view text)
{
    if (text.empty() || isVisibleAscii(text.front()))
        return 0;
    const auto *found =
        std::find_if(blanks.begin(), blanks.end(), [text](std::string_view blank) { return text.starts_with(blank); });
    return found == blanks.end() ? 0 : found->size();
}

size_t blankAtEnd(std::string_view text)
{
    if (text.empty() || isVisibleAscii(text.back()))
        return 0;
    const auto *found =
        std::find_if(blanks.begin(), blanks.end(), [text](std::string_view blank) { return text.ends_with(blank); });
    return found == blanks.end() ? 0 : found->size();
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

std::string_view withoutBlanks(std::string_view utf8)
{
    while (const size_t blank = blankAtStart(utf8))
        utf8.remove_prefix(blank);
    while (const size_t blank = blankAtEnd(utf8))
        utf8.remove_suffix(blank);
    return utf8;
}

bool isWord(std::string_view text, std::string_view word)
{
    const std::string_view core = withoutBlanks(text);
    return std::equal(core.begin(), core.end(), word.begin(), word.end(),
                      [](char c, char expected) { return lower(c) == expected; });
}

} // namespace enrow
