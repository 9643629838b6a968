// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListContact.h"

#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace enrow
{

// Somebody of the same name who was searched by website.
struct Namesake {
    RowAddress row;
    bool isAtCompany; // whose website is that of the company of the list, as far as names tell
};

// Who was searched by website alone and has an answer, for lists that say the company and no website. That is too
// little to give their results to anybody, but enough not to pay for them again.
class WebsiteSearches
{
public:
    // Empty where the list has websites. Where the stop token fires it is not complete, and of no use.
    // The set outlives this.
    WebsiteSearches(const ResultSet &set, const ListMapping &mapping, const std::stop_token &stop = {});

    // One at the company of a row of the list; else one of whose website no company is known.
    std::optional<Namesake> find(const ListContact &contact) const;

    // The name in a domain, as ContactKey has that: "acmelabs" of "acme-labs.co.uk".
    static std::string nameIn(std::string_view domain);

private:
    struct Entry {
        size_t name; // its hash
        RowAddress row;
    };
    using Companies = std::vector<std::string>;

    void add(RowAddress row);
    bool isAtCompany(const std::string &company, const std::string &domain) const;

    const ResultSet &m_set;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, Companies> m_companies; // that results tell of a domain
};

} // namespace enrow
