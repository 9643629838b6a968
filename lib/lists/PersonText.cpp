// SPDX-License-Identifier: MIT
#include "lists/PersonText.h"

#include "core/Words.h"
#include "lists/ListRow.h"

#include <string_view>

namespace enrow
{

namespace
{

std::string joined(std::initializer_list<std::string> parts, std::string_view between)
{
    std::string text;
    for (const std::string &part : parts) {
        if (!part.empty())
            text.append(text.empty() ? std::string_view() : between).append(part);
    }
    return text;
}

const std::string &firstOf(const std::string &one, const std::string &other)
{
    return one.empty() ? other : one;
}

} // namespace

std::string personIn(const ListRow &row, const ListMapping &mapping)
{
    const auto text = [&](ListField field) { return textOf(row, mapping, field); };
    const std::string name = joined({text(ListField::FirstName), text(ListField::LastName)}, " ");
    return joined({firstOf(name, text(ListField::FullName)), firstOf(text(ListField::Domain), text(ListField::Company)),
                   text(ListField::Email), text(ListField::LinkedInUrl)},
                  ", ");
}

std::string personSearched(const ResultSet &set, RowAddress address)
{
    const auto text = [&](ColumnId column) { return std::string(withoutBlanks(set.value(address, column))); };
    const bool isVerification = set.batches()[address.batch].chunk->kind() == BatchKind::EmailVerifier;
    const std::string names = joined({text(ColumnId::SearchedFirstName), text(ColumnId::SearchedLastName)}, " ");
    return joined({firstOf(text(ColumnId::SearchedFullName), names),
                   firstOf(text(ColumnId::SearchedCompanyDomain), text(ColumnId::SearchedCompanyName)),
                   isVerification ? text(ColumnId::Email) : std::string(), text(ColumnId::SearchedLinkedInUrl)},
                  ", ");
}

} // namespace enrow
