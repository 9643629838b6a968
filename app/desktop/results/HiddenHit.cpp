// SPDX-License-Identifier: MIT
#include "desktop/results/HiddenHit.h"

#include "desktop/results/ColumnText.h"
#include "desktop/results/HitMarks.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool isIn(const ResultSet &set, RowAddress row, const SearchExpression::Term &term, ColumnId column)
{
    if (term.isNegated || (!isTextOfRow(column) && !columnOf(column).isMerged()))
        return false;
    return !hitsIn(ColumnText::cell(set, row, column), std::span(&term.word, 1)).empty();
}

} // namespace

std::optional<ColumnId> hiddenHit(const ResultSet &set, RowAddress row, const SearchExpression &search,
                                  std::span<const ColumnId> inSight)
{
    for (const SearchExpression::Clause &clause : search.clauses()) {
        const auto holds = [&](ColumnId column) {
            return std::ranges::any_of(
                clause, [&](const SearchExpression::Term &term) { return isIn(set, row, term, column); });
        };
        const bool isNamed = std::ranges::any_of(clause, [](const auto &term) { return term.column.has_value(); });
        if (isNamed || std::ranges::any_of(inSight, holds))
            continue;
        for (const ColumnId column : set.screenColumns()) {
            if (std::ranges::find(inSight, column) == inSight.end() && holds(column))
                return column;
        }
    }
    return std::nullopt;
}

} // namespace enrow
