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
    // One sentence about a column that was named and is none, or none of `columns`, which the rows have; else empty.
    static QString sentence(const SearchExpression &search, std::span<const ColumnId> columns);
};

} // namespace enrow
