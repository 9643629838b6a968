// SPDX-License-Identifier: MIT
#include "lists/ListEncoding.h"

#include "text/Utf8.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr std::array allListEncodings{ListEncoding::Utf8, ListEncoding::Windows1252, ListEncoding::Utf16LittleEndian,
                                      ListEncoding::Utf16BigEndian};

// What Windows-1252 has in place of the control characters 0x80 to 0x9f (the WHATWG Encoding Standard).
constexpr std::array<char16_t, 32> windowsCharacters{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};
constexpr uint8_t firstWindowsByte = 0x80;

constexpr char32_t replacement = 0xfffd;

char32_t windowsCharacter(char c)
{
    const auto byte = uint8_t(c);
    const size_t place = size_t(byte) - firstWindowsByte;
    return byte >= firstWindowsByte && place < windowsCharacters.size() ? windowsCharacters[place] : char32_t(byte);
}

std::optional<char> windowsByte(char32_t character)
{
    const auto *const found = std::ranges::find(windowsCharacters, character);
    if (found != windowsCharacters.end())
        return char(firstWindowsByte + (found - windowsCharacters.begin()));
    const bool isItself = character < firstWindowsByte || (character >= 0xa0 && character <= 0xff);
    return isItself ? std::optional(char(character)) : std::nullopt;
}

char16_t unitAt(std::string_view bytes, size_t at, bool isBigEndian)
{
    const auto first = uint8_t(bytes[at]);
    const auto second = uint8_t(bytes[at + 1]);
    return char16_t(isBigEndian ? first << 8 | second : second << 8 | first);
}

void appendUnit(char16_t unit, bool isBigEndian, std::string &bytes)
{
    const char high = char(unit >> 8);
    const char low = char(unit & 0xff);
    bytes += isBigEndian ? high : low;
    bytes += isBigEndian ? low : high;
}

void decodeUtf16(std::string_view bytes, bool isBigEndian, std::string &utf8)
{
    for (size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t character = unitAt(bytes, at, isBigEndian);
        const bool mayBePair = QChar::isHighSurrogate(character) && at + 3 < bytes.size();
        if (const char16_t next = mayBePair ? unitAt(bytes, at + 2, isBigEndian) : u'\0'; QChar::isLowSurrogate(next)) {
            character = QChar::surrogateToUcs4(char16_t(character), next);
            at += 2;
        }
        appendCodePoint(utf8, QChar::isSurrogate(character) ? replacement : character);
    }
    if (bytes.size() % 2 > 0)
        appendCodePoint(utf8, replacement);
}

void appendUtf16(std::string_view utf8, bool isBigEndian, std::string &bytes)
{
    while (!utf8.empty()) {
        const char32_t character = takeCodePoint(utf8);
        if (QChar::requiresSurrogates(character)) {
            appendUnit(QChar::highSurrogate(character), isBigEndian, bytes);
            appendUnit(QChar::lowSurrogate(character), isBigEndian, bytes);
        } else {
            appendUnit(char16_t(character), isBigEndian, bytes);
        }
    }
}

bool appendWindows1252(std::string_view utf8, std::string &bytes)
{
    const size_t before = bytes.size();
    while (!utf8.empty()) {
        const std::optional<char> byte = windowsByte(takeCodePoint(utf8));
        if (!byte) {
            bytes.resize(before);
            return false;
        }
        bytes += *byte;
    }
    return true;
}

} // namespace

QLatin1StringView nameOf(ListEncoding encoding)
{
    switch (encoding) {
    case ListEncoding::Utf8: return "utf-8"_L1;
    case ListEncoding::Windows1252: return "windows-1252"_L1;
    case ListEncoding::Utf16LittleEndian: return "utf-16le"_L1;
    case ListEncoding::Utf16BigEndian: return "utf-16be"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ListEncoding> listEncodingNamed(QStringView name)
{
    for (const ListEncoding encoding : allListEncodings) {
        if (name.compare(nameOf(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

QString listEncodingNames()
{
    QStringList names;
    for (const ListEncoding encoding : allListEncodings)
        names << nameOf(encoding);
    return names.join(u", ");
}

std::string_view byteOrderMarkOf(ListEncoding encoding)
{
    switch (encoding) {
    case ListEncoding::Utf8: return "\xef\xbb\xbf";
    case ListEncoding::Windows1252: return {};
    case ListEncoding::Utf16LittleEndian: return "\xff\xfe";
    case ListEncoding::Utf16BigEndian: return "\xfe\xff";
    }
    Q_UNREACHABLE();
}

std::string_view toUtf8(ListEncoding encoding, std::string_view bytes, std::string &room)
{
    if (encoding == ListEncoding::Utf8 && isUtf8(bytes))
        return bytes;
    if (encoding == ListEncoding::Windows1252 && isAscii(bytes))
        return bytes;
    room.clear();
    switch (encoding) {
    case ListEncoding::Utf8: room = repairedUtf8(bytes); break;
    case ListEncoding::Windows1252:
        for (const char c : bytes)
            appendCodePoint(room, windowsCharacter(c));
        break;
    case ListEncoding::Utf16LittleEndian: decodeUtf16(bytes, false, room); break;
    case ListEncoding::Utf16BigEndian: decodeUtf16(bytes, true, room); break;
    }
    return room;
}

bool appendEncoded(ListEncoding encoding, std::string_view utf8, std::string &bytes)
{
    switch (encoding) {
    case ListEncoding::Utf8: bytes.append(utf8); return true;
    case ListEncoding::Windows1252: return appendWindows1252(utf8, bytes);
    case ListEncoding::Utf16LittleEndian: appendUtf16(utf8, false, bytes); return true;
    case ListEncoding::Utf16BigEndian: appendUtf16(utf8, true, bytes); return true;
    }
    Q_UNREACHABLE();
}

} // namespace enrow
