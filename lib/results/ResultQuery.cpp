// SPDX-License-Identifier: MIT
#include "results/ResultQuery.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr size_t maxSortKeys = 3;

} // namespace

ResultQuery ResultQuery::sortedBy(SortKey key) const
{
    ResultQuery next = *this;
    std::erase_if(next.sort, [key](const SortKey &former) { return former.column == key.column; });
    next.sort.insert(next.sort.begin(), key);
    if (next.sort.size() > maxSortKeys)
        next.sort.resize(maxSortKeys, key);
    return next;
}

} // namespace enrow
