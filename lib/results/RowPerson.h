// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <span>
#include <string>
#include <string_view>

namespace enrow
{

class ResultChunk;

// Texts of a row that say together whom it is about: one, or a first and a last name.
struct PersonSource {
    ColumnId first;
    std::optional<ColumnId> last = std::nullopt;

    constexpr bool has(ColumnId column) const { return column == first || column == last; }
};

namespace person
{

using Id = ColumnId;
inline constexpr std::array ofSearches{PersonSource{Id::SearchedFullName}, PersonSource{Id::FullName},
                                       PersonSource{Id::FirstName, Id::LastName}};
inline constexpr std::array ofVerifications{PersonSource{Id::Email}};
inline constexpr std::array ofPhones{PersonSource{Id::SearchedFirstName, Id::SearchedLastName},
                                     PersonSource{Id::SearchedLinkedInUrl}};

} // namespace person

// Of the rows of a kind, the best first: the name that was searched, else one that was found, else the address that
// was. A row is about the first of which it holds something.
constexpr std::span<const PersonSource> personSources(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return person::ofSearches;
    case BatchKind::EmailVerifier: return person::ofVerifications;
    case BatchKind::PhoneFinder: return person::ofPhones;
    }
    Q_UNREACHABLE();
}

// Whom a row is about, as the column Person shows it; empty where it does not say. Of the address of a profile what a
// person reads: no scheme, no www. A text of the row or, of two names, `scratch`, which is overwritten: valid as long
// as both.
std::string_view personOf(const ResultChunk &chunk, uint32_t row, std::string &scratch);

// True where persons of a kind can be two texts put together, so that words can be found in them which are in none.
constexpr bool joinsNames(BatchKind kind)
{
    for (const PersonSource &source : personSources(kind)) {
        if (source.last)
            return true;
    }
    return false;
}

} // namespace enrow
