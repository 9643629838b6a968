// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace enrow
{

// The text without blanks at both ends: white space of ASCII and of Unicode, and characters without a width. UTF-8.
std::string_view withoutBlanks(std::string_view utf8);

// Whether a text of a reply is that word, whatever its case and the blanks around it. `word` is lower-case ASCII.
bool isWord(std::string_view text, std::string_view word);

} // namespace enrow
