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
    return outcome.isAmbiguous || std::ranges::any_of(outcome.matches, [&set](const ListMatch &match) {
               return groupOf(set.qualification(match.row)) != QualificationGroup::Other;
           });
}

// One with a result goes before one without. The outcome has matches.
const ListMatch &bestOf(const ListOutcome &outcome, const ResultSet &set)
{
    return *std::ranges::min_element(outcome.matches, {},
                                     [&set](const ListMatch &match) { return groupOf(set.qualification(match.row)); });
}

RowResult resultOf(const ListOutcome &outcome, const ResultSet &set)
{
    if (outcome.matches.empty())
        return {};
    const ListMatch &best = bestOf(outcome, set);
    const bool isPhone = best.kind == BatchKind::PhoneFinder;
    return {set.qualification(best.row),
            std::string(set.value(best.row, isPhone ? ColumnId::Number : ColumnId::Email))};
}

void keepAsExample(std::vector<ListedRow> &examples, quint64 row, const std::function<std::string()> &person)
{
    if (examples.size() < MergeReport::mostExamples)
        examples.push_back({row, person()});
}

} // namespace

bool MergeReport::add(const ListOutcome &outcome, const ResultSet &set, const std::function<std::string()> &person)
{
    ++rows;
    const bool isFresh = !hasAnswer(outcome, set);
    fresh += isFresh ? 1 : 0;
    if (first.size() < mostFirst)
        first.push_back(resultOf(outcome, set));
    if (!outcome.matches.empty()) {
        ++matched;
        ++outcomes[size_t(groupOf(set.qualification(bestOf(outcome, set).row)))];
        ++by[outcome.matches.front().key];
    } else if (outcome.isAmbiguous) {
        ++ambiguous;
        keepAsExample(ambiguousExamples, rows, person);
    } else {
        ++unmatched;
        keepAsExample(unmatchedExamples, rows, person);
    }
    if (outcome.disagreeing) {
        ++disagreeing;
        if (examples.size() < mostExamples)
            examples.push_back({rows, person(), personSearched(set, *outcome.disagreeing)});
    }
    return isFresh;
}

} // namespace enrow
