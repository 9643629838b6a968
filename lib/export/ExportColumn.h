// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace enrow
{

// What is asked of a person, taken from wherever their row has it: what was found, else what was searched.
enum class PersonField : quint8 { FirstName, LastName, Company, Domain };

inline constexpr std::array allPersonFields{PersonField::FirstName, PersonField::LastName, PersonField::Company,
                                            PersonField::Domain};

// What fills the cells of a column: one of the results, a field of the person, or the same text in every row.
using ColumnSource = std::variant<ColumnId, PersonField, QString>;

// One column of a file. A value.
struct ExportColumn {
    ColumnSource source;
    QString header = {};     // empty: the name of the source
    bool isRequired = false; // the program that reads the file refuses rows where it is empty
    bool isOneOf = false;    // and those where all of these are

    // What stands above its cells.
    QString heading() const;
    // Whether rows of a kind can have something in it.
    bool canBeFilledBy(BatchKind kind) const;

    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

// The stable name in presets and on the command line: "email", "person_firstname"; empty for a text.
QString nameOf(const ColumnSource &source);

// The column or field with that name; nothing for any other text.
std::optional<ColumnSource> columnSourceNamed(QStringView name);

// Columns under their own names.
std::vector<ExportColumn> exportColumns(std::span<const ColumnId> columns);

} // namespace enrow
