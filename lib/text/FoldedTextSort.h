// SPDX-License-Identifier: MIT
#pragma once

#include "text/SortFold.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace enrow
{

// Sorts places by the bytes of the key that texts[place] folds to, stable; places of equal keys keep their order when
// descending too. Made for many texts, few of them equal. False if the stop token fired first: the
// places are then in any order.
bool sortByFoldedText(std::span<uint32_t> places, std::vector<std::string_view> texts, const SortFold &fold,
                      bool descending, std::stop_token stop);

} // namespace enrow
