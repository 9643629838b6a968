// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "results/ResultSet.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace enrow
{

class FoldedText;

// Finds the rows of a set that belong to a qualification group and hold the words a person typed.
//
// Words are what white space separates, and a row must hold all of them, each anywhere in one of its fields (a known
// qualification, the batch's ID and its kind are no fields of a row). "email:acme" looks for acme in that column only,
// which any column's file header can name; while nothing follows the colon it is no condition, and what stands before a
// colon and names no column is part of the word. Case is ignored as CaseFold.h says; accents are not.
class RowFilter
{
public:
    RowFilter(std::optional<QualificationGroup> group, const QString &text);

    // True where every row passes, whatever it holds.
    bool passesAll() const;

    // The rows that pass, ascending. Nothing where the stop token fired first.
    std::optional<std::vector<uint32_t>> rowsOf(const ResultSet &set, std::stop_token stop) const;

private:
    struct ColumnWord {
        ColumnId column;
        std::string word; // folded
    };

    void addWord(const QString &typed);
    bool addRowsOf(const ResultSet &set, uint32_t batch, const std::stop_token &stop,
                   std::vector<uint32_t> &rows) const;
    bool passes(const ResultSet &set, RowAddress address, const FoldedText *texts, std::string &scratch) const;

    const std::optional<QualificationGroup> m_group;
    std::vector<std::string> m_words; // that a row's fields must hold, folded; the longest, which is the rarest, first
    std::vector<ColumnWord> m_columnWords;
};

} // namespace enrow
