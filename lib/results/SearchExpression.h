// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"
#include "text/SearchWord.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace enrow
{

// What a person typed to find rows, read once. The language:
//
//     search = [clause {blanks clause}]            all clauses must hold
//     clause = term {blanks "OR" blanks term}      one of its terms must; OR is written in capitals
//     term   = ["-"] [column ":" [blanks]] (word | phrase)
//     word   = characters up to the next blank
//     phrase = '"' characters up to the next '"', which may be missing at the end
//     column = the file header of a column; case, "-" and "_" do not matter
//
// A term without a column is looked for in every text of a row (a known qualification, the batch's ID and its kind are
// no texts of a row), one with a column in that one only; a row whose kind has no such column holds nothing there. A
// qualification or a gender must begin with the term: "valid" is not "invalid". "-" turns a term round. The word or
// phrase must be in one text as a whole, as SearchWord says. A minus, a column or an OR with nothing after it is no
// condition: it is still being typed. A name before a colon that is no column is part of the word, and is said in
// unknownColumns(). Typographic quotes are quotes.
class SearchExpression
{
public:
    struct Term {
        bool isNegated = false;
        std::optional<ColumnId> column;
        SearchWord word;

        // True if each row for which this holds is one for which the other one does, as both show.
        bool implies(const Term &other) const;
    };
    using Clause = std::vector<Term>; // never empty

    explicit SearchExpression(const QString &text);

    const std::vector<Clause> &clauses() const { return m_clauses; }

    // What was written like the name of a column and is none, as it was written.
    const QStringList &unknownColumns() const { return m_unknown; }
    // The columns that were named.
    std::vector<ColumnId> columns() const;

    // The words and phrases of which a value of the column can be a hit.
    std::vector<SearchWord> wordsIn(ColumnId column) const;

    // True if each row that passes this passes the other one, as both show.
    bool implies(const SearchExpression &other) const;

private:
    std::vector<Clause> m_clauses;
    QStringList m_unknown;
};

// True for a column that holds one of a few words, which a term for it must begin.
constexpr bool mustBegin(ColumnId column)
{
    return column == ColumnId::Qualification || column == ColumnId::Gender;
}

// True where the word of a term for a column stands in the texts of its row, and a search for it there finds the rows
// that come into question.
constexpr bool isTextOfRow(ColumnId column)
{
    return column != ColumnId::Qualification && !columnOf(column).path.isEmpty();
}

// The column that somebody had in mind who wrote this name for it; nothing if none is near.
std::optional<ColumnId> likelyColumn(const QString &name, std::span<const ColumnId> columns);

} // namespace enrow
