// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace enrow
{

// The two names of a person, parts of the text that they were found in; both empty where that is not certain.
struct PersonName {
    std::string_view first;
    std::string_view last;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

// Splits a full name, UTF-8, only where it can be read in one way: two words of letters, dashes and apostrophes that
// begin with a letter, in a script of languages that write the family name last. "Ludwig van Beethoven", "Schrute,
// Dwight", "Dr. House", "DUPONT Jean", "王伟" and "Sammy Davis Jr" are not split.
PersonName splitName(std::string_view fullName);

} // namespace enrow
