// SPDX-License-Identifier: MIT
#include "text/CaseFold.h"

#include "text/EveryByte.h"
#include "text/Utf8.h"

#include <QChar>

#include <array>
#include <cstdint>
#include <cstring>

namespace enrow
{

namespace
{

constexpr uint64_t highBits = everyByte(0x80);

// Eight ASCII characters with A to Z as a to z: adding carries into a byte's high bit where it reaches a bound.
uint64_t lowered(uint64_t ascii)
{
    const uint64_t fromA = ascii + everyByte(0x80 - 'A');
    const uint64_t behindZ = ascii + everyByte(0x80 - 'Z' - 1);
    return ascii | ((fromA & ~behindZ & highBits) >> 2);
}

// Writes the next bytes of a text lowered, if they are ASCII.
template <typename Bytes>
bool lowerNext(const char *text, char *to)
{
    Bytes bytes;
    std::memcpy(&bytes, text, sizeof bytes);
    if (bytes & Bytes(highBits))
        return false;
    bytes = Bytes(lowered(bytes));
    std::memcpy(to, &bytes, sizeof bytes);
    return true;
}

// Writes the ASCII at the start of a text lowered; returns how many bytes are done, perhaps not all of the ASCII.
size_t lowerAscii(std::string_view text, char *to)
{
    const char *from = text.data();
    size_t done = 0;
    for (; text.size() - done >= 8; done += 8) {
        if (!lowerNext<uint64_t>(from + done, to + done))
            return done;
    }
    // The last eight bytes may be some that are done already.
    if (text.size() >= 8)
        return lowerNext<uint64_t>(from + text.size() - 8, to + text.size() - 8) ? text.size() : done;
    for (; done < text.size(); ++done) {
        if (!lowerNext<uint8_t>(from + done, to + done))
            return done;
    }
    return done;
}

constexpr char32_t twoByteEnd = 0x800; // code points below take at most two bytes in UTF-8

// The foldings of Latin, Greek, Cyrillic, Hebrew and Arabic letters, which asking Qt each time would double the cost
// of.
const std::array<char16_t, twoByteEnd> &foldingTable()
{
    static const auto table = [] {
        std::array<char16_t, twoByteEnd> made{};
        for (char32_t codePoint = 0; codePoint < twoByteEnd; ++codePoint)
            made[codePoint] = char16_t(QChar::toCaseFolded(codePoint));
        return made;
    }();
    return table;
}

} // namespace

void appendFolded(std::string &folded, std::string_view utf8)
{
    const size_t start = folded.size();
    folded.resize(start + utf8.size());
    const size_t done = lowerAscii(utf8, folded.data() + start);
    if (done == utf8.size())
        return;
    folded.resize(start + done);
    utf8.remove_prefix(done);
    const auto &table = foldingTable();
    while (!utf8.empty()) {
        if (const auto ascii = uint8_t(utf8.front()); ascii < 0x80) {
            folded += char(table[ascii]);
            utf8.remove_prefix(1);
            continue;
        }
        const char32_t codePoint = takeCodePoint(utf8);
        appendCodePoint(folded, codePoint < twoByteEnd ? table[codePoint] : QChar::toCaseFolded(codePoint));
    }
}

std::string folded(std::string_view utf8)
{
    std::string text;
    appendFolded(text, utf8);
    return text;
}

} // namespace enrow
