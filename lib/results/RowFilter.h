// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "results/ResultSet.h"
#include "text/SearchWord.h"

#include <QString>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace enrow
{

// Finds the rows of a set that belong to a qualification group and hold the words a person typed.
//
// Words are what white space separates, and a row must hold all of them as SearchWord says, each anywhere in one of its
// texts (a known qualification, the batch's ID and its kind are no texts of a row). "email:acme" looks for acme in that
// column only, which any column's file header can name; while nothing follows the colon it is no condition, and what
// stands before a colon and names no column is part of the word.
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

    void addWord(const QString &typed);
    bool batchPasses(const ResultSet &set, uint32_t batch) const;
    void addPassing(const ResultSet &set, uint32_t batch, Rows &candidates, std::span<const SearchWord> words,
                    Rows &rows) const;

    const std::optional<QualificationGroup> m_group;
    std::vector<SearchWord> m_words; // that a row's texts must hold; the longest, which is the rarest, first
    std::vector<ColumnWord> m_columnWords;
};

} // namespace enrow
