// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace enrow
{

// After how many rows or texts a long piece of work looks whether it is to stop.
inline constexpr size_t stepsBetweenStops = 4096;

} // namespace enrow
