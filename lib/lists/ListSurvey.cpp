// SPDX-License-Identifier: MIT
#include "lists/ListSurvey.h"

#include "core/Words.h"
#include "lists/ListKey.h"
#include "text/StopInterval.h"

#include <algorithm>
#include <functional>
#include <span>
#include <tuple>

namespace enrow
{

namespace
{

size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

uint32_t shortHashOf(std::string_view text)
{
    return text.empty() ? 0 : uint32_t(hashOf(text)) | 1U;
}

size_t withLegalForm(size_t nameAndCompany, uint32_t legalForm)
{
    return nameAndCompany ^ (size_t(legalForm) * 0x9e3779b97f4a7c15U);
}

// All by which somebody is known at a company.
ListMapping columnsOfEmployees(const ListMapping &mapping)
{
    ListMapping those;
    for (const ListField field : {ListField::FirstName, ListField::LastName, ListField::FullName, ListField::Domain,
                                  ListField::Company, ListField::LinkedInUrl})
        those.set(field, mapping.columnOf(field));
    return those;
}

// Calls with those that follow one another and have the same there.
template <typename Each, typename Value, typename Take>
void forEachGroup(std::span<const Each> all, Value Each::*member, const Take &take)
{
    while (!all.empty()) {
        const auto end =
            std::ranges::find_if(all, [&](const Each &each) { return each.*member != all.front().*member; });
        const auto count = size_t(end - all.begin());
        take(all.first(count));
        all = all.subspan(count);
    }
}

// Whether they have several values there that are something.
template <typename Each, typename Value>
bool areSeveral(std::span<const Each> those, Value Each::*member)
{
    Value first{};
    return std::ranges::any_of(those, [&](const Each &each) {
        if (first == Value{})
            first = each.*member;
        return each.*member != Value{} && each.*member != first;
    });
}

bool isAmong(const std::vector<size_t> &hashes, size_t hash)
{
    return std::ranges::binary_search(hashes, hash);
}

} // namespace

Result<ListSurvey> ListSurvey::of(ListReader &reader, bool hasHeader, const ListMapping &mapping,
                                  const std::stop_token &stop)
{
    ListSurvey survey;
    for (bool isHeader = hasHeader;; isHeader = false) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        survey.m_width = std::max(survey.m_width, row.value()->cellCount());
        if (isHeader || row.value()->cellCount() == 0)
            continue;
        if (++survey.m_rows % stepsBetweenStops == 0 && stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        survey.add(*row.value(), mapping);
    }
    survey.keepShared();
    survey.keepSharedCompanies();
    return survey;
}

void ListSurvey::add(const ListRow &row, const ListMapping &mapping)
{
    if (const auto column = mapping.columnOf(ListField::Custom)) {
        std::string room;
        if (const std::string_view custom = withoutBlanks(row.text(*column, room)); !custom.empty())
            m_customs.push_back(hashOf(custom));
    }
    if (!mapping.has(ListField::Company))
        return;
    const ListContact contact = contactOf(row, columnsOfEmployees(mapping), 0);
    for (const bool isOtherName : {false, true}) {
        if (const std::string value = valueOf(ListKey::NameAndCompany, contact, isOtherName); !value.empty())
            m_employees.push_back({hashOf(value), shortHashOf(contact.legalForm), shortHashOf(contact.domain),
                                   shortHashOf(contact.linkedIn)});
    }
}

void ListSurvey::tellShared(ListContact &contact) const
{
    contact.sharesCustom = !contact.custom.empty() && isAmong(m_customs, hashOf(contact.custom));
    for (const bool isOtherName : {false, true}) {
        const std::string value = valueOf(ListKey::NameAndCompany, contact, isOtherName);
        if (value.empty())
            continue;
        const size_t hash = hashOf(value);
        contact.sharesCompanyName = contact.sharesCompanyName || isAmong(m_sharedCompanyNames, hash);
        contact.sharesCompany =
            contact.sharesCompany || isAmong(m_sharedCompanies, withLegalForm(hash, shortHashOf(contact.legalForm)));
    }
}

void ListSurvey::keepShared()
{
    std::ranges::sort(m_customs);
    std::vector<size_t> shared;
    for (auto place = m_customs.begin(); place != m_customs.end();) {
        const auto end = std::upper_bound(place, m_customs.end(), *place);
        if (end - place > 1)
            shared.push_back(*place);
        place = end;
    }
    m_customs.swap(shared);
}

void ListSurvey::keepSharedCompanies()
{
    std::ranges::sort(m_employees, {}, [](const Employee &each) {
        return std::tuple(each.nameAndCompany, each.legalForm, each.domain, each.linkedIn);
    });
    const auto areOfSeveral = [](std::span<const Employee> those) {
        return areSeveral(those, &Employee::domain) || areSeveral(those, &Employee::linkedIn);
    };
    forEachGroup(std::span<const Employee>(m_employees), &Employee::nameAndCompany, [&](const auto &namesakes) {
        if (!areSeveral(namesakes, &Employee::legalForm) && !areOfSeveral(namesakes))
            return;
        const size_t hash = namesakes.front().nameAndCompany;
        m_sharedCompanyNames.push_back(hash);
        forEachGroup(namesakes, &Employee::legalForm, [&](const auto &those) {
            if (areOfSeveral(those))
                m_sharedCompanies.push_back(withLegalForm(hash, those.front().legalForm));
        });
    });
    std::ranges::sort(m_sharedCompanies);
    m_employees = {};
}

} // namespace enrow
