// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultQuery.h"
#include "results/ResultSet.h"
#include "text/TextSorter.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace enrow
{

// Sorts rows of a set by columns, each as its ColumnOrder says.
//
// Rows that are equal in all columns keep their order, also where descending. Descending turns the order of the values
// round, but not of the sections: rows without a value come last either way, and before them come those whose value
// does not fit the order (a text among numbers, an unknown qualification). A whole number is at most 18 digits, perhaps
// after a minus; anything else among numbers is a text.
class RowSorter
{
public:
    // The set must live as long as this.
    RowSorter(const ResultSet &set, const QLocale &locale, std::stop_token stop);

    // `rows` ascending; keys: the most important first. Nothing if the stop token fired first.
    std::optional<std::vector<uint32_t>> sorted(std::vector<uint32_t> rows,
                                                std::span<const ResultQuery::SortKey> keys) const;

private:
    using Texts = std::vector<std::string_view>;

    bool sortBy(ResultQuery::SortKey key, std::span<const uint32_t> rows, std::span<uint32_t> places) const;
    bool sortByText(std::span<uint32_t> places, Texts texts, bool descending) const;
    bool sortByNumber(std::span<uint32_t> places, Texts texts, bool descending) const;
    bool sortByQualification(std::span<const uint32_t> rows, std::span<uint32_t> places, bool descending) const;
    bool sortByBatch(std::span<const uint32_t> rows, std::span<uint32_t> places, bool descending) const;
    bool sortByKind(std::span<const uint32_t> rows, std::span<uint32_t> places, bool descending) const;

    std::optional<Texts> textsIn(std::span<const uint32_t> rows, ColumnId column) const;
    bool sortByMerged(ResultQuery::SortKey key, std::span<const uint32_t> rows, std::span<uint32_t> places) const;
    template <typename Visit>
    bool visit(std::span<const uint32_t> rows, Visit visitor) const;

    const ResultSet &m_set;
    const TextSorter m_textSorter;
    const std::stop_token m_stop;
};

} // namespace enrow
