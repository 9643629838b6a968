// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// True if no byte is above 127.
bool isAscii(std::string_view text);

// True for valid UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);

// The code point at the start of non-empty valid UTF-8, which is moved after it.
char32_t takeCodePoint(std::string_view &utf8);

void appendCodePoint(std::string &utf8, char32_t codePoint);

// Writes 1 to 4 bytes; returns the place after them.
char *putCodePoint(char32_t codePoint, char *out);

// The text with each maximal invalid part replaced by U+FFFD, as the Unicode Standard recommends (chapter 3, "U+FFFD
// Substitution of Maximal Subparts").
std::string repairedUtf8(std::string_view text);

// How many bytes of valid UTF-8 the first `most` units of UTF-16 take, of which a character beyond the first plane is
// two and stays whole; all bytes where there are no more.
size_t bytesOfUtf16Units(std::string_view utf8, size_t most);

} // namespace enrow
