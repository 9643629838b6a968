// SPDX-License-Identifier: MIT
#include "desktop/results/ScrollMemory.h"

#include <algorithm>

namespace enrow
{

std::vector<BatchKey> keysOf(const ResultSet &set)
{
    std::vector<BatchKey> keys;
    for (const ResultBatch &batch : set.batches())
        keys.push_back(batch.key);
    return keys;
}

bool haveSameBatches(const ResultSet &a, const ResultSet &b)
{
    return std::ranges::equal(a.batches(), b.batches(), {}, &ResultBatch::key, &ResultBatch::key);
}

} // namespace enrow
