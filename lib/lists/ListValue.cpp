// SPDX-License-Identifier: MIT
#include "lists/ListValue.h"

#include "core/Words.h"
#include "export/ContactKey.h"
#include "lists/LinkedInKey.h"

#include <algorithm>
#include <string>

namespace enrow
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool hasBlank(std::string_view text)
{
    return text.find_first_of(" \t\r\n") != std::string_view::npos;
}

bool isAddress(std::string_view text)
{
    const size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at == text.rfind('@') &&
           text.find('.', at) != std::string_view::npos && !hasBlank(text);
}

bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.,-+ ") == std::string_view::npos && std::ranges::any_of(text, isDigit);
}

bool isPhone(std::string_view text)
{
    constexpr std::string_view signs = "+ ()-./";
    const auto digits = std::ranges::count_if(text, isDigit);
    const bool isOfPhone =
        std::ranges::all_of(text, [&](char c) { return isDigit(c) || signs.find(c) != std::string_view::npos; });
    const bool hasSign = text.starts_with("00") || text.find_first_of("+ ()-/") != std::string_view::npos;
    constexpr int fewest = 7;
    constexpr int most = 15; // E.164
    return isOfPhone && hasSign && digits >= fewest && digits <= most + 2;
}

// A dot inside, and letters alone after the last one.
bool isDomain(std::string_view text)
{
    if (hasBlank(text))
        return false;
    std::string room;
    const std::string_view domain = ContactKey::ofDomain(text, room);
    const size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3)
        return false;
    const std::string_view last = domain.substr(dot + 1);
    return std::ranges::all_of(last, isLetter) || last.starts_with("xn--");
}

} // namespace

ListValue valueKindOf(std::string_view utf8)
{
    const std::string_view text = withoutBlanks(utf8);
    if (text.empty())
        return ListValue::Nothing;
    if (isAddress(text))
        return ListValue::Address;
    if (!linkedInKeyOf(text).empty())
        return ListValue::LinkedInUrl;
    if (isPhone(text))
        return ListValue::Phone;
    if (isNumber(text))
        return ListValue::Number;
    return isDomain(text) ? ListValue::Domain : ListValue::Text;
}

} // namespace enrow
