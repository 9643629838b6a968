// SPDX-License-Identifier: MIT
#include "desktop/results/ScrollMemory.h"

#include <algorithm>

namespace enrow
{

namespace
{

std::vector<BatchKey> keysOf(const ResultSet &set)
{
    std::vector<BatchKey> keys;
    for (const ResultBatch &batch : set.batches())
        keys.push_back(batch.key);
    return keys;
}

} // namespace

bool haveSameBatches(const ResultSet &a, const ResultSet &b)
{
    return std::ranges::equal(a.batches(), b.batches(), {}, &ResultBatch::key, &ResultBatch::key);
}

void ScrollMemory::keep(const ResultSet &set, const ScrollPlace &place)
{
    if (place == ScrollPlace())
        m_places.erase(keysOf(set));
    else
        m_places.insert_or_assign(keysOf(set), place);
}

ScrollPlace ScrollMemory::placeIn(const ResultSet &set) const
{
    const auto found = m_places.find(keysOf(set));
    return found == m_places.end() ? ScrollPlace() : found->second;
}

} // namespace enrow
