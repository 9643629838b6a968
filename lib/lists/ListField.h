// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace enrow
{

// What a column of a person's list can tell of each row.
enum class ListField : quint8 {
    Email,
    FirstName,
    LastName,
    FullName,
    Domain,
    Company,
    LinkedInUrl,
    Phone,
    Custom,
    Index,
};

inline constexpr std::array allListFields{
    ListField::Email,   ListField::FirstName,   ListField::LastName, ListField::FullName, ListField::Domain,
    ListField::Company, ListField::LinkedInUrl, ListField::Phone,    ListField::Custom,   ListField::Index};

// The stable name: "email", "first-name", "last-name", "full-name", "domain", "company", "linkedin", "phone",
// "custom", "index".
QLatin1StringView nameOf(ListField field);
std::optional<ListField> listFieldNamed(QStringView name);
// Every name, for sentences.
QString listFieldNames();

// What stands above a column.
struct HeaderMeaning {
    std::optional<ListField> field; // nothing: it says nothing that we know
    // "Name", "Nom", "Nombre": the whole name, unless another column has the first or the last one.
    bool isLooseName = false;
};

// Reads a header, UTF-8, in English, French, Dutch, German, Spanish or Italian, whatever its case, accents and what is
// between its words.
HeaderMeaning meaningOfHeader(std::string_view header);

} // namespace enrow
