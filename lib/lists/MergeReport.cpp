// SPDX-License-Identifier: MIT
#include "lists/MergeReport.h"

namespace enrow
{

namespace
{

// "pam beesly, acme.com".
std::string described(const ListContact &contact)
{
    std::string text;
    const std::string &place = contact.domain.empty() ? contact.company : contact.domain;
    for (const std::string &part : {contact.name, place, contact.email, contact.linkedIn}) {
        if (!part.empty())
            text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

} // namespace

void MergeReport::add(const ListContact &contact, const ListOutcome &outcome, const ResultSet &set)
{
    ++rows;
    if (!outcome.matches.empty()) {
        ++matched;
        ++by[outcome.matches.front().key];
    } else if (outcome.isAmbiguous) {
        ++ambiguous;
    } else {
        ++unmatched;
    }
    if (!outcome.disagreeing)
        return;
    ++disagreeing;
    if (examples.size() < mostExamples)
        examples.push_back({rows, described(contact), described(searchedContact(set, *outcome.disagreeing))});
}

} // namespace enrow
