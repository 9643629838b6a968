// SPDX-License-Identifier: MIT
#include "text/TextFold.h"

#include "text/EveryByte.h"
#include "text/TextRow.h"
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

// True for the first bytes of characters that stay what they are or become others of their script: Cyrillic, most of
// Chinese, Korean.
bool staysForeign(uint8_t byte)
{
    return byte == 0xd0 || byte == 0xd1 || (byte >= 0xe4 && byte <= 0xe9) || (byte >= 0xeb && byte <= 0xed);
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

FoldedPiece makePiece(char32_t codePoint)
{
    const std::string utf8 = foldedUtf8(codePoint);
    return utf8.size() <= FoldedPiece::most ? FoldedPiece(utf8) : FoldedPiece::tooLong();
}

// Of the code points up to U+FFFF.
const std::vector<FoldedPiece> &piecesOfPlane()
{
    static const auto pieces = [] {
        std::vector<FoldedPiece> made(0x10000);
        for (char32_t codePoint = 0; codePoint < made.size(); ++codePoint)
            made[codePoint] = makePiece(codePoint);
        return made;
    }();
    return pieces;
}

void appendLetter(std::string &folded, char32_t codePoint, const FoldingTable &table)
{
    const FoldedPiece piece = codePoint < table.size() ? table[codePoint] : pieceOf(codePoint);
    if (piece.isTooLong())
        folded += foldedUtf8(codePoint);
    else
        folded += piece.bytes();
}

} // namespace

FoldedPiece::FoldedPiece(std::string_view bytes)
    : m_size(uint8_t(bytes.size()))
    , m_hasAscii(!std::all_of(bytes.begin(), bytes.end(), isForeign))
{
    Q_ASSERT(bytes.size() <= m_bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

FoldedPiece FoldedPiece::tooLong()
{
    FoldedPiece piece;
    piece.m_isTooLong = true;
    return piece;
}

const FoldingTable &usualFolding()
{
    static const auto table = [] {
        FoldingTable made;
        for (char32_t codePoint = 0; codePoint < made.size(); ++codePoint)
            made[codePoint] = makePiece(codePoint);
        return made;
    }();
    return table;
}

void appendFolded(std::string &folded, std::string_view utf8, const FoldingTable &table)
{
    while (!utf8.empty()) {
        const size_t start = folded.size();
        folded.resize(start + utf8.size());
        folded.resize(size_t(putLowered(utf8, true, folded.data() + start) - folded.data()));
        while (!utf8.empty() && isForeign(utf8.front()))
            appendLetter(folded, takeCodePoint(utf8), table);
    }
}

char *putLowered(std::string_view &text, bool takesDigits, char *out)
{
    size_t done = 0;
    for (uint64_t eight; text.size() - done >= sizeof eight; done += sizeof eight) {
        std::memcpy(&eight, text.data() + done, sizeof eight);
        if (foreignIn(eight) || (!takesDigits && digitsIn(eight & ~highBits)))
            break;
        eight = lowered(eight);
        std::memcpy(out + done, &eight, sizeof eight);
    }
    for (; done < text.size() && !isForeign(text[done]) && (takesDigits || text[done] < '0' || text[done] > '9');
         ++done)
        out[done] = lowered(text[done]);
    text.remove_prefix(done);
    return out + done;
}

FoldedPiece pieceOf(char32_t codePoint)
{
    if (codePoint < usualFolding().size())
        return usualFolding()[codePoint];
    return codePoint < 0x10000 ? piecesOfPlane()[codePoint] : makePiece(codePoint);
}

bool mayFoldToAscii(std::string_view utf8)
{
    bool found = false;
    visitNonAscii(utf8, [&](size_t place) {
        if (staysForeign(uint8_t(utf8[place])))
            return true;
        std::string_view rest = utf8.substr(place);
        const FoldedPiece piece = pieceOf(takeCodePoint(rest));
        found = piece.bytes().empty() || piece.hasAscii();
        return !found;
    });
    return found;
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
