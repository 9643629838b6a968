// SPDX-License-Identifier: MIT
#include "text/SortFold.h"

#include "text/Utf8.h"

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

// Writes the number at the start of a text so that its bytes are in the order of its value: how many digits it has,
// then the digits. Takes it off the text and returns where the writing ended: at most a byte more a digit, or two in
// all.
char *putNumber(std::string_view &text, char *out)
{
    constexpr std::ptrdiff_t mostInOneByte = 8;
    constexpr std::ptrdiff_t most = 0xff;
    const char *const begin = text.data();
    const char *const end = std::find_if_not(begin, begin + text.size(), isDigit);
    const char *const digits = std::find_if(begin, end - 1, [](char c) { return c != '0'; });
    const std::ptrdiff_t count = end - digits;
    *out++ = char('0' + std::min(count, mostInOneByte + 1));
    if (count > mostInOneByte)
        *out++ = char(std::min(count, most));
    text.remove_prefix(size_t(end - begin));
    return std::copy(digits, end, out);
}

// The bytes of a text that is folded already, its numbers by value.
void appendWithNumbers(std::string &keys, std::string_view folded)
{
    const size_t start = keys.size();
    keys.resize(start + 2 * folded.size());
    char *out = keys.data() + start;
    while (!folded.empty()) {
        out = putLowered(folded, false, out);
        while (!folded.empty() && uint8_t(folded.front()) >= 0x80) {
            *out++ = folded.front();
            folded.remove_prefix(1);
        }
        if (!folded.empty() && isDigit(folded.front()))
            out = putNumber(folded, out);
    }
    keys.resize(size_t(out - keys.data()));
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
    if (isAscii(text)) {
        appendWithNumbers(keys, text);
        return;
    }
    std::string folded;
    appendFolded(folded, text, m_table);
    appendWithNumbers(keys, folded);
}

} // namespace enrow
