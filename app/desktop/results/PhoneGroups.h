// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <QStringView>

#include <vector>

namespace enrow
{

// Whether a column can hold phone numbers.
constexpr bool holdsNumbers(ColumnId column)
{
    return column == ColumnId::Number || column == ColumnId::Contact;
}

// After how many characters of a number in the international form ("+33612345678") a person would make a pause: after
// the calling code, and as its country writes numbers (+33 6 12 34 56 78), or by threes where no plain rule says that
// (+49 171 392 0075). Ascending; empty for what is no such number, which is shown as it came.
std::vector<qsizetype> pausesIn(QStringView number);

// How wide a pause is, of texts of that height.
constexpr int pauseWidth(int textHeight)
{
    return (textHeight + 2) / 5;
}

} // namespace enrow
