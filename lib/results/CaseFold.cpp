// SPDX-License-Identifier: MIT
#include "results/CaseFold.h"

#include "results/Utf8.h"

#include <QChar>

#include <array>
#include <cstdint>
#include <cstring>

namespace enrow
{

namespace
{

constexpr uint64_t everyByte(uint8_t byte)
{
    return byte * uint64_t(0x0101010101010101);
}

constexpr uint64_t highBits = everyByte(0x80);

// Eight ASCII characters with A to Z as a to z: adding carries into a byte's high bit where it reaches a bound.
uint64_t lowered(uint64_t ascii)
{
    const uint64_t fromA = ascii + everyByte(0x80 - 'A');
    const uint64_t behindZ = ascii + everyByte(0x80 - 'Z' - 1);
    return ascii | ((fromA & ~behindZ & highBits) >> 2);
}

// Lowers the ASCII at the start of a text in place, eight bytes at a time; returns how many bytes are done.
size_t lowerAscii(char *text, size_t size)
{
    size_t done = 0;
    for (; size - done >= 8; done += 8) {
        uint64_t eight;
        std::memcpy(&eight, text + done, 8);
        if (eight & highBits)
            return done;
        eight = lowered(eight);
        std::memcpy(text + done, &eight, 8);
    }
    uint64_t rest = 0;
    std::memcpy(&rest, text + done, size - done);
    if (rest & highBits)
        return done;
    rest = lowered(rest);
    std::memcpy(text + done, &rest, size - done);
    return size;
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
    folded += utf8;
    const size_t done = lowerAscii(folded.data() + start, utf8.size());
    if (done == utf8.size())
        return;
    folded.resize(start + done);
    utf8.remove_prefix(done);
    const auto &table = foldingTable();
    while (!utf8.empty()) {
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
