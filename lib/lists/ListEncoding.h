// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace enrow
{

// How the characters of a list are written as bytes.
enum class ListEncoding : quint8 { Utf8, Windows1252, Utf16LittleEndian, Utf16BigEndian };

// "utf-8", "windows-1252", "utf-16le", "utf-16be".
QLatin1StringView nameOf(ListEncoding encoding);

// The encoding with that name, in any case; nothing for any other text.
std::optional<ListEncoding> listEncodingNamed(QStringView name);

// Every name, for sentences.
QString listEncodingNames();

// How many bytes a delimiter or a quote takes.
constexpr size_t unitSizeOf(ListEncoding encoding)
{
    return encoding == ListEncoding::Utf16LittleEndian || encoding == ListEncoding::Utf16BigEndian ? 2 : 1;
}

// The bytes that say at the start of a file how it is written; empty for Windows-1252, which has none.
std::string_view byteOrderMarkOf(ListEncoding encoding);

// Bytes as valid UTF-8: themselves where they are that already, else `room`, which is filled. What is no character
// becomes U+FFFD; the five bytes that Windows-1252 leaves undefined become the control characters of those numbers.
std::string_view toUtf8(ListEncoding encoding, std::string_view bytes, std::string &room);

// Appends valid UTF-8 as that encoding writes it. False where it has no such character; then nothing was appended.
bool appendEncoded(ListEncoding encoding, std::string_view utf8, std::string &bytes);

} // namespace enrow
