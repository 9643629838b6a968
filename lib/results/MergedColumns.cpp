// SPDX-License-Identifier: MIT
#include "results/MergedColumns.h"

#include "results/ResultChunk.h"

namespace enrow
{

namespace
{

using namespace std::string_view_literals;

// "in/ada-lovelace"
std::string_view profileOf(std::string_view address)
{
    for (const std::string_view start : {"https://"sv, "http://"sv, "www."sv, "linkedin.com/"sv}) {
        if (address.starts_with(start))
            address.remove_prefix(start.size());
    }
    return address;
}

} // namespace

std::string_view mergedText(ColumnId column, const ResultChunk &chunk, uint32_t row, std::string &scratch)
{
    for (const MergedTexts &source : sourcesOf(column, chunk.kind())) {
        const std::string_view first = chunk.text(row, source.first);
        const std::string_view last = source.last ? chunk.text(row, *source.last) : std::string_view();
        if (first.empty() && last.empty())
            continue;
        if (source.first == ColumnId::SearchedLinkedInUrl)
            return profileOf(first);
        if (last.empty())
            return first;
        if (first.empty())
            return last;
        scratch.assign(first).append(1, ' ').append(last);
        return scratch;
    }
    return {};
}

bool hasDomainForCompany(const ResultChunk &chunk, uint32_t row)
{
    for (const MergedTexts &source : sourcesOf(ColumnId::Employer, chunk.kind())) {
        if (!chunk.text(row, source.first).empty())
            return source.first == ColumnId::SearchedCompanyDomain || source.first == ColumnId::Domain;
    }
    return false;
}

} // namespace enrow
