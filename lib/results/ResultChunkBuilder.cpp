// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"

#include "results/ResultColumn.h"
#include "text/Utf8.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace enrow
{

ResultChunkBuilder::ResultChunkBuilder(BatchKind kind, size_t maxBytes)
    : m_kind(kind)
    , m_count(fieldsOf(kind).size())
    , m_maxBytes(std::min(maxBytes, maxRecordBytes))
{
    for (size_t field = 0; field < m_places.size(); ++field) {
        const int slot = slotOf(kind, ResultField(field));
        m_places[field] = uint8_t(slot < 0 ? m_count : size_t(slot));
    }
    forgetRow();
}

void ResultChunkBuilder::setQualification(std::string_view word)
{
    m_qualification = qualificationFrom(word);
    set(ResultField::QualificationWord, m_qualification == Qualification::Other ? word : std::string_view());
}

void ResultChunkBuilder::endRow(Bytes bytes)
{
    if (bytes == Bytes::Unchecked)
        repairValues();
    size_t longest = 0;
    size_t total = 0;
    for (size_t slot = 0; slot < m_count; ++slot) {
        longest |= m_values[slot].size(); // as many bits as the longest has
        total += m_values[slot].size();
    }
    append(longest, total, bytes == Bytes::ValidUtf8WithRoom);
    forgetRow();
}

std::shared_ptr<const ResultChunk> ResultChunkBuilder::finish()
{
    std::shared_ptr<const ResultChunk> chunk;
    // The copies take exactly the memory they need.
    if (!m_tooLarge) {
        const std::string_view records = m_records.view();
        std::string kept;
        kept.reserve(records.size() + roomBehindText);
        kept.append(records).append(roomBehindText, '\0');
        chunk.reset(new ResultChunk(m_kind, std::move(kept), m_offsets, m_heads));
    }
    clear();
    return chunk;
}

void ResultChunkBuilder::clear()
{
    m_tooLarge = false;
    forgetRow();
    m_records.clear();
    m_offsets.clear();
    m_heads.clear();
}

void ResultChunkBuilder::forgetRow()
{
    m_values.fill({});
    m_qualification = Qualification::Missing;
}

void ResultChunkBuilder::repairValues()
{
    for (size_t slot = 0; slot < m_count; ++slot) {
        if (isUtf8(m_values[slot]))
            continue;
        m_repaired[slot] = repairedUtf8(m_values[slot]);
        m_values[slot] = m_repaired[slot];
    }
}

void ResultChunkBuilder::append(size_t longest, size_t total, bool hasRoom)
{
    const int log2OfWidth = longest <= std::numeric_limits<uint8_t>::max()    ? 0
                            : longest <= std::numeric_limits<uint16_t>::max() ? 1
                                                                              : 2;
    const size_t start = m_records.size();
    const size_t size = (m_count << log2OfWidth) + total;
    if (m_tooLarge || size > m_maxBytes - start) {
        m_tooLarge = true;
        return;
    }
    m_offsets.push_back(uint32_t(start));
    m_heads.push_back(uint8_t(int(m_qualification) | log2OfWidth << ResultChunk::widthShift));
    const auto copyExactly = [](std::string_view text, char *out) { return std::copy(text.begin(), text.end(), out); };
    char *const record = m_records.reserve(size);
    if (log2OfWidth == 0)
        m_records.setEnd(hasRoom ? write<uint8_t>(record, copyWithRoom) : write<uint8_t>(record, copyExactly));
    else if (log2OfWidth == 1)
        m_records.setEnd(write<uint16_t>(record, copyExactly));
    else
        m_records.setEnd(write<uint32_t>(record, copyExactly));
}

// Returns the end of the record.
template <typename Length, typename Copy>
char *ResultChunkBuilder::write(char *record, Copy copy) const
{
    char *text = record + m_count * sizeof(Length);
    for (size_t slot = 0; slot < m_count; ++slot) {
        const std::string_view value = m_values[slot];
        const auto length = Length(value.size());
        std::memcpy(record, &length, sizeof(Length));
        record += sizeof(Length);
        if (!value.empty())
            text = copy(value, text);
    }
    return text;
}

} // namespace enrow
