// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// True for the first bytes of texts that may run as a formula: of formula characters, and of what may stand before them
// unseen. Most texts begin with another one, and need no closer look.
constexpr bool mayBeginFormula(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    // Control characters and the blank; the lead bytes of invisible and full-width characters in UTF-8.
    return byte <= ' ' || byte == 0x7f || first == '=' || first == '+' || first == '-' || first == '@' ||
           byte == 0xc2 || byte == 0xcd || byte == 0xd8 || (byte >= 0xe1 && byte <= 0xe3) || byte >= 0xef;
}

// True for what parts cells in some spreadsheet or other, whatever parts them in the file: comma, semicolon, tab, and
// line breaks.
constexpr bool partsCellsSomewhere(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r';
}

// Whether a spreadsheet would run a cell's text as a formula.
//
// True if the first character that is neither white space nor invisible is one of = + - @ or one of their full-width
// forms, and where a tab or CR begins the text, except for
// - plain numbers: a sign, digits, and where present a point with digits and an exponent ("-12", "+3.5", "-1.5e3");
// - plain phone numbers: + followed by digits, spaces, dots, dashes and round brackets, at least one of them a digit,
//   unless that can be calculated: "+1 (570) 555-1234" cannot, "+1-570-555" can.
// True too where that holds for a part of the text after something that partsCellsSomewhere(), quotes before it aside.
bool runsAsFormula(std::string_view cell);

// Whether a part of the text after something that partsCellsSomewhere() would run: the cell must be in quotes.
bool runsInside(std::string_view cell);

// The text with a ' at its beginning, and before every part that would run after something that can be seen. For texts
// that run.
std::string guarded(std::string_view cell);

} // namespace enrow
