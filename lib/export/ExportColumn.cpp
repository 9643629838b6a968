// SPDX-License-Identifier: MIT
#include "export/ExportColumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QLatin1StringView nameOf(PersonField field)
{
    switch (field) {
    case PersonField::FirstName: return "person_firstname"_L1;
    case PersonField::LastName: return "person_lastname"_L1;
    case PersonField::Company: return "person_company"_L1;
    case PersonField::Domain: return "person_domain"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ExportColumn::heading() const
{
    return header.isEmpty() ? nameOf(source) : header;
}

bool ExportColumn::canBeFilledBy(BatchKind kind) const
{
    if (const auto *column = std::get_if<ColumnId>(&source))
        return columnOf(*column).has(kind);
    if (const auto *field = std::get_if<PersonField>(&source)) // a verified address tells its domain, and no more
        return *field == PersonField::Domain || kind != BatchKind::EmailVerifier;
    return true;
}

QString nameOf(const ColumnSource &source)
{
    if (const auto *column = std::get_if<ColumnId>(&source))
        return columnOf(*column).name;
    if (const auto *field = std::get_if<PersonField>(&source))
        return nameOf(*field);
    return {};
}

std::optional<ColumnSource> columnSourceNamed(QStringView name)
{
    if (const auto column = columnNamed(name))
        return *column;
    const auto field = std::ranges::find_if(allPersonFields, [name](PersonField each) { return name == nameOf(each); });
    return field == allPersonFields.end() ? std::nullopt : std::optional<ColumnSource>(*field);
}

std::vector<ExportColumn> exportColumns(std::span<const ColumnId> columns)
{
    std::vector<ExportColumn> all;
    for (const ColumnId column : columns)
        all.push_back({column});
    return all;
}

} // namespace enrow
