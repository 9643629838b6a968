// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace enrow
{

// What the API found for one row. Other stands for a word we do not know, which is kept as it came.
enum class Qualification : quint8 { Valid, Invalid, Found, NotFound, Ongoing, Other, Missing };

inline constexpr size_t qualificationCount = size_t(Qualification::Missing) + 1;

// How the qualifications are grouped for filtering and counting: a phone that was found counts as valid.
enum class QualificationGroup : quint8 { Valid, Invalid, Other };

// The qualification for the API's word ("valid", "not_found", …), whatever its case and the blanks around it; Missing
// where there is nothing but blanks, Other for any other word.
Qualification qualificationFrom(std::string_view word);

// The API's word; empty for Other and Missing.
std::string_view wordOf(Qualification qualification);

QualificationGroup groupOf(Qualification qualification);

} // namespace enrow
