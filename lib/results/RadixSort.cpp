// SPDX-License-Identifier: MIT
#include "results/RadixSort.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace enrow
{

namespace
{

// 64 bits in six digits: fewer passes over the items than with bytes, and a digit's counts still fit the first cache.
constexpr int digitBits = 11;
constexpr int digits = 6;
constexpr size_t digitValues = size_t(1) << digitBits;

// Below this many items, counting digits costs more than comparing.
constexpr size_t worthCounting = 2048;

using Counts = std::array<std::array<uint32_t, digitValues>, digits>;

size_t digitOf(uint64_t key, int digit)
{
    return key >> (digit * digitBits) & (digitValues - 1);
}

bool keyLess(const KeyedPlace &left, const KeyedPlace &right)
{
    return left.key < right.key;
}

void moveByDigit(std::span<const KeyedPlace> from, KeyedPlace *to, std::span<uint32_t> starts, int digit)
{
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), uint32_t(0));
    for (const KeyedPlace &item : from)
        to[starts[digitOf(item.key, digit)]++] = item;
}

} // namespace

void sortByKey(std::span<KeyedPlace> items, std::vector<KeyedPlace> &scratch)
{
    if (items.size() < worthCounting) {
        std::stable_sort(items.begin(), items.end(), keyLess);
        return;
    }
    scratch.resize(std::max(scratch.size(), items.size()));
    std::vector<Counts> counts(1);
    for (const KeyedPlace &item : items) {
        for (int digit = 0; digit < digits; ++digit)
            ++counts[0][size_t(digit)][digitOf(item.key, digit)];
    }
    std::span<KeyedPlace> from = items;
    std::span<KeyedPlace> to(scratch.data(), items.size());
    for (int digit = 0; digit < digits; ++digit) {
        auto &starts = counts[0][size_t(digit)];
        // A digit that all keys share moves nothing.
        if (starts[digitOf(from.front().key, digit)] == items.size())
            continue;
        moveByDigit(from, to.data(), starts, digit);
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

std::vector<uint32_t> sortByRank(std::span<uint32_t> places, std::span<const uint32_t> ranks, uint32_t rankCount)
{
    std::vector<uint32_t> begins(size_t(rankCount) + 1, 0);
    for (const uint32_t place : places)
        ++begins[ranks[place]];
    std::exclusive_scan(begins.begin(), begins.end(), begins.begin(), uint32_t(0));
    std::vector<uint32_t> next = begins;
    const std::vector<uint32_t> unsorted(places.begin(), places.end());
    for (const uint32_t place : unsorted)
        places[next[ranks[place]]++] = place;
    return begins;
}

} // namespace enrow
