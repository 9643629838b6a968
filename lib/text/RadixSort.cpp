// SPDX-License-Identifier: MIT
#include "text/RadixSort.h"

#include "text/LargePages.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace enrow
{

namespace
{

// Eleven bits: fewer passes over the items than with bytes, and a digit's counts still fit the first cache.
constexpr int digitBits = 11;
constexpr size_t digitValues = size_t(1) << digitBits;
constexpr int digitCount = 6; // of half a key

// Below this many items, counting digits costs more than comparing; among this few, so does anything but inserting.
constexpr size_t worthCounting = 4096;
constexpr size_t worthMerging = 24;

using Counts = std::array<std::array<uint32_t, digitValues>, digitCount>;
using Half = uint64_t KeyedPlace::*;

template <Half half>
size_t digitOf(const KeyedPlace &item, int digit)
{
    return item.*half >> (digit * digitBits) & (digitValues - 1);
}

// Sorts from one buffer into the other by a digit, and swaps them. A digit that all keys share moves nothing.
template <Half half>
void sortByDigit(std::span<KeyedPlace> &from, std::span<KeyedPlace> &to, int digit, std::span<uint32_t> starts)
{
    if (starts[digitOf<half>(from.front(), digit)] == from.size())
        return;
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), uint32_t(0));
    for (const KeyedPlace &item : from)
        to[starts[digitOf<half>(item, digit)]++] = item;
    std::swap(from, to);
}

template <Half half>
void sortByDigits(std::span<KeyedPlace> items, std::span<KeyedPlace> scratch)
{
    std::vector<Counts> counts(1);
    for (const KeyedPlace &item : items) {
        for (int digit = 0; digit < digitCount; ++digit)
            ++counts[0][size_t(digit)][digitOf<half>(item, digit)];
    }
    std::span<KeyedPlace> from = items;
    std::span<KeyedPlace> to = scratch.first(items.size());
    for (int digit = 0; digit < digitCount; ++digit)
        sortByDigit<half>(from, to, digit, counts[0][size_t(digit)]);
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

// Sorts items whose upper halves are equal: mostly a handful.
void sortByLower(std::span<KeyedPlace> items, std::span<KeyedPlace> scratch)
{
    const auto isBefore = [](const KeyedPlace &left, const KeyedPlace &right) { return left.lower < right.lower; };
    if (items.size() >= worthCounting) {
        sortByDigits<&KeyedPlace::lower>(items, scratch);
    } else if (items.size() >= worthMerging) {
        std::stable_sort(items.begin(), items.end(), isBefore);
    } else {
        for (auto next = items.begin() + 1; next < items.end(); ++next)
            std::rotate(std::upper_bound(items.begin(), next, *next, isBefore), next, next + 1);
    }
}

} // namespace

void sortByKey(std::span<KeyedPlace> items, std::vector<KeyedPlace> &scratch)
{
    if (items.size() < worthCounting) {
        std::stable_sort(items.begin(), items.end(),
                         [](const KeyedPlace &left, const KeyedPlace &right) { return left.isBefore(right); });
        return;
    }
    reserveLarge(scratch, items.size());
    scratch.resize(std::max(scratch.size(), items.size()));
    sortByDigits<&KeyedPlace::upper>(items, scratch);
    for (size_t begin = 0; begin < items.size();) {
        size_t end = begin + 1;
        while (end < items.size() && items[end].upper == items[begin].upper)
            ++end;
        sortByLower(items.subspan(begin, end - begin), scratch);
        begin = end;
    }
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
