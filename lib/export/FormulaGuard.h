// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace enrow
{

// True for the first characters that make a spreadsheet take a cell for a formula: = + - @, tab and CR.
constexpr bool startsFormula(char first)
{
    return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
}

// Whether a spreadsheet would run a cell's text as a formula, so that it must be written with a leading '.
//
// True where startsFormula() holds for its first character, except for
// - plain numbers: a sign, digits, and where present a point with digits and an exponent ("-12", "+3.5", "-1.5e3");
// - plain phone numbers: + followed by digits, spaces, dots, dashes and round brackets, at least one of them a digit.
bool runsAsFormula(std::string_view cell);

} // namespace enrow
