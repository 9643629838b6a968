// SPDX-License-Identifier: MIT
#include "export/PersonFields.h"

#include "export/PersonName.h"
#include "text/TextRoom.h"

namespace enrow
{

namespace
{

std::string_view nothing()
{
    static constexpr char room[roomAfterText + 1] = {};
    return room;
}

PersonName nameIn(const RowTexts &row)
{
    if (groupOf(row.qualification) == QualificationGroup::Valid) {
        const PersonName found{row.of(ColumnId::FirstName), row.of(ColumnId::LastName)};
        if (!found.first.empty() || !found.last.empty())
            return found;
    }
    const PersonName searched{row.of(ColumnId::SearchedFirstName), row.of(ColumnId::SearchedLastName)};
    if (!searched.first.empty() || !searched.last.empty())
        return searched;
    return splitName(row.of(ColumnId::SearchedFullName));
}

std::string_view firstOf(std::string_view text, std::string_view other)
{
    return text.empty() ? other : text;
}

std::string_view domainIn(const RowTexts &row)
{
    const std::string_view domain = firstOf(row.of(ColumnId::Domain), row.of(ColumnId::SearchedCompanyDomain));
    if (!domain.empty())
        return domain;
    const std::string_view address = row.of(ColumnId::Email);
    const size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

} // namespace

std::string_view RowTexts::of(ColumnId column) const
{
    const int slot = slotOf(kind, column);
    return slot < 0 ? nothing() : texts[size_t(slot)];
}

std::string_view valueOf(PersonField field, const RowTexts &row)
{
    const auto value = [&]() -> std::string_view {
        switch (field) {
        case PersonField::FirstName: return nameIn(row).first;
        case PersonField::LastName: return nameIn(row).last;
        case PersonField::Company: return firstOf(row.of(ColumnId::Company), row.of(ColumnId::SearchedCompanyName));
        case PersonField::Domain: return domainIn(row);
        }
        Q_UNREACHABLE();
    }();
    return value.empty() ? nothing() : value;
}

} // namespace enrow
