// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// What all spellings of the address of a LinkedIn page have in common: "in/pam-beesly", without scheme, country,
// "www.", language, query and case, and with percent-encoded characters as they are read; of a lead in Sales Navigator
// its ID; of any other page the whole path and query, for nobody knows which part of them says whose it is. Empty for
// any other text.
std::string linkedInKeyOf(std::string_view utf8);

} // namespace enrow
