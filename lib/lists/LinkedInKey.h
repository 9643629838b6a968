// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// What all spellings of the address of a LinkedIn page have in common: "in/pam-beesly", without scheme, country,
// "www.", language, query and case, and with percent-encoded characters as they are read. Empty for any other text.
std::string linkedInKeyOf(std::string_view utf8);

} // namespace enrow
