// SPDX-License-Identifier: MIT
#include "lists/MergeReport.h"

#include <algorithm>

namespace enrow
{

namespace
{

// "pam beesly, acme.com".
std::string described(const ListContact &contact)
{
    std::string text;
    const std::string company = contact.legalForm.empty() ? contact.company : contact.company + ' ' + contact.legalForm;
    const std::string &place = contact.domain.empty() ? company : contact.domain;
    for (const std::string &part : {contact.name, place, contact.email, contact.linkedIn}) {
        if (!part.empty())
            text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

bool hasAnswer(const ListOutcome &outcome, const ResultSet &set)
{
    return outcome.isAmbiguous || std::ranges::any_of(outcome.matches, [&set](const ListMatch &match) {
               return groupOf(set.qualification(match.row)) != QualificationGroup::Other;
           });
}

QualificationGroup bestOf(const ListOutcome &outcome, const ResultSet &set)
{
    auto best = QualificationGroup::Other;
    for (const ListMatch &match : outcome.matches)
        best = std::min(best, groupOf(set.qualification(match.row)));
    return best;
}

void keepAsExample(std::vector<ListedRow> &examples, quint64 row, const ListContact &contact)
{
    if (examples.size() < MergeReport::mostExamples)
        examples.push_back({row, described(contact)});
}

} // namespace

bool MergeReport::add(const ListContact &contact, const ListOutcome &outcome, const ResultSet &set)
{
    ++rows;
    const bool isFresh = !hasAnswer(outcome, set);
    fresh += isFresh ? 1 : 0;
    if (!outcome.matches.empty()) {
        ++matched;
        ++outcomes[size_t(bestOf(outcome, set))];
        ++by[outcome.matches.front().key];
    } else if (outcome.isAmbiguous) {
        ++ambiguous;
        keepAsExample(ambiguousExamples, rows, contact);
    } else {
        ++unmatched;
        keepAsExample(unmatchedExamples, rows, contact);
    }
    if (outcome.disagreeing) {
        ++disagreeing;
        if (examples.size() < mostExamples)
            examples.push_back({rows, described(contact), described(searchedContact(set, *outcome.disagreeing))});
    }
    return isFresh;
}

} // namespace enrow
