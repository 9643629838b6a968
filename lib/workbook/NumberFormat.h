// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/FormatCode.h"

namespace enrow
{

// How a cell shows a number: a format as Excel writes it, "#,##0.00", "dd/mm/yyyy", "[<=9999999]###-####;(###)
// ###-####".
//
// What depends on the country of whoever looks is the same everywhere here: a point before decimals, English names of
// months and days, and dates in the short form of the country as 2026-11-27. Space at the ends, which only aligns, is
// left out. A number that a format would hide, and fractions, are shown as General does.
class NumberFormat
{
public:
    NumberFormat() = default; // General
    explicit NumberFormat(const QString &code);
    // The format that Excel knows by that number; General for those that it has not.
    static NumberFormat builtIn(int number);

    bool isGeneral() const { return m_sections.empty(); }

    // counts1904: the workbook counts days from 1904 on. UTF-8.
    std::string text(double value, bool counts1904) const;

private:
    const FormatSection *sectionFor(double value) const;

    std::vector<FormatSection> m_sections;
};

// As cells without a format show a number: 15 digits, as Excel keeps them; a whole number with all of its digits.
std::string generalText(double value);

} // namespace enrow
