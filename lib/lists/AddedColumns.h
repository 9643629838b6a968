// SPDX-License-Identifier: MIT
#pragma once

#include "export/RowCells.h"
#include "lists/ListMatcher.h"

#include <QStringList>

#include <array>
#include <memory>

namespace enrow
{

// The columns with results that a list gets: for each kind of results its own, one kind after the other.
class AddedColumns
{
public:
    // The qualification and what was found, an address or a number with its country.
    static constexpr std::array usual{ColumnId::Qualification, ColumnId::Email, ColumnId::Number, ColumnId::Country};

    // columns: those that results of a kind have of these; none: the usual ones. The matcher outlives this.
    AddedColumns(const ListMatcher &matcher, const std::vector<ExportColumn> &columns);

    // What stands above them in a list with these columns: a name that is taken there gets "enrow" before it; one that
    // several kinds have gets the kind before it.
    QStringList headings(const QStringList &taken) const;

    // The cells for a row, UTF-8, empty where there is no result; the first one is that of no column, always empty.
    // Valid until the next call.
    std::span<const std::string_view> cells(const ListOutcome &outcome);

private:
    struct Section {
        BatchKind kind;
        std::vector<ExportColumn> columns;
        std::unique_ptr<RowCells> cells;
    };

    std::vector<Section> m_sections;
    std::vector<std::string_view> m_row;
};

} // namespace enrow
