// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "results/ResultColumn.h"

#include <QString>

#include <optional>
#include <vector>

namespace enrow
{

// What a person wants to see of a ResultSet: which rows, in which order. A value.
struct ResultQuery {
    struct SortKey {
        ColumnId column;
        bool descending = false;

        friend bool operator==(const SortKey &, const SortKey &) = default;
    };

    std::optional<QualificationGroup> group; // nothing: all rows
    QString text;                            // words that a row must hold, as RowFilter reads them
    std::vector<SortKey> sort;               // most important first; none: the stored order

    // The query after a click on a header: `key` first, the former keys after it; at most three, each column once.
    ResultQuery sortedBy(SortKey key) const;

    friend bool operator==(const ResultQuery &, const ResultQuery &) = default;
};

} // namespace enrow
