// SPDX-License-Identifier: MIT
#include "desktop/results/SearchRemark.h"

#include "common/Format.h"
#include "core/Qualification.h"

#include <algorithm>

namespace enrow
{

QString SearchRemark::sentence(const SearchExpression &search, std::span<const ColumnId> columns,
                               std::span<const ColumnId> emptyColumns)
{
    const QString remark = ofColumns(search, columns, emptyColumns);
    if (!remark.isEmpty())
        return remark;
    for (const SearchExpression::Clause &clause : search.clauses()) {
        for (const SearchExpression::Term &term : clause) {
            const QString word = term.word.typed().toLower();
            const Qualification meant = qualificationFrom(word.toStdString());
            if (!term.column && meant != Qualification::Other && meant != Qualification::Missing)
                return tr("“%1” is searched for in the text of the rows. Type qualification:%1 to search by outcome.")
                    .arg(word);
        }
    }
    return {};
}

QString SearchRemark::ofColumns(const SearchExpression &search, std::span<const ColumnId> columns,
                                std::span<const ColumnId> emptyColumns)
{
    const auto isIn = [](std::span<const ColumnId> some, ColumnId column) {
        return std::find(some.begin(), some.end(), column) != some.end();
    };
    if (!search.unknownColumns().isEmpty()) {
        const QString &name = search.unknownColumns().first();
        const QString shown = Format::shortened(name, Format::longestWord);
        std::vector<ColumnId> filled(columns.begin(), columns.end());
        std::erase_if(filled, [&](ColumnId column) { return isIn(emptyColumns, column); });
        const std::optional<ColumnId> likely = likelyColumn(name, filled);
        return likely ? tr("There is no column “%1”. Did you mean %2?").arg(shown, columnOf(*likely).name)
                      : tr("There is no column “%1”. It is searched for as a word.").arg(shown);
    }
    for (const ColumnId column : search.columns()) {
        if (!isIn(columns, column))
            return tr("These rows have no column “%1”.").arg(columnOf(column).name);
        if (isIn(emptyColumns, column))
            return tr("The column “%1” is empty in all of these rows.").arg(columnOf(column).name);
    }
    return {};
}

} // namespace enrow
