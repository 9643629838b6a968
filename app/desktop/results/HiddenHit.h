// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"
#include "results/SearchExpression.h"

#include <optional>
#include <span>

namespace enrow
{

// The first column in which a row holds a word that was looked for, where the word is in none of the columns in sight:
// why a row is there of which one does not see it. Nothing where all that was found can be seen, or where the person
// named the column. For the few rows that are on the screen.
std::optional<ColumnId> hiddenHit(const ResultSet &set, RowAddress row, const SearchExpression &search,
                                  std::span<const ColumnId> inSight);

} // namespace enrow
