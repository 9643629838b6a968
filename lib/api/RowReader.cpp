// SPDX-License-Identifier: MIT
#include "api/RowReader.h"

#include "api/KeySpelling.h"

#include <array>
#include <cstring>
#include <optional>
#include <utility>

namespace enrow
{

namespace
{

struct NamedField {
    std::string_view key;
    ResultField field;
};

constexpr std::array rowFields{
    NamedField{"index", ResultField::Index},
    NamedField{"email", ResultField::Email},
    NamedField{"number", ResultField::Number},
    NamedField{"country", ResultField::Country},
};

constexpr std::array infoFields{
    NamedField{"firstname", ResultField::FirstName},
    NamedField{"lastname", ResultField::LastName},
    NamedField{"fullname", ResultField::FullName},
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

// As the vendor's tools write them.
constexpr std::array camelCaseSearchedFields{
    NamedField{"companyDomain", ResultField::SearchedCompanyDomain},
    NamedField{"companyName", ResultField::SearchedCompanyName},
    NamedField{"linkedinUrl", ResultField::SearchedLinkedInUrl},
};

// How much a key counts for what was searched: that of the API most. 0: it says something else.
int weightOfSearched(std::string_view key)
{
    if (key == "raw_params")
        return 3;
    if (key == "rawParams") // as the vendor's tools write it
        return 2;
    return key == "params" ? 1 : 0; // of phone searches
}

// The field with that key in the table, compared with constants: a call a comparison would take longer than the rest.
template <const auto &table>
std::optional<ResultField> fieldNamed(std::string_view key)
{
    std::optional<ResultField> field;
    const auto isAt = [&]<size_t at>(std::integral_constant<size_t, at>) {
        constexpr NamedField named = table[at];
        if (key.size() != named.key.size() || std::memcmp(key.data(), named.key.data(), named.key.size()) != 0)
            return false;
        field = named.field;
        return true;
    };
    [&]<size_t... at>(std::index_sequence<at...>)
    {
        static_cast<void>((isAt(std::integral_constant<size_t, at>()) || ...));
    }
    (std::make_index_sequence<table.size()>());
    return field;
}

} // namespace

bool RowReader::read()
{
    if (!m_json.isObject()) {
        m_json.skip();
        return false;
    }
    std::string_view qualification;
    int searchedWeight = 0;
    m_json.readObject([&](std::string_view key) {
        if (const auto known = fieldNamed<rowFields>(key)) {
            m_builder.set(*known, m_json.text());
        } else if (key == "qualification") {
            qualification = m_json.text();
        } else if (key == "info") {
            readInfo();
        } else if (const int weight = weightOfSearched(key); weight > 0 && weight >= searchedWeight) {
            searchedWeight = weight;
            readSearched();
        } else if (key == "custom") {
            m_builder.set(ResultField::Custom, m_json.textOrJson());
        } else {
            m_json.skip();
        }
    });
    m_builder.setQualification(qualification);
    using Bytes = ResultChunkBuilder::Bytes;
    m_builder.endRow(m_json.hasRoom() ? Bytes::ValidUtf8WithRoom : Bytes::ValidUtf8);
    m_json.dropTexts();
    return true;
}

void RowReader::readInfo()
{
    for (const NamedField &named : infoFields)
        m_builder.set(named.field, {});
    m_builder.set(ResultField::Company, {});

    std::string_view domain;
    std::string_view olderDomain;
    bool hasOlderDomain = false;
    m_json.readObject([&](std::string_view key) {
        if (const auto known = fieldNamed<infoFields>(key))
            m_builder.set(*known, m_json.text());
        else if (key == "domain")
            domain = m_json.text();
        else if (isKeyThatCounts(key, "company_domain", "companyDomain", hasOlderDomain))
            olderDomain = m_json.text();
        else if (key == "companyInfo")
            readCompanyInfo();
        else
            m_json.skip();
    });
    m_builder.set(ResultField::Domain, domain.empty() ? olderDomain : domain);
}

void RowReader::readCompanyInfo()
{
    m_builder.set(ResultField::Company, {});
    m_json.readObject([this](std::string_view key) {
        if (key == "name")
            m_builder.set(ResultField::Company, m_json.text());
        else
            m_json.skip();
    });
}

void RowReader::readSearched()
{
    for (const NamedField &named : searchedFields)
        m_builder.set(named.field, {});
    static_assert(resultFieldCount <= 32);
    uint32_t given = 0; // a bit for each field that came as the API writes it
    const auto bitOf = [](ResultField field) { return uint32_t(1) << uint32_t(field); };
    m_json.readObject([&](std::string_view key) {
        if (const auto own = fieldNamed<searchedFields>(key)) {
            given |= bitOf(*own);
            m_builder.set(*own, m_json.text());
        } else if (const auto other = fieldNamed<camelCaseSearchedFields>(key); other && !(given & bitOf(*other))) {
            m_builder.set(*other, m_json.text());
        } else {
            m_json.skip();
        }
    });
}

} // namespace enrow
