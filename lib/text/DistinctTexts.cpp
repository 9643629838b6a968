// SPDX-License-Identifier: MIT
#include "text/DistinctTexts.h"

#include <functional>

namespace enrow
{

uint32_t DistinctTexts::add(std::string_view text)
{
    const auto hash = uint32_t(std::hash<std::string_view>()(text));
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    for (; m_slots[at].number != free; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && m_texts[m_slots[at].number] == text)
            return m_slots[at].number;
    }
    const auto number = uint32_t(m_texts.size());
    m_slots[at] = {hash, number};
    m_texts.push_back(text);
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return number;
}

void DistinctTexts::grow()
{
    std::vector<Slot> larger(m_slots.size() * 4);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == free)
            continue;
        size_t at = slot.hash & mask;
        while (larger[at].number != free)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace enrow
