// SPDX-License-Identifier: MIT
#include "export/FormulaGuard.h"

#include "text/Utf8.h"

#include <QChar>

#include <algorithm>

namespace enrow
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits at the start of the text away; false if there is none.
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

// Whether two numbers stand side by side with no dash between, so that no program can calculate with them. A number in
// brackets is one, and a second point begins another.
bool standSideBySide(std::string_view text)
{
    bool afterNumber = false;
    bool insideNumber = false;
    bool hasPoint = false;
    for (const char c : text) {
        const bool continues = insideNumber && (isDigit(c) || (c == '.' && !hasPoint));
        const bool begins = isDigit(c) || c == '(' || c == '.';
        if (begins && afterNumber && !continues)
            return true;
        insideNumber = isDigit(c) || c == '.';
        hasPoint = insideNumber && ((continues && hasPoint) || c == '.');
        afterNumber = insideNumber || c == ')' || (c == ' ' && afterNumber);
    }
    return false;
}

bool isPlainPhoneNumber(std::string_view text)
{
    constexpr std::string_view allowed = "0123456789 .-()";
    return skipAny(text, "+") && text.find_first_not_of(allowed) == std::string_view::npos &&
           std::any_of(text.begin(), text.end(), isDigit) &&
           (text.find('-') == std::string_view::npos || standSideBySide(text));
}

bool isInvisible(char32_t c)
{
    constexpr uint32_t unseen = 1u << QChar::Separator_Space | 1u << QChar::Separator_Line |
                                1u << QChar::Separator_Paragraph | 1u << QChar::Other_Control |
                                1u << QChar::Other_Format;
    if (unseen >> QChar::category(c) & 1)
        return true;
    // Fillers, joiners, selectors of variants, and the empty Braille pattern: letters and marks that show nothing.
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xffa0 ||
           (c >= 0x180b && c <= 0x180f) || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isFormulaCharacter(char32_t c)
{
    switch (c) {
    case U'=':
    case U'+':
    case U'-':
    case U'@':
    case 0xff1d: // the full-width forms, and the small ones
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
    case 0xfe66:
    case 0xfe62:
    case 0xfe63:
    case 0xfe6b: return true;
    }
    return false;
}

// The character at the start of a text, which is moved after it; U+FFFD for what is no UTF-8.
char32_t takeCharacter(std::string_view &text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length <= text.size())
        return takeCodePoint(text);
    text = {};
    return QChar::ReplacementCharacter;
}

// Whether a text runs by itself, as the cell it becomes where a spreadsheet splits before and after it.
bool runsAlone(std::string_view text, bool skipsQuotes)
{
    for (std::string_view rest = text; !rest.empty(); text = rest) {
        const char32_t c = takeCharacter(rest);
        if (isInvisible(c) || (skipsQuotes && c == U'"'))
            continue;
        return isFormulaCharacter(c) && !isPlainNumber(text) && !isPlainPhoneNumber(text);
    }
    return false;
}

size_t lengthOfUnseenStart(std::string_view text)
{
    std::string_view rest = text;
    while (!rest.empty()) {
        const size_t length = text.size() - rest.size();
        if (!isInvisible(takeCharacter(rest)))
            return length;
    }
    return text.size();
}

bool runsAtStart(std::string_view cell)
{
    if (cell.empty() || !mayBeginFormula(cell.front()))
        return false;
    return cell.front() == '\t' || cell.front() == '\r' || runsAlone(cell, false);
}

// Calls found(place) with every place after a separator at `at` or later where a part begins that runs, until
// it returns false.
template <typename Found>
void findInside(std::string_view cell, size_t at, Found found)
{
    while (at < cell.size()) {
        const auto mark = std::find_if(cell.begin() + std::ptrdiff_t(at), cell.end(), partsCellsSomewhere);
        if (mark == cell.end())
            return;
        at = size_t(mark - cell.begin()) + 1;
        const auto end = std::find_if(cell.begin() + std::ptrdiff_t(at), cell.end(), partsCellsSomewhere);
        if (runsAlone(cell.substr(at, size_t(end - cell.begin()) - at), true) && !found(at))
            return;
    }
}

} // namespace

bool runsAsFormula(std::string_view cell)
{
    return runsAtStart(cell) || runsInside(cell);
}

bool runsInside(std::string_view cell)
{
    bool runs = false;
    findInside(cell, 0, [&runs](size_t) {
        runs = true;
        return false;
    });
    return runs;
}

std::string guarded(std::string_view cell)
{
    std::string text = "'";
    size_t copied = 0;
    findInside(cell, lengthOfUnseenStart(cell), [&](size_t place) {
        text += cell.substr(copied, place - copied);
        text += '\'';
        copied = place;
        return true;
    });
    return text += cell.substr(copied);
}

} // namespace enrow
