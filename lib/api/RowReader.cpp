// SPDX-License-Identifier: MIT
#include "api/RowReader.h"

#include <algorithm>
#include <optional>
#include <span>

namespace enrow
{

namespace
{

struct NamedField {
    std::string_view key;
    ResultField field;
};

constexpr std::array rowFields{
    NamedField{"index", ResultField::Index},     NamedField{"qualification", ResultField::QualificationWord},
    NamedField{"email", ResultField::Email},     NamedField{"number", ResultField::Number},
    NamedField{"country", ResultField::Country},
};

constexpr std::array infoFields{
    NamedField{"domain", ResultField::Domain},     NamedField{"firstname", ResultField::FirstName},
    NamedField{"lastname", ResultField::LastName}, NamedField{"fullname", ResultField::FullName},
    NamedField{"gender", ResultField::Gender},
};

constexpr std::array searchedFields{
    NamedField{"fullname", ResultField::SearchedFullName},
    NamedField{"company_domain", ResultField::SearchedCompanyDomain},
    NamedField{"company_name", ResultField::SearchedCompanyName},
    NamedField{"linkedin_url", ResultField::SearchedLinkedInUrl},
    NamedField{"firstname", ResultField::SearchedFirstName},
    NamedField{"lastname", ResultField::SearchedLastName},
};

std::optional<ResultField> fieldNamed(std::span<const NamedField> table, std::string_view key)
{
    const auto found = std::find_if(table.begin(), table.end(), [key](const NamedField &f) { return f.key == key; });
    return found == table.end() ? std::nullopt : std::optional(found->field);
}

} // namespace

void RowReader::read(json::Object row)
{
    m_texts.fill({});
    m_hasRawParams = false;
    for (json::Field field : row) {
        const std::string_view key = json::keyOf(field, m_arena);
        if (const auto known = fieldNamed(rowFields, key)) {
            text(*known) = json::textOf(field.value(), m_arena);
        } else if (key == "info") {
            readInfo(field.value());
        } else if (key == "raw_params" || (key == "params" && !m_hasRawParams)) {
            m_hasRawParams = key == "raw_params";
            readSearched(field.value());
        } else if (key == "custom") {
            text(ResultField::Custom) = json::textOrJsonOf(field.value(), m_arena);
        } else {
            json::check(field.value(), m_arena);
        }
    }
    endRow();
}

void RowReader::readInfo(json::Value value)
{
    for (const NamedField &named : infoFields)
        text(named.field) = {};
    text(ResultField::Company) = {};
    if (!json::isObject(value))
        return json::check(value, m_arena);

    std::string_view olderDomain;
    for (json::Field field : value.get_object()) {
        const std::string_view key = json::keyOf(field, m_arena);
        if (const auto known = fieldNamed(infoFields, key))
            text(*known) = json::textOf(field.value(), m_arena);
        else if (key == "company_domain")
            olderDomain = json::textOf(field.value(), m_arena);
        else if (key == "companyInfo")
            readCompanyInfo(field.value());
        else
            json::check(field.value(), m_arena);
    }
    if (text(ResultField::Domain).empty())
        text(ResultField::Domain) = olderDomain;
}

void RowReader::readCompanyInfo(json::Value value)
{
    text(ResultField::Company) = {};
    if (!json::isObject(value))
        return json::check(value, m_arena);
    for (json::Field field : value.get_object()) {
        if (json::keyOf(field, m_arena) == "name")
            text(ResultField::Company) = json::textOf(field.value(), m_arena);
        else
            json::check(field.value(), m_arena);
    }
}

void RowReader::readSearched(json::Value value)
{
    for (const NamedField &named : searchedFields)
        text(named.field) = {};
    if (!json::isObject(value))
        return json::check(value, m_arena);
    for (json::Field field : value.get_object()) {
        if (const auto known = fieldNamed(searchedFields, json::keyOf(field, m_arena)))
            text(*known) = json::textOf(field.value(), m_arena);
        else
            json::check(field.value(), m_arena);
    }
}

void RowReader::endRow()
{
    m_builder.setQualification(text(ResultField::QualificationWord));
    text(ResultField::QualificationWord) = {};
    for (size_t field = 0; field < fieldCount; ++field) {
        if (!m_texts[field].empty())
            m_builder.set(ResultField(field), m_texts[field]);
    }
    m_builder.endRow();
    m_arena.clear();
}

} // namespace enrow
