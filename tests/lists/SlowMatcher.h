// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListMatcher.h"

#include <map>
#include <set>

namespace enrow::test
{

// Says what ListMatcher says, by looking at every row of results for every row of a list. The later a batch stands in
// the set, the newer it is.
class SlowMatcher
{
public:
    explicit SlowMatcher(const ResultSet &set)
        : m_set(set)
    {
    }

    // The row of results that belongs to a contact.
    std::optional<RowAddress> match(const ListContact &contact, BatchKind kind) const
    {
        for (const ListKey key : allListKeys) {
            if (key == ListKey::NameAndCompany && !isCertainByCompany(contact, kind))
                continue;
            // By batch, the newest first; those without an answer after all others.
            std::map<std::pair<bool, int>, std::vector<RowAddress>> found;
            for (int batch = int(m_set.batches().size()) - 1; batch >= 0; --batch) {
                const ResultChunk &chunk = *m_set.batches()[size_t(batch)].chunk;
                for (uint32_t row = 0; chunk.kind() == kind && row < chunk.rowCount(); ++row) {
                    const RowAddress address{uint32_t(batch), row};
                    const ListContact searched = searchedContact(m_set, address);
                    const bool isFarther = key == ListKey::NameAndCompany && searched.legalForm != contact.legalForm &&
                                           hasColleague(contact, kind, contact.legalForm);
                    if (belongs(key, contact, searched, kind) && !isFarther)
                        found[{!hasAnswer(address), -batch}].push_back(address);
                }
            }
            if (!found.empty() && saySame(found.begin()->second))
                return found.begin()->second.front();
        }
        return std::nullopt;
    }

private:
    // Those that a name and a company lead to.
    std::vector<ListContact> colleagues(const ListContact &contact, BatchKind kind) const
    {
        std::vector<ListContact> those;
        for (uint32_t row = 0; row < m_set.rowCount(); ++row) {
            const RowAddress address = m_set.locate(row);
            const ListContact there = searchedContact(m_set, address);
            const bool isNamed = !there.name.empty() && contact.hasName(there.name);
            const bool isThere = !there.company.empty() && there.company == contact.company;
            if (m_set.batches()[address.batch].chunk->kind() == kind && isNamed && isThere)
                those.push_back(there);
        }
        return those;
    }

    bool hasColleague(const ListContact &contact, BatchKind kind, const std::string &legalForm) const
    {
        for (const ListContact &each : colleagues(contact, kind)) {
            if (each.legalForm == legalForm)
                return true;
        }
        return false;
    }

    // Compares each with each, and with the row of the list.
    bool isCertainByCompany(const ListContact &contact, BatchKind kind) const
    {
        const bool isExact = hasColleague(contact, kind, contact.legalForm);
        std::vector<ListContact> all{contact};
        for (const ListContact &each : colleagues(contact, kind)) {
            if (!isExact || each.legalForm == contact.legalForm)
                all.push_back(each);
        }
        for (const ListContact &one : all) {
            for (const ListContact &other : all) {
                for (const auto part : {&ListContact::domain, &ListContact::linkedIn, &ListContact::legalForm}) {
                    if (!(one.*part).empty() && !(other.*part).empty() && one.*part != other.*part)
                        return false;
                }
            }
        }
        return !(isExact ? contact.sharesCompany : contact.sharesCompanyName);
    }

    bool belongs(ListKey key, const ListContact &contact, const ListContact &searched, BatchKind kind) const
    {
        const std::string wanted = valueOf(key, searched);
        const bool isFound =
            !wanted.empty() && (valueOf(key, contact) == wanted || valueOf(key, contact, true) == wanted);
        if (!isFound || agreementOf(contact, searched) == Agreement::Contradicts)
            return false;
        const bool isShared = key == ListKey::Custom && (contact.sharesCustom || isOfSeveral(wanted, kind));
        return (key != ListKey::Index && !isShared) || isProved(contact, searched);
    }

    // Whether several people were searched with that `custom`.
    bool isOfSeveral(const std::string &custom, BatchKind kind) const
    {
        std::set<std::string> people;
        for (uint32_t row = 0; row < m_set.rowCount(); ++row) {
            const RowAddress address = m_set.locate(row);
            const ListContact there = searchedContact(m_set, address);
            if (m_set.batches()[address.batch].chunk->kind() == kind && there.custom == custom)
                people.insert(there.name + '|' + there.domain + '|' + there.company + '|' + there.legalForm + '|' +
                              there.linkedIn);
        }
        return people.size() > 1;
    }

    bool hasAnswer(RowAddress row) const { return groupOf(m_set.qualification(row)) != QualificationGroup::Other; }

    bool saySame(const std::vector<RowAddress> &rows) const
    {
        for (const RowAddress row : rows) {
            for (const ColumnId column : {ColumnId::Qualification, ColumnId::Email, ColumnId::Number}) {
                if (m_set.value(row, column) != m_set.value(rows.front(), column))
                    return false;
            }
        }
        return true;
    }

    const ResultSet &m_set;
};

} // namespace enrow::test
