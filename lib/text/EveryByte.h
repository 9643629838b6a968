// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace enrow
{

// Eight bytes that are all the same, for work on eight characters at once.
constexpr uint64_t everyByte(uint8_t byte)
{
    return byte * uint64_t(0x0101010101010101);
}

} // namespace enrow
