// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace enrow
{

// Folding makes texts the same that a person takes for the same when searching: case, accents and other marks are
// ignored, and characters that nobody sees. É and e are e; Straße and STRASSE are strasse; İ, I and ı are i; Ø is o; Ĳ
// is ij.
//
// By Unicode: the compatibility decomposition of each code point (UnicodeData.txt) without nonspacing marks (Mn) and
// format characters (Cf), each letter as simple case folding has it (CaseFolding.txt, C and S); before that, Latin
// letters without a decomposition as they are mostly spelt without them (ß, æ, ø, ł and some more).

// What a code point becomes, in UTF-8.
class FoldedPiece
{
public:
    static constexpr size_t most = 7; // bytes

    FoldedPiece() = default;
    explicit FoldedPiece(std::string_view bytes);
    // Of a code point that becomes more.
    static FoldedPiece tooLong();

    std::string_view bytes() const { return {m_bytes.data(), m_size}; }
    bool hasAscii() const { return m_hasAscii; }
    bool isTooLong() const { return m_isTooLong; } // its bytes are empty

private:
    std::array<char, most> m_bytes{};
    uint8_t m_size = 0;
    bool m_hasAscii = false;
    bool m_isTooLong = false;
};

// Of the code points that take at most two bytes in UTF-8: Latin, Greek, Cyrillic, Hebrew and Arabic letters, which
// working out each time would take several times as long.
using FoldingTable = std::array<FoldedPiece, 0x800>;
const FoldingTable &usualFolding();

// What any code point becomes; empty for one that goes.
FoldedPiece pieceOf(char32_t codePoint);

// Appends valid UTF-8 folded. The byte 0xff, which UTF-8 never uses, stays.
void appendFolded(std::string &folded, std::string_view utf8, const FoldingTable &table = usualFolding());

std::string folded(std::string_view utf8);

// Whether folding a text can make or join ASCII characters of what is none: only then can a word of ASCII be in the
// folded text that is not in the text itself. Bytes 0xff are passed over.
bool mayFoldToAscii(std::string_view utf8);

// Writes what of a text begins it, is ASCII or 0xff and, unless they are taken too, no digit, with its letters lowered,
// and takes it off the text. Returns where the writing ended.
char *putLowered(std::string_view &text, bool takesDigits, char *out);

// What becomes of one code point; empty for a mark and for what nobody sees.
std::u32string folded(char32_t codePoint);

} // namespace enrow
