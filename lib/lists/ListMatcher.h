// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListKey.h"
#include "lists/WebsiteSearches.h"

#include <memory>
#include <stop_token>

namespace enrow
{

// The results of one kind that belong to a row of a list.
struct ListMatch {
    BatchKind kind;
    RowAddress row;
    ListKey key; // by which they were found
};

// What is known of one row of a list.
struct ListOutcome {
    std::vector<ListMatch> matches; // at most one of each kind, in the order of ListMatcher::kinds()
    bool isAmbiguous = false;       // of a kind without a match there are several results that say different things
    // Where `custom` or an index that the list gives leads to results that were searched for somebody else, one of
    // them.
    std::optional<RowAddress> disagreeing = {};
    // Where there is neither: somebody of that name who was searched by website alone.
    std::optional<Namesake> namesake = {};
};

// Finds the results of each row of a person's list. Immutable.
//
// The keys are tried one after the other. Results that were searched for somebody else are never taken, whatever key
// leads to them; by `custom` and an index of the list's own they are reported. The position is a key only where all
// that was searched stands in the row too, and so is a `custom` that several people have. A domain is the one that was
// searched, or found by the name of the company. A name and the name of a company (searched, or found by its domain)
// are a key only where nothing that the list or the results say of people of that name there differs: no domain, no
// profile, no legal form. Of several batches the newest with an answer counts, then the newest; batches that are
// equally old, in their order in the set. Where several rows of it fit and say the same, the first is taken; where they
// differ, the next key is tried.
class ListMatcher
{
public:
    // A `custom` of more results of a kind, as the name of a campaign is, tells nobody from others and is no key.
    static constexpr size_t mostWithOneCustom = 32;

    // only: nothing for all keys. Where the stop token fires it is not complete, and of no use.
    ListMatcher(std::shared_ptr<const ResultSet> set, std::optional<ListKey> only, const std::stop_token &stop = {});

    const ResultSet &set() const { return *m_set; }
    // Of which there are results, in the order of BatchKind.
    const std::vector<BatchKind> &kinds() const { return m_kinds; }

    ListOutcome outcomeFor(const ListContact &contact) const;

private:
    // Where a value is among the results: by its hash, then from the newest batch to the oldest.
    struct Entry {
        size_t hash;
        uint32_t age; // of the batch
        RowAddress row;
    };
    struct Index {
        ListKey key;
        std::vector<Entry> entries;
    };
    using Rows = std::vector<RowAddress>;

    std::vector<uint32_t> ages() const;
    void fill(BatchKind kind, std::optional<ListKey> only, const std::stop_token &stop);
    Rows rowsWith(const Index &index, const ListContact &contact) const;
    void match(BatchKind kind, const ListContact &contact, ListOutcome &outcome) const;
    // Those of the rows that a key led to that may be taken.
    struct Fitting {
        Rows rows = {};
        bool isUnproved = false; // there are others, which may be somebody else's
        std::optional<RowAddress> disagreeing = {};
    };
    Fitting fitting(ListKey key, const Rows &rows, const ListContact &contact) const;
    Fitting fittingByCompany(const Rows &rows, const ListContact &contact) const;
    bool areAtOneCompany(const Rows &rows, const ListContact &contact) const;
    bool areOfOnePerson(const Rows &rows) const;
    std::optional<RowAddress> answerAmong(const Rows &rows) const;
    bool saySame(RowAddress one, RowAddress other) const;

    const std::shared_ptr<const ResultSet> m_set;
    std::vector<BatchKind> m_kinds;
    std::array<std::vector<Index>, allBatchKinds.size()> m_indexes; // by kind
};

} // namespace enrow
