// SPDX-License-Identifier: MIT
#pragma once

#include "results/SearchExpression.h"

#include <QCoreApplication>

#include <span>

namespace enrow
{

// What a person should know of what they typed to find rows.
class SearchRemark
{
    Q_DECLARE_TR_FUNCTIONS(enrow::SearchRemark)

public:
    // One sentence about a column that was named and is none, or none of `columns`, which the rows have, or one of
    // those that are empty in all of them; or about a word that stands in each row and is not looked for. Else empty.
    static QString sentence(const SearchExpression &search, std::span<const ColumnId> columns,
                            std::span<const ColumnId> emptyColumns = {});

private:
    static QString ofColumns(const SearchExpression &search, std::span<const ColumnId> columns,
                             std::span<const ColumnId> emptyColumns);
};

} // namespace enrow
