// SPDX-License-Identifier: MIT
#include "text/SortFold.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace enrow
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiByte(char c)
{
    return uint8_t(c) < 0x80;
}

// All words that begin with a letter come before this one, but for some that nobody writes.
QString lastWordOf(char16_t letter)
{
    return QString(QChar(letter)) + QLatin1StringView("zz");
}

constexpr char16_t latinEnd = 0x250; // after Latin Extended-B

// The letters of Latin that come after the ASCII letter that they fold to and all words with it, in the collator's
// order.
std::u16string ownLetters(const QCollator &collator)
{
    std::u16string letters;
    for (char16_t letter = 0x80; letter < latinEnd; ++letter) {
        const std::u32string folded = enrow::folded(char32_t(letter));
        const bool isLatin = folded.size() == 1 && folded[0] >= U'a' && folded[0] <= U'z';
        if (isLatin && collator.compare(QString(QChar(letter)), lastWordOf(char16_t(folded[0]))) > 0)
            letters += letter;
    }
    std::stable_sort(letters.begin(), letters.end(), [&collator](char16_t left, char16_t right) {
        return collator.compare(QString(QChar(left)), QString(QChar(right))) < 0;
    });
    return letters;
}

// Writes the number at the start of digits so that its bytes are in the order of its value: how many digits it has,
// then the digits. Returns where the number ends.
const char *appendNumber(std::string &keys, const char *begin, const char *end)
{
    constexpr std::ptrdiff_t mostInOneByte = 8;
    constexpr std::ptrdiff_t most = 0xff;
    const char *const numberEnd = std::find_if_not(begin, end, isDigit);
    const char *const digits = std::find_if(begin, numberEnd - 1, [](char c) { return c != '0'; });
    const std::ptrdiff_t count = numberEnd - digits;
    keys += char('0' + std::min(count, mostInOneByte + 1));
    if (count > mostInOneByte)
        keys += char(std::min(count, most));
    keys.append(digits, numberEnd);
    return numberEnd;
}

} // namespace

SortFold::SortFold(const QLocale &locale)
    : m_table(usualFolding())
{
    if (locale.language() == QLocale::C)
        return;
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Such a letter is written as the ASCII letter that it comes after, then a byte that UTF-8 never uses.
    constexpr uint8_t first = 0xf5;
    char after = 0;
    uint8_t number = first;
    char16_t before = 0;
    for (const char16_t unit : ownLetters(collator)) {
        const QString letter{QChar(unit)};
        char closest = 'a';
        for (char ascii = 'a'; ascii <= 'z'; ++ascii) {
            if (collator.compare(letter, lastWordOf(char16_t(ascii))) > 0)
                closest = ascii;
        }
        if (closest != after)
            number = first;
        else if (number < 0xff && collator.compare(letter, lastWordOf(before)) > 0)
            ++number;
        after = closest;
        before = unit;
        m_table[unit] = FoldedPiece(std::string{closest, char(number)});
    }
}

void SortFold::append(std::string &keys, std::string_view text) const
{
    const char *const end = text.data() + text.size();
    while (!text.empty()) {
        text.remove_prefix(appendLowered(keys, text, false));
        if (text.empty())
            return;
        if (isDigit(text.front())) {
            text = {appendNumber(keys, text.data(), end), end};
            continue;
        }
        // Other scripts, which may have digits of their own, up to the next ASCII character.
        const size_t foreign = size_t(std::find_if(text.begin(), text.end(), isAsciiByte) - text.begin());
        std::string folded;
        appendFolded(folded, text.substr(0, foreign), m_table);
        const char *const foldedEnd = folded.data() + folded.size();
        for (const char *at = folded.data(); at < foldedEnd;) {
            if (isDigit(*at))
                at = appendNumber(keys, at, foldedEnd);
            else
                keys += *at++;
        }
        text.remove_prefix(foreign);
    }
}

} // namespace enrow
