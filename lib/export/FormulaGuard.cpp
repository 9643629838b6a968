// SPDX-License-Identifier: MIT
#include "export/FormulaGuard.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits at the start of the text away; false where there is none.
bool skipDigits(std::string_view &text)
{
    const size_t digits = size_t(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    text.remove_prefix(digits);
    return digits > 0;
}

bool skipAny(std::string_view &text, std::string_view characters)
{
    if (text.empty() || characters.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

bool isPlainNumber(std::string_view text)
{
    skipAny(text, "+-");
    if (!skipDigits(text))
        return false;
    if (skipAny(text, ".") && !skipDigits(text))
        return false;
    if (skipAny(text, "eE")) {
        skipAny(text, "+-");
        if (!skipDigits(text))
            return false;
    }
    return text.empty();
}

bool isPlainPhoneNumber(std::string_view text)
{
    constexpr std::string_view allowed = "0123456789 .-()";
    return skipAny(text, "+") && text.find_first_not_of(allowed) == std::string_view::npos &&
           std::any_of(text.begin(), text.end(), isDigit);
}

} // namespace

bool runsAsFormula(std::string_view cell)
{
    return !cell.empty() && startsFormula(cell.front()) && !isPlainNumber(cell) && !isPlainPhoneNumber(cell);
}

} // namespace enrow
