// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// Appends valid UTF-8 with every letter's case folded, by Unicode's simple case folding (CaseFolding.txt, C and S): one
// code point becomes one, so that É is é, Σ and ς are σ, and ẞ is ß; ß is not ss. Turkish İ and ı have no simple
// folding and stay themselves in every language: neither equals i.
void appendFolded(std::string &folded, std::string_view utf8);

std::string folded(std::string_view utf8);

} // namespace enrow
