// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "results/ResultSet.h"
#include "results/SearchExpression.h"
#include "text/SearchWord.h"

#include <QString>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace enrow
{

// Finds the rows of a set that belong to a qualification group and pass what a person typed, in the language of
// SearchExpression.
class RowFilter
{
public:
    RowFilter(std::optional<QualificationGroup> group, const QString &text);

    // True if every row passes, whatever it holds.
    bool passesAll() const;

    // True if each row that passes this filter also passes the other one, as its conditions show.
    bool narrows(const RowFilter &other) const;

    // The rows that pass, ascending. Nothing if the stop token fired first.
    std::optional<std::vector<uint32_t>> rowsOf(const ResultSet &set, const std::stop_token &stop) const;

    // The same rows, looked for only among `rows`: ascending, and those of a filter that this one narrows. Worth it
    // where they are few.
    std::optional<std::vector<uint32_t>> rowsAmong(const ResultSet &set, std::span<const uint32_t> rows,
                                                   const std::stop_token &stop) const;

private:
    struct ColumnWord {
        ColumnId column;
        SearchWord word;
    };
    using Rows = std::vector<uint32_t>;

    void addWord(const SearchExpression::Term &term);
    bool batchPasses(const ResultSet &set, uint32_t batch) const;
    void addPassing(const ResultSet &set, uint32_t batch, Rows &candidates, std::span<const SearchWord> words,
                    const std::stop_token &stop, Rows &rows) const;

    const std::optional<QualificationGroup> m_group;
    const SearchExpression m_search;
    // What it comes to: most clauses are a word, and a word is scanned for.
    std::vector<SearchWord> m_words; // that a row's texts must hold; the longest, which is the rarest, first
    std::vector<ColumnWord> m_columnWords;
    std::vector<SearchExpression::Clause> m_otherClauses;
};

} // namespace enrow
