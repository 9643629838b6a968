// SPDX-License-Identifier: MIT
#include "lists/MergeReport.h"

#include "lists/PersonText.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool hasAnswer(const ListOutcome &outcome, const ResultSet &set)
{
    const bool isSearched = outcome.isAmbiguous || (outcome.namesake && outcome.namesake->isAtCompany);
    return isSearched || std::ranges::any_of(outcome.matches, [&set](const ListMatch &match) {
               return groupOf(set.qualification(match.row)) != QualificationGroup::Other;
           });
}

// One with a result goes before one without. The outcome has matches.
const ListMatch &bestOf(const ListOutcome &outcome, const ResultSet &set)
{
    return *std::ranges::min_element(outcome.matches, {},
                                     [&set](const ListMatch &match) { return groupOf(set.qualification(match.row)); });
}

template <typename Example>
void keepAsExample(std::vector<Example> &examples, const std::function<Example()> &make)
{
    if (examples.size() < MergeReport::mostExamples)
        examples.push_back(make());
}

} // namespace

bool MergeReport::add(const ListOutcome &outcome, const ResultSet &set, const Row &row)
{
    ++rows;
    const bool isFresh = !hasAnswer(outcome, set);
    fresh += isFresh ? 1 : 0;
    keepFirst(MergeRows::All, row);
    if (outcome.matches.empty())
        keepFirst(MergeRows::Unmatched, row);
    if (isFresh)
        keepFirst(MergeRows::New, row);
    const std::function<ListedRow()> listed = [&] { return ListedRow{rows, row.person()}; };
    if (!outcome.matches.empty()) {
        ++matched;
        ++outcomes[size_t(groupOf(set.qualification(bestOf(outcome, set).row)))];
        ++by[outcome.matches.front().key];
    } else if (outcome.isAmbiguous) {
        ++ambiguous;
        keepAsExample(ambiguousExamples, listed);
    } else {
        ++unmatched;
        keepAsExample(unmatchedExamples, listed);
    }
    if (outcome.namesake)
        addNamesake(*outcome.namesake, set, row);
    if (outcome.disagreeing) {
        ++disagreeing;
        keepAsExample<Disagreement>(examples, [&] {
            return Disagreement{rows, row.person(), personSearched(set, *outcome.disagreeing)};
        });
    }
    return isFresh;
}

void MergeReport::addNamesake(const Namesake &namesake, const ResultSet &set, const Row &row)
{
    ++(namesake.isAtCompany ? searchedByWebsite : perhapsSearched);
    keepAsExample<Disagreement>(namesake.isAtCompany ? websiteExamples : perhapsExamples, [&] {
        return Disagreement{rows, row.person(), personSearched(set, namesake.row)};
    });
}

void MergeReport::keepFirst(MergeRows which, const Row &row)
{
    std::vector<WrittenRow> &those = first[size_t(which)];
    if (those.size() < mostFirst)
        those.push_back(row.written());
}

quint64 MergeReport::rowsWritten(MergeRows which) const
{
    switch (which) {
    case MergeRows::All: return rows;
    case MergeRows::Unmatched: return unmatched + ambiguous;
    case MergeRows::New: return fresh;
    }
    Q_UNREACHABLE();
}

} // namespace enrow
