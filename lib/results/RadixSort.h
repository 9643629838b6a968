// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace enrow
{

// A row's place among those to be sorted, and what it is sorted by.
struct KeyedPlace {
    uint64_t key;
    uint32_t place;
};

// Sorts by key, ascending and stable. `scratch` is grown to the number of items where it is smaller.
void sortByKey(std::span<KeyedPlace> items, std::vector<KeyedPlace> &scratch);

// Sorts places by ranks[place] < rankCount, ascending and stable. Returns where each rank begins in `places`, and
// behind them the end.
std::vector<uint32_t> sortByRank(std::span<uint32_t> places, std::span<const uint32_t> ranks, uint32_t rankCount);

} // namespace enrow
