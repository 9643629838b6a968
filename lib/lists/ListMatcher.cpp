// SPDX-License-Identifier: MIT
#include "lists/ListMatcher.h"

#include "text/StopInterval.h"

#include <algorithm>
#include <functional>
#include <span>
#include <tuple>

namespace enrow
{

namespace
{

size_t hashOf(const std::string &value)
{
    return std::hash<std::string>()(value);
}

bool isSamePerson(const ListContact &one, const ListContact &other)
{
    const auto parts = [](const ListContact &contact) {
        return std::tie(contact.email, contact.name, contact.domain, contact.company, contact.legalForm,
                        contact.linkedIn);
    };
    return parts(one) == parts(other);
}

} // namespace

ListMatcher::ListMatcher(std::shared_ptr<const ResultSet> set, std::optional<ListKey> only, const std::stop_token &stop)
    : m_set(std::move(set))
{
    for (const BatchKind kind : allBatchKinds) {
        const auto isOfKind = [kind](const ResultBatch &batch) { return batch.chunk->kind() == kind; };
        if (!std::ranges::any_of(m_set->batches(), isOfKind))
            continue;
        m_kinds.push_back(kind);
        fill(kind, only, stop);
    }
}

// How many batches are newer, by batch; one of unknown age is the oldest.
std::vector<uint32_t> ListMatcher::ages() const
{
    std::vector<uint32_t> ages;
    for (const ResultBatch &batch : m_set->batches()) {
        const auto isNewer = [&](const ResultBatch &other) {
            return other.added.isValid() && (!batch.added.isValid() || other.added > batch.added);
        };
        ages.push_back(uint32_t(std::ranges::count_if(m_set->batches(), isNewer)));
    }
    return ages;
}

void ListMatcher::fill(BatchKind kind, std::optional<ListKey> only, const std::stop_token &stop)
{
    std::vector<Index> &indexes = m_indexes[size_t(kind)];
    for (const ListKey key : allListKeys) {
        if (!only || key == *only)
            indexes.push_back({key, {}});
    }
    const std::vector<uint32_t> ages = this->ages();
    for (uint32_t batch = 0; batch < m_set->batches().size(); ++batch) {
        const ResultChunk &chunk = *m_set->batches()[batch].chunk;
        for (uint32_t row = 0; chunk.kind() == kind && row < chunk.rowCount(); ++row) {
            if (row % stepsBetweenStops == 0 && stop.stop_requested())
                return;
            const ListContact contact = searchedContact(*m_set, {batch, row});
            for (Index &index : indexes) {
                if (const std::string value = valueOf(index.key, contact); !value.empty())
                    index.entries.push_back({hashOf(value), ages[batch], {batch, row}});
            }
        }
    }
    for (Index &index : indexes) {
        std::ranges::sort(index.entries, {}, [](const Entry &entry) {
            return std::tuple(entry.hash, entry.age, entry.row.batch, entry.row.row);
        });
    }
}

ListOutcome ListMatcher::outcomeFor(const ListContact &contact) const
{
    ListOutcome outcome;
    for (const BatchKind kind : m_kinds)
        match(kind, contact, outcome);
    return outcome;
}

void ListMatcher::match(BatchKind kind, const ListContact &contact, ListOutcome &outcome) const
{
    bool isAmbiguous = false;
    for (const Index &index : m_indexes[size_t(kind)]) {
        const Fitting fitting = this->fitting(index.key, rowsWith(index, contact), contact);
        const bool isSaid = index.key == ListKey::Custom || (index.key == ListKey::Index && !contact.isPosition);
        if (isSaid && fitting.rows.empty() && !outcome.disagreeing)
            outcome.disagreeing = fitting.disagreeing;
        if (fitting.rows.empty()) {
            const bool tellsUnproved = index.key == ListKey::Custom || index.key == ListKey::NameAndCompany;
            isAmbiguous = isAmbiguous || (tellsUnproved && fitting.isUnproved);
            continue;
        }
        if (const std::optional<RowAddress> row = answerAmong(fitting.rows)) {
            outcome.matches.push_back({kind, *row, index.key});
            return;
        }
        isAmbiguous = true;
    }
    outcome.isAmbiguous = outcome.isAmbiguous || isAmbiguous;
}

// A hash can be that of another value too.
ListMatcher::Rows ListMatcher::rowsWith(const Index &index, const ListContact &contact) const
{
    std::vector<Entry> entries;
    const auto add = [&](const std::string &wanted) {
        if (wanted.empty())
            return;
        const auto found = std::ranges::lower_bound(index.entries, hashOf(wanted), {}, &Entry::hash);
        const auto end = std::ranges::upper_bound(index.entries, hashOf(wanted), {}, &Entry::hash);
        if (index.key == ListKey::Custom && size_t(end - found) > mostWithOneCustom)
            return;
        for (const Entry &entry : std::span(found, end)) {
            if (valueOf(index.key, searchedContact(*m_set, entry.row)) == wanted)
                entries.push_back(entry);
        }
    };
    const std::string value = valueOf(index.key, contact);
    add(value);
    if (const std::string other = valueOf(index.key, contact, true); other != value)
        add(other);
    std::ranges::stable_sort(entries, {}, &Entry::age);
    Rows rows;
    std::ranges::transform(entries, std::back_inserter(rows), &Entry::row);
    return rows;
}

ListMatcher::Fitting ListMatcher::fitting(ListKey key, const Rows &rows, const ListContact &contact) const
{
    if (key == ListKey::NameAndCompany)
        return fittingByCompany(rows, contact);
    const bool isShared = key == ListKey::Custom && (contact.sharesCustom || !areOfOnePerson(rows));
    const bool needsProof = key == ListKey::Index || isShared;
    Fitting fitting;
    for (const RowAddress row : rows) {
        const ListContact searched = searchedContact(*m_set, row);
        if (agreementOf(contact, searched) == Agreement::Contradicts)
            fitting.disagreeing = row;
        else if (!needsProof || isProved(contact, searched))
            fitting.rows.push_back(row);
        else
            fitting.isUnproved = true;
    }
    return fitting;
}

// Those that were searched with the legal form of the list, else all of them.
ListMatcher::Fitting ListMatcher::fittingByCompany(const Rows &rows, const ListContact &contact) const
{
    Rows exact;
    std::ranges::copy_if(rows, std::back_inserter(exact), [&](RowAddress row) {
        return searchedContact(*m_set, row).companyForm() == contact.legalForm;
    });
    const bool isShared = exact.empty() ? contact.sharesCompanyName : contact.sharesCompany;
    Fitting fitting{exact.empty() ? rows : exact};
    if (!isShared && areAtOneCompany(fitting.rows, contact))
        return fitting;
    fitting.rows.clear();
    fitting.isUnproved = std::ranges::any_of(rows, [&](RowAddress row) {
        return agreementOf(contact, searchedContact(*m_set, row)) != Agreement::Contradicts;
    });
    return fitting;
}

// Whether nothing that is said of the company and the profile differs, of the rows and of the contact.
bool ListMatcher::areAtOneCompany(const Rows &rows, const ListContact &contact) const
{
    const auto areOne = [](std::string &known, const std::string &said) {
        if (known.empty())
            known = said;
        return said.empty() || said == known;
    };
    ListContact known = contact;
    return std::ranges::all_of(rows, [&](RowAddress row) {
        const ListContact searched = searchedContact(*m_set, row);
        return areOne(known.domain, searched.domain) && areOne(known.linkedIn, searched.linkedIn) &&
               areOne(known.legalForm, searched.companyForm());
    });
}

bool ListMatcher::areOfOnePerson(const Rows &rows) const
{
    return std::ranges::all_of(rows, [&](RowAddress row) {
        return isSamePerson(searchedContact(*m_set, row), searchedContact(*m_set, rows.front()));
    });
}

// The rows stand from the newest batch to the oldest.
std::optional<RowAddress> ListMatcher::answerAmong(const Rows &rows) const
{
    const auto hasAnswer = [this](RowAddress row) {
        return groupOf(m_set->qualification(row)) != QualificationGroup::Other;
    };
    const auto newest = std::ranges::find_if(rows, hasAnswer);
    const RowAddress best = newest == rows.end() ? rows.front() : *newest;
    const bool isCertain = std::ranges::all_of(rows, [&](RowAddress row) {
        return row.batch != best.batch || saySame(row, best) || (hasAnswer(best) && !hasAnswer(row));
    });
    return isCertain ? std::optional(best) : std::nullopt;
}

bool ListMatcher::saySame(RowAddress one, RowAddress other) const
{
    return std::ranges::all_of(
        std::array{ColumnId::Qualification, ColumnId::Email, ColumnId::Number},
        [&](ColumnId column) { return m_set->value(one, column) == m_set->value(other, column); });
}

} // namespace enrow
