// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace enrow
{

// A row's place among those to be sorted, and the 128 bits that it is sorted by: the lower ones count where the upper
// ones are equal.
struct KeyedPlace {
    uint64_t upper;
    uint64_t lower;
    uint32_t place;

    bool isBefore(const KeyedPlace &other) const
    {
        return upper != other.upper ? upper < other.upper : lower < other.lower;
    }
    bool hasKeyOf(const KeyedPlace &other) const { return upper == other.upper && lower == other.lower; }
};

// Sorts by key, ascending and stable. `scratch` is grown to the number of items where it is smaller.
void sortByKey(std::span<KeyedPlace> items, std::vector<KeyedPlace> &scratch);

// Sorts places by ranks[place] < rankCount, ascending and stable. Returns where each rank begins in `places`, and
// after them the end.
std::vector<uint32_t> sortByRank(std::span<uint32_t> places, std::span<const uint32_t> ranks, uint32_t rankCount);

} // namespace enrow
