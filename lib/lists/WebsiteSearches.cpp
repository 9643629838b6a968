// SPDX-License-Identifier: MIT
#include "lists/WebsiteSearches.h"

#include "text/StopInterval.h"

#include <algorithm>
#include <array>
#include <functional>

namespace enrow
{

namespace
{

constexpr std::array<std::string_view, 9> secondLevels{"ac", "co", "com", "edu", "gob", "gov", "ne", "net", "org"};

size_t hashOfName(const std::string &text)
{
    return std::hash<std::string>()(text);
}

// Words written as one, as a domain has them.
std::string joined(std::string text)
{
    std::erase(text, ' ');
    return text;
}

bool isAmong(const std::vector<std::string> &texts, const std::string &text)
{
    return std::ranges::find(texts, text) != texts.end();
}

} // namespace

WebsiteSearches::WebsiteSearches(const ResultSet &set, const ListMapping &mapping, const std::stop_token &stop)
    : m_set(set)
{
    if (mapping.has(ListField::Domain) || !mapping.has(ListField::Company))
        return;
    for (uint32_t batch = 0; batch < set.batches().size(); ++batch) {
        const ResultChunk &chunk = *set.batches()[batch].chunk;
        const bool isSearch = chunk.hasValues(ColumnId::SearchedCompanyDomain);
        for (uint32_t row = 0; isSearch && row < chunk.rowCount(); ++row) {
            if (row % stepsBetweenStops == 0 && stop.stop_requested())
                return;
            add({batch, row});
        }
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::name);
}

void WebsiteSearches::add(RowAddress row)
{
    const ListContact searched = searchedContact(m_set, row);
    if (searched.domain.empty())
        return;
    if (const std::string company = joined(searched.companyName()); !company.empty()) {
        Companies &known = m_companies[searched.domain];
        if (!isAmong(known, company))
            known.push_back(company);
    }
    const bool hasAnswer = groupOf(m_set.qualification(row)) != QualificationGroup::Other;
    if (hasAnswer && searched.company.empty() && !searched.name.empty())
        m_entries.push_back({hashOfName(searched.name), row});
}

std::optional<Namesake> WebsiteSearches::find(const ListContact &contact) const
{
    const std::string company = joined(contact.company);
    std::optional<Namesake> perhaps;
    for (const std::string &name : {contact.name, contact.otherName}) {
        const auto end = std::ranges::upper_bound(m_entries, hashOfName(name), {}, &Entry::name);
        for (auto entry = std::ranges::lower_bound(m_entries, hashOfName(name), {}, &Entry::name); entry != end;
             ++entry) {
            const ListContact searched = searchedContact(m_set, entry->row);
            if (searched.name != name || agreementOf(contact, searched) == Agreement::Contradicts)
                continue;
            if (isAtCompany(company, searched.domain))
                return Namesake{entry->row, true};
            if (!perhaps && !m_companies.contains(searched.domain))
                perhaps = Namesake{entry->row, false};
        }
    }
    return perhaps;
}

bool WebsiteSearches::isAtCompany(const std::string &company, const std::string &domain) const
{
    if (company.empty())
        return false;
    const auto known = m_companies.find(domain);
    return company == nameIn(domain) || (known != m_companies.end() && isAmong(known->second, company));
}

std::string WebsiteSearches::nameIn(std::string_view domain)
{
    const auto withoutLast = [](std::string_view text) {
        const size_t dot = text.rfind('.');
        return dot == std::string_view::npos ? text : text.substr(0, dot);
    };
    const auto lastOf = [](std::string_view text) { return text.substr(text.rfind('.') + 1); };
    const std::string_view top = lastOf(domain);
    std::string_view rest = withoutLast(domain);
    if (top.size() == 2 && std::ranges::find(secondLevels, lastOf(rest)) != secondLevels.end())
        rest = withoutLast(rest);
    std::string name(lastOf(rest));
    std::erase(name, '-');
    return name;
}

} // namespace enrow
