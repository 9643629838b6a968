// SPDX-License-Identifier: MIT
#include "text/RadixSort.h"

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
constexpr int digitsOfHalf = 6;
constexpr int digitCount = 2 * digitsOfHalf;

// Below this many items, counting digits costs more than comparing.
constexpr size_t worthCounting = 4096;

using Counts = std::array<std::array<uint32_t, digitValues>, digitCount>;

template <int digit>
size_t digitOf(const KeyedPlace &item)
{
    if constexpr (digit < digitsOfHalf)
        return item.lower >> (digit * digitBits) & (digitValues - 1);
    else
        return item.upper >> ((digit - digitsOfHalf) * digitBits) & (digitValues - 1);
}

template <int... digit>
void countDigits(std::span<const KeyedPlace> items, Counts &counts, std::integer_sequence<int, digit...>)
{
    for (const KeyedPlace &item : items)
        (++counts[digit][digitOf<digit>(item)], ...);
}

// Sorts from one buffer into the other by a digit, and swaps them. A digit that all keys share moves nothing.
template <int digit>
void sortByDigit(std::span<KeyedPlace> &from, std::span<KeyedPlace> &to, std::span<uint32_t> starts)
{
    if (starts[digitOf<digit>(from.front())] == from.size())
        return;
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), uint32_t(0));
    for (const KeyedPlace &item : from)
        to[starts[digitOf<digit>(item)]++] = item;
    std::swap(from, to);
}

template <int... digit>
void sortByDigits(std::span<KeyedPlace> &from, std::span<KeyedPlace> &to, Counts &counts,
                  std::integer_sequence<int, digit...>)
{
    (sortByDigit<digit>(from, to, counts[digit]), ...);
}

} // namespace

void sortByKey(std::span<KeyedPlace> items, std::vector<KeyedPlace> &scratch)
{
    if (items.size() < worthCounting) {
        std::stable_sort(items.begin(), items.end(),
                         [](const KeyedPlace &left, const KeyedPlace &right) { return left.isBefore(right); });
        return;
    }
    scratch.resize(std::max(scratch.size(), items.size()));
    std::vector<Counts> counts(1);
    constexpr auto allDigits = std::make_integer_sequence<int, digitCount>();
    countDigits(items, counts[0], allDigits);
    std::span<KeyedPlace> from = items;
    std::span<KeyedPlace> to(scratch.data(), items.size());
    sortByDigits(from, to, counts[0], allDigits);
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
