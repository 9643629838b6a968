// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace enrow
{

// Numbers the different texts among many, in the order in which they are first seen.
class DistinctTexts
{
public:
    // The bytes must live as long as this. Returns the text's number.
    uint32_t add(std::string_view text);

    const std::vector<std::string_view> &texts() const { return m_texts; }

private:
    struct Slot {
        uint32_t hash = 0;
        uint32_t number = free;
    };
    static constexpr uint32_t free = ~uint32_t(0);

    void grow();

    std::vector<std::string_view> m_texts;
    std::vector<Slot> m_slots = std::vector<Slot>(1024); // open addressing; a power of two, at most half full
};

} // namespace enrow
