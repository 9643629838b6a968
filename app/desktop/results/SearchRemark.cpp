// SPDX-License-Identifier: MIT
#include "desktop/results/SearchRemark.h"

#include "desktop/common/Format.h"

#include <algorithm>

namespace enrow
{

QString SearchRemark::sentence(const SearchExpression &search, std::span<const ColumnId> columns)
{
    if (!search.unknownColumns().isEmpty()) {
        const QString &name = search.unknownColumns().first();
        const QString shown = Format::shortened(name, Format::longestWord);
        const std::optional<ColumnId> likely = likelyColumn(name, columns);
        return likely ? tr("There is no column “%1”. Did you mean %2?").arg(shown, columnOf(*likely).name)
                      : tr("There is no column “%1”. It is looked for as a word.").arg(shown);
    }
    for (const ColumnId column : search.columns()) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            return tr("These rows have no column “%1”.").arg(columnOf(column).name);
    }
    return {};
}

} // namespace enrow
