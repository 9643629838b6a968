// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <span>
#include <string>
#include <string_view>

namespace enrow
{

class ResultChunk;

// Texts of a row that say one thing together: a value, or a first and a last name.
struct MergedTexts {
    ColumnId first;
    std::optional<ColumnId> last = std::nullopt;
};

namespace merged
{

using Id = ColumnId;
inline constexpr std::array peopleOfSearches{MergedTexts{Id::SearchedFullName}, MergedTexts{Id::FullName},
                                             MergedTexts{Id::FirstName, Id::LastName}};
inline constexpr std::array peopleOfPhones{MergedTexts{Id::SearchedFirstName, Id::SearchedLastName},
                                           MergedTexts{Id::SearchedLinkedInUrl}};
inline constexpr std::array emails{MergedTexts{Id::Email}};
inline constexpr std::array numbers{MergedTexts{Id::Number}};
inline constexpr std::array companiesOfSearches{MergedTexts{Id::Company}, MergedTexts{Id::SearchedCompanyName},
                                                MergedTexts{Id::SearchedCompanyDomain}, MergedTexts{Id::Domain}};
inline constexpr std::array companiesOfPhones{MergedTexts{Id::SearchedCompanyName},
                                              MergedTexts{Id::SearchedCompanyDomain}};
using Sources = std::span<const MergedTexts>;

// By merged column in the order of the table of columns, and by BatchKind.
inline constexpr std::array<std::array<Sources, allBatchKinds.size()>, mergedColumnCount> sources{{
    {peopleOfSearches, Sources(), peopleOfPhones}, // of a verification the address stands among what came back
    {emails, emails, numbers},
    {companiesOfSearches, Sources(), companiesOfPhones},
}};

inline constexpr size_t most = companiesOfSearches.size(); // sources that a column has of one kind

} // namespace merged

// What a merged column shows of the rows of a kind, the best first: of a row the first of them in which it holds
// something.
constexpr merged::Sources sourcesOf(ColumnId column, BatchKind kind)
{
    return merged::sources[size_t(column) - columnCount][size_t(kind)];
}

// What a row shows in a merged column; empty if it holds none of its texts. Of the address of a profile what a
// person reads: "in/ada-lovelace". A text of the row or, of two names, `scratch`, which is overwritten: valid as long
// as both.
std::string_view mergedText(ColumnId column, const ResultChunk &chunk, uint32_t row, std::string &scratch);

// True if a row shows a domain where others show the name of a company.
bool hasDomainForCompany(const ResultChunk &chunk, uint32_t row);

// True where persons of a kind can be two texts put together, so that words can be found in them which are in none.
constexpr bool joinsNames(BatchKind kind)
{
    for (const MergedTexts &source : sourcesOf(ColumnId::Person, kind)) {
        if (source.last)
            return true;
    }
    return false;
}

} // namespace enrow
