// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace enrow
{

// What a cell holds, by its looks.
enum class ListValue : quint8 { Nothing, Address, LinkedInUrl, Domain, Phone, Number, Text };

// Of UTF-8. A page other than one of LinkedIn counts as its domain; a phone number has at least 7 digits and one of
// "+ ()-./" among them, or 00 or a plus at its start.
ListValue valueKindOf(std::string_view utf8);

} // namespace enrow
