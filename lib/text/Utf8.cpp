// SPDX-License-Identifier: MIT
#include "text/Utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace enrow
{

namespace
{

struct Part {
    size_t length; // bytes of a character, or of the longest start of one
    bool valid;
};

bool isBetween(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

// The first character of non-empty text (Unicode Standard, table 3-7: only the second byte has special ranges).
Part firstPart(std::string_view text)
{
    const auto byteAt = [text](size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byteAt(0);
    if (lead < 0x80)
        return {1, true};
    const size_t wanted = isBetween(lead, 0xc2, 0xdf)   ? 2
                          : isBetween(lead, 0xe0, 0xef) ? 3
                          : isBetween(lead, 0xf0, 0xf4) ? 4
                                                        : 1;
    if (wanted == 1)
        return {1, false};
    const unsigned char first = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned char last = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    size_t length = 1;
    while (length < std::min(wanted, text.size())) {
        const bool second = length == 1;
        if (!isBetween(byteAt(length), second ? first : 0x80, second ? last : 0xbf))
            break;
        ++length;
    }
    return {length, length == wanted};
}

} // namespace

bool isAscii(std::string_view text)
{
    const char *at = text.data();
    const char *end = at + text.size();
    uint64_t high = 0;
    for (; end - at >= 8; at += 8) {
        uint64_t eight;
        std::memcpy(&eight, at, 8);
        high |= eight;
    }
    for (; at < end; ++at)
        high |= uint64_t(static_cast<unsigned char>(*at));
    return !(high & 0x8080808080808080u);
}

bool isUtf8(std::string_view text)
{
    return isAscii(text) || simdjson::validate_utf8(text.data(), text.size());
}

char32_t takeCodePoint(std::string_view &utf8)
{
    const auto lead = static_cast<unsigned char>(utf8[0]);
    const size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t codePoint = length == 1 ? lead : lead & (0x7fu >> length);
    for (size_t at = 1; at < length; ++at)
        codePoint = codePoint << 6 | (static_cast<unsigned char>(utf8[at]) & 0x3fu);
    utf8.remove_prefix(length);
    return codePoint;
}

void appendCodePoint(std::string &utf8, char32_t codePoint)
{
    char bytes[4];
    utf8.append(bytes, putCodePoint(codePoint, bytes));
}

char *putCodePoint(char32_t codePoint, char *out)
{
    if (codePoint < 0x80) {
        *out++ = char(codePoint);
        return out;
    }
    const int continuations = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    // The lead byte begins with as many ones as the character has bytes.
    const uint32_t mark = 0xff00u >> (continuations + 1) & 0xffu;
    *out++ = char(mark | codePoint >> 6 * continuations);
    for (int shift = 6 * (continuations - 1); shift >= 0; shift -= 6)
        *out++ = char(0x80 | (codePoint >> shift & 0x3f));
    return out;
}

std::string repairedUtf8(std::string_view text)
{
    std::string repaired;
    repaired.reserve(text.size() + 2);
    while (!text.empty()) {
        const Part part = firstPart(text);
        if (part.valid)
            repaired += text.substr(0, part.length);
        else
            appendCodePoint(repaired, 0xfffd);
        text.remove_prefix(part.length);
    }
    return repaired;
}

size_t bytesOfUtf16Units(std::string_view utf8, size_t most)
{
    size_t units = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = uint8_t(utf8[i]);
        const bool begins = (byte & 0xC0) != 0x80;
        units += begins ? (byte >= 0xF0 ? 2 : 1) : 0;
        if (units > most)
            return i;
    }
    return utf8.size();
}

} // namespace enrow
