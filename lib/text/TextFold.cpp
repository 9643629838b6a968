// SPDX-License-Identifier: MIT
#include "text/TextFold.h"

#include "text/EveryByte.h"
#include "text/Utf8.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace enrow
{

namespace
{

constexpr uint64_t highBits = everyByte(0x80);

// Eight bytes with A to Z as a to z, and others as they are: adding carries into a byte's high bit where it reaches a
// bound.
uint64_t lowered(uint64_t eight)
{
    const uint64_t low = eight & ~highBits;
    const uint64_t fromA = low + everyByte(0x80 - 'A');
    const uint64_t afterZ = low + everyByte(0x80 - 'Z' - 1);
    return eight | ((fromA & ~afterZ & ~eight & highBits) >> 2);
}

// The high bit of each byte that is neither ASCII nor 0xff.
uint64_t foreignIn(uint64_t eight)
{
    const uint64_t notFull = ((~eight & ~highBits) + ~highBits) | ~eight;
    return eight & notFull & highBits;
}

bool isForeign(char c)
{
    return uint8_t(c) >= 0x80 && uint8_t(c) != 0xff;
}

char lowered(char ascii)
{
    return ascii >= 'A' && ascii <= 'Z' ? char(ascii | 0x20) : ascii;
}

// The high bit of each ASCII character that is a digit.
uint64_t digitsIn(uint64_t ascii)
{
    return (ascii + everyByte(0x80 - '0')) & ~(ascii + everyByte(0x80 - '9' - 1)) & highBits;
}

struct Spelling {
    char16_t letter;
    const char *ascii;
};

// Latin letters that Unicode does not decompose.
constexpr std::array spellings{
    Spelling{u'ß', "ss"}, Spelling{u'ẞ', "ss"}, Spelling{u'æ', "ae"}, Spelling{u'Æ', "ae"}, Spelling{u'œ', "oe"},
    Spelling{u'Œ', "oe"}, Spelling{u'ø', "o"},  Spelling{u'Ø', "o"},  Spelling{u'ł', "l"},  Spelling{u'Ł', "l"},
    Spelling{u'đ', "d"},  Spelling{u'Đ', "d"},  Spelling{u'ð', "d"},  Spelling{u'Ð', "d"},  Spelling{u'þ', "th"},
    Spelling{u'Þ', "th"}, Spelling{u'ħ', "h"},  Spelling{u'Ħ', "h"},  Spelling{u'ŧ', "t"},  Spelling{u'Ŧ', "t"},
    Spelling{u'ı', "i"},
};

std::string foldedUtf8(char32_t codePoint)
{
    std::string utf8;
    for (const char32_t letter : folded(codePoint))
        appendCodePoint(utf8, letter);
    return utf8;
}

// Of the code points up to U+FFFF; the few that become more than a piece holds are empty here.
const std::vector<FoldedPiece> &piecesOfPlane()
{
    static const auto pieces = [] {
        std::vector<FoldedPiece> made(0x10000);
        for (char32_t codePoint = 0; codePoint < made.size(); ++codePoint) {
            const std::string utf8 = foldedUtf8(codePoint);
            if (utf8.size() <= FoldedPiece::most)
                made[codePoint] = FoldedPiece(utf8);
        }
        return made;
    }();
    return pieces;
}

void appendLetter(std::string &folded, char32_t codePoint, const FoldingTable &table)
{
    if (codePoint < table.size()) {
        folded += table[codePoint].bytes();
        return;
    }
    const std::string_view piece = codePoint < 0x10000 ? piecesOfPlane()[codePoint].bytes() : std::string_view();
    if (piece.empty())
        folded += foldedUtf8(codePoint);
    else
        folded += piece;
}

} // namespace

FoldedPiece::FoldedPiece(std::string_view bytes)
    : m_size(uint8_t(bytes.size()))
    , m_hasAscii(!std::all_of(bytes.begin(), bytes.end(), isForeign))
{
    Q_ASSERT(bytes.size() <= m_bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

const FoldingTable &usualFolding()
{
    static const auto table = [] {
        FoldingTable made;
        for (char32_t codePoint = 0; codePoint < made.size(); ++codePoint)
            made[codePoint] = FoldedPiece(foldedUtf8(codePoint));
        return made;
    }();
    return table;
}

void appendFolded(std::string &folded, std::string_view utf8, const FoldingTable &table)
{
    while (!utf8.empty()) {
        utf8.remove_prefix(appendLowered(folded, utf8, true));
        while (!utf8.empty() && isForeign(utf8.front()))
            appendLetter(folded, takeCodePoint(utf8), table);
    }
}

size_t appendLowered(std::string &folded, std::string_view text, bool takesDigits)
{
    uint64_t eight;
    size_t length = 0;
    for (; text.size() - length >= sizeof eight; length += sizeof eight) {
        std::memcpy(&eight, text.data() + length, sizeof eight);
        if (foreignIn(eight) || (!takesDigits && digitsIn(eight & ~highBits)))
            break;
    }
    while (length < text.size() && !isForeign(text[length]) &&
           (takesDigits || text[length] < '0' || text[length] > '9'))
        ++length;
    const size_t start = folded.size();
    folded.append(text.data(), length);
    char *const added = folded.data() + start;
    size_t done = 0;
    for (; length - done >= sizeof eight; done += sizeof eight) {
        std::memcpy(&eight, added + done, sizeof eight);
        eight = lowered(eight);
        std::memcpy(added + done, &eight, sizeof eight);
    }
    std::transform(added + done, added + length, added + done, [](char c) { return lowered(c); });
    return length;
}

bool mayFoldToAscii(std::string_view utf8)
{
    while (!utf8.empty()) {
        uint64_t eight;
        if (utf8.size() >= sizeof eight) {
            std::memcpy(&eight, utf8.data(), sizeof eight);
            if (!foreignIn(eight)) {
                utf8.remove_prefix(sizeof eight);
                continue;
            }
        }
        if (!isForeign(utf8.front())) {
            utf8.remove_prefix(1);
            continue;
        }
        const char32_t codePoint = takeCodePoint(utf8);
        const FoldedPiece piece = codePoint < usualFolding().size() ? usualFolding()[codePoint]
                                  : codePoint < 0x10000             ? piecesOfPlane()[codePoint]
                                                                    : FoldedPiece(foldedUtf8(codePoint));
        if (piece.bytes().empty() || piece.hasAscii())
            return true;
    }
    return false;
}

std::string folded(std::string_view utf8)
{
    std::string text;
    appendFolded(text, utf8);
    return text;
}

std::u32string folded(char32_t codePoint)
{
    const auto spelling = std::find_if(spellings.begin(), spellings.end(),
                                       [codePoint](const Spelling &known) { return known.letter == codePoint; });
    if (spelling != spellings.end()) {
        const std::string_view ascii = spelling->ascii;
        return {ascii.begin(), ascii.end()};
    }
    if (QChar::decompositionTag(codePoint) != QChar::NoDecomposition) {
        std::u32string letters;
        for (const char32_t part : QChar::decomposition(codePoint).toStdU32String())
            letters += folded(part);
        return letters;
    }
    const QChar::Category category = QChar::category(codePoint);
    if (category == QChar::Mark_NonSpacing || category == QChar::Other_Format)
        return {};
    return {char32_t(QChar::toCaseFolded(codePoint))};
}

} // namespace enrow
