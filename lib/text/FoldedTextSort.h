// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace enrow
{

// Sorts places by the bytes of texts[place] with their case folded (CaseFold.h), stable; places of equal texts keep
// their order when descending too. Made for many texts, few of them equal. False where the stop token fired first: the
// places are then in any order.
bool sortByFoldedText(std::span<uint32_t> places, std::vector<std::string_view> texts, bool descending,
                      std::stop_token stop);

} // namespace enrow
