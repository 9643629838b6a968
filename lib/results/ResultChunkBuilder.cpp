// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"

#include "results/Utf8.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace enrow
{

ResultChunkBuilder::ResultChunkBuilder(BatchKind kind, size_t maxBytes)
    : m_kind(kind)
    , m_slots(fieldsOf(kind).size())
    , m_maxBytes(std::min(maxBytes, maxRecordBytes))
{
}

void ResultChunkBuilder::set(ResultField field, std::string_view utf8)
{
    const int slot = slotOf(m_kind, field);
    if (slot >= 0)
        m_values[size_t(slot)] = utf8;
}

void ResultChunkBuilder::setQualification(std::string_view word)
{
    m_qualification = qualificationFrom(word);
    set(ResultField::QualificationWord, m_qualification == Qualification::Other ? word : std::string_view());
}

void ResultChunkBuilder::endRow()
{
    repairValues();
    const size_t longest = longestValue();
    if (longest <= std::numeric_limits<uint8_t>::max())
        append<uint8_t>(0);
    else if (longest <= std::numeric_limits<uint16_t>::max())
        append<uint16_t>(1);
    else
        append<uint32_t>(2);
    m_values.fill({});
    m_qualification = Qualification::Missing;
}

std::shared_ptr<const ResultChunk> ResultChunkBuilder::finish()
{
    std::shared_ptr<const ResultChunk> chunk;
    // The copies take exactly the memory they need.
    if (!m_tooLarge)
        chunk.reset(new ResultChunk(m_kind, m_records, m_offsets, m_heads));
    m_tooLarge = false;
    m_values.fill({});
    m_qualification = Qualification::Missing;
    m_records.clear();
    m_offsets.clear();
    m_heads.clear();
    return chunk;
}

size_t ResultChunkBuilder::longestValue() const
{
    size_t longest = 0;
    for (size_t slot = 0; slot < m_slots; ++slot)
        longest = std::max(longest, m_values[slot].size());
    return longest;
}

void ResultChunkBuilder::repairValues()
{
    for (size_t slot = 0; slot < m_slots; ++slot) {
        if (isUtf8(m_values[slot]))
            continue;
        m_repaired[slot] = repairedUtf8(m_values[slot]);
        m_values[slot] = m_repaired[slot];
    }
}

template <typename Length>
void ResultChunkBuilder::append(uint8_t widthBits)
{
    const size_t start = m_records.size();
    size_t size = m_slots * sizeof(Length);
    for (size_t slot = 0; slot < m_slots; ++slot)
        size += m_values[slot].size();
    if (m_tooLarge || size > m_maxBytes - start) {
        m_tooLarge = true;
        return;
    }
    m_offsets.push_back(uint32_t(start));
    m_heads.push_back(uint8_t(uint8_t(m_qualification) | widthBits << ResultChunk::widthShift));
    for (size_t slot = 0; slot < m_slots; ++slot) {
        const auto length = Length(m_values[slot].size());
        char bytes[sizeof(Length)];
        std::memcpy(bytes, &length, sizeof(Length));
        m_records.append(bytes, sizeof(Length));
    }
    for (size_t slot = 0; slot < m_slots; ++slot)
        m_records.append(m_values[slot]);
}

} // namespace enrow
