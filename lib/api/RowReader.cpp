// SPDX-License-Identifier: MIT
#include "api/RowReader.h"

#include "api/KeySpelling.h"

#include <array>
#include <cstring>
#include <optional>
#include <span>
#include <utility>

namespace enrow
{

namespace
{

struct KeyedColumn {
    std::string_view key;
    ColumnId column = {};
};

struct KeyedColumns {
    std::array<KeyedColumn, columnCount> all{};
    size_t count = 0;

    constexpr std::span<const KeyedColumn> its() const { return {all.data(), count}; }
};

// The columns whose values are in that object of an entry, as the table of columns says. "" is the entry itself.
constexpr KeyedColumns columnsIn(std::string_view object)
{
    KeyedColumns found;
    for (const ResultColumn &column : resultColumns()) {
        const std::string_view path(column.path.data(), size_t(column.path.size()));
        const size_t dot = path.rfind('.');
        const std::string_view parent = dot == path.npos ? std::string_view() : path.substr(0, dot);
        if (!path.empty() && parent == object)
            found.all[found.count++] = {path.substr(dot + 1), column.id};
    }
    return found;
}

constexpr KeyedColumns ofEntry = columnsIn("");
constexpr KeyedColumns ofInfo = columnsIn("info");
constexpr KeyedColumns ofCompanyInfo = columnsIn("info.companyInfo");
constexpr KeyedColumns ofSearched = columnsIn("raw_params");

// As the vendor's tools write them.
constexpr KeyedColumns ofSearchedInCamelCase{{{{"companyDomain", ColumnId::SearchedCompanyDomain},
                                               {"companyName", ColumnId::SearchedCompanyName},
                                               {"linkedinUrl", ColumnId::SearchedLinkedInUrl}}},
                                             3};

// How much a key counts for what was searched: that of the API most. 0: it says something else.
int weightOfSearched(std::string_view key)
{
    if (key == "raw_params")
        return 3;
    if (key == "rawParams") // as the vendor's tools write it
        return 2;
    return key == "params" ? 1 : 0; // of phone searches
}

// The column with that key, compared with constants: a call a comparison would take longer than the rest.
template <const KeyedColumns &columns>
std::optional<ColumnId> columnWithKey(std::string_view key)
{
    std::optional<ColumnId> found;
    const auto isAt = [&]<size_t at>(std::integral_constant<size_t, at>) {
        constexpr KeyedColumn keyed = columns.all[at];
        if (key.size() != keyed.key.size() || std::memcmp(key.data(), keyed.key.data(), keyed.key.size()) != 0)
            return false;
        found = keyed.column;
        return true;
    };
    [&]<size_t... at>(std::index_sequence<at...>)
    {
        static_cast<void>((isAt(std::integral_constant<size_t, at>()) || ...));
    }
    (std::make_index_sequence<columns.count>());
    return found;
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
        if (const auto column = columnWithKey<ofEntry>(key)) {
            if (column == ColumnId::Qualification)
                qualification = m_json.text();
            else
                m_builder.set(*column, column == ColumnId::Custom ? m_json.textOrJson() : m_json.text());
        } else if (key == "info") {
            readInfo();
        } else if (const int weight = weightOfSearched(key); weight > 0 && weight >= searchedWeight) {
            searchedWeight = weight;
            readSearched();
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

template <typename Columns>
void RowReader::forget(Columns columns)
{
    for (const KeyedColumn &keyed : columns)
        m_builder.set(keyed.column, {});
}

// The older spellings count where the present ones say nothing.
void RowReader::readInfo()
{
    forget(ofInfo.its());
    forget(ofCompanyInfo.its());
    std::string_view domain, olderDomain, company, olderCompany;
    bool hasOlderDomain = false;
    bool hasOlderCompany = false;
    m_json.readObject([&](std::string_view key) {
        if (key == "domain")
            domain = m_json.text();
        else if (const auto column = columnWithKey<ofInfo>(key))
            m_builder.set(*column, m_json.text());
        else if (isKeyThatCounts(key, "company_domain", "companyDomain", hasOlderDomain))
            olderDomain = m_json.text();
        else if (isKeyThatCounts(key, "company_name", "companyName", hasOlderCompany))
            olderCompany = m_json.text();
        else if (key == "companyInfo")
            company = readCompanyName();
        else
            m_json.skip();
    });
    m_builder.set(ColumnId::Domain, domain.empty() ? olderDomain : domain);
    m_builder.set(ColumnId::Company, company.empty() ? olderCompany : company);
}

std::string_view RowReader::readCompanyName()
{
    std::string_view name;
    m_json.readObject([&](std::string_view key) {
        if (columnWithKey<ofCompanyInfo>(key) == ColumnId::Company)
            name = m_json.text();
        else
            m_json.skip();
    });
    return name;
}

void RowReader::readSearched()
{
    forget(ofSearched.its());
    static_assert(columnCount <= 32);
    uint32_t given = 0; // a bit for each column whose value came as the API writes it
    const auto bitOf = [](ColumnId column) { return uint32_t(1) << uint32_t(column); };
    m_json.readObject([&](std::string_view key) {
        if (const auto own = columnWithKey<ofSearched>(key)) {
            given |= bitOf(*own);
            m_builder.set(*own, m_json.text());
        } else if (const auto other = columnWithKey<ofSearchedInCamelCase>(key); other && !(given & bitOf(*other))) {
            m_builder.set(*other, m_json.text());
        } else {
            m_json.skip();
        }
    });
}

} // namespace enrow
