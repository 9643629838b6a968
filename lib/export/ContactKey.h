// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// What two spellings of the same contact have in common. Each returns a part of `text` where that is written so
// already, else `room`, which it fills; valid as long as both. Empty where the text is none of that kind.
namespace ContactKey
{

// Of an address: without the blanks around it, and without its case.
std::string_view ofAddress(std::string_view text, std::string &room);

// Of a domain or the address of a page: without scheme, "www.", port, path and case; beyond ASCII as the network
// writes it.
std::string_view ofDomain(std::string_view text, std::string &room);

// Of the domain of an address.
std::string_view ofDomainOfAddress(std::string_view address, std::string &room);

// Of a phone number: its digits, without the zeros that stand for a plus.
std::string_view ofNumber(std::string_view text, std::string &room);

} // namespace ContactKey

} // namespace enrow
