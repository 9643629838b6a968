// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "lists/ListField.h"
#include "lists/ListReader.h"

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace enrow
{

// Which column of a list tells what: columns by their place, from 0.
class ListMapping
{
public:
    std::optional<size_t> columnOf(ListField field) const { return m_columns[size_t(field)]; }
    bool has(ListField field) const { return columnOf(field).has_value(); }
    void set(ListField field, std::optional<size_t> column) { m_columns[size_t(field)] = column; }

    friend bool operator==(const ListMapping &, const ListMapping &) = default;

private:
    std::array<std::optional<size_t>, allListFields.size()> m_columns;
};

// What a row says in the column of a field, without the blanks around it; empty if no column has the field.
std::string textOf(const ListRow &row, const ListMapping &mapping, ListField field);

// The beginning of a list, by which its columns are understood.
struct ListSample {
    QStringList headers;           // empty where the list has none
    std::vector<QStringList> rows; // without the header and blank lines

    qsizetype width() const; // columns
};

// Reads the header and at most so many rows from where the reader is. The errors are those of ListReader::next().
Result<ListSample> readSample(ListReader &reader, bool hasHeader, size_t rows = 200);

// A mapping as far as it is certain, and where it is not, the columns that may be meant.
struct ListGuess {
    ListMapping mapping;
    std::map<ListField, std::vector<size_t>> candidates; // several for each
};

// Guesses by the headers, and where no header says it, by what the cells look like: addresses, profiles, domains and
// phone numbers. A field for which several columns may be meant is not guessed.
ListGuess guessMapping(const ListSample &sample);

// The column that a person means: by its header, whatever its case, or #N for the Nth. InvalidInput with a sentence
// where there is no such column, or where there are several of that name.
Result<size_t> columnNamed(const QString &name, const ListSample &sample);

} // namespace enrow
