// SPDX-License-Identifier: MIT
#pragma once

#include "text/TextFold.h"

#include <QLocale>

#include <string>
#include <string_view>

namespace enrow
{

// Turns texts into keys whose bytes are in the order in which a person expects the texts.
//
// Case and accents are folded (TextFold.h), so that É is beside E, but for Latin letters that are letters of their own
// in the person's language: ñ comes after n in Spanish, å after z in Swedish. Whole numbers in a text count by their
// value: item 2 comes before item 10 (up to 254 digits). Other letters are in the order of their code points. Texts
// that differ in what was folded or in leading zeros alone have the same key.
class SortFold
{
public:
    // The C locale knows no letters of a language.
    explicit SortFold(const QLocale &locale);

    // text: valid UTF-8.
    void append(std::string &keys, std::string_view text) const;

private:
    FoldingTable m_table;
};

} // namespace enrow
