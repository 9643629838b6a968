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
    , m_fields(fieldsOf(kind))
    , m_maxBytes(std::min(maxBytes, maxRecordBytes))
{
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
    for (const ResultField field : m_fields) {
        const size_t size = m_values[size_t(field)].size();
        longest = std::max(longest, size);
        total += size;
    }
    append(longest, total);
    m_values.fill({});
    m_qualification = Qualification::Missing;
}

std::shared_ptr<const ResultChunk> ResultChunkBuilder::finish()
{
    std::shared_ptr<const ResultChunk> chunk;
    m_records.append(ResultChunk::roomBehindTexts, '\0');
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

void ResultChunkBuilder::repairValues()
{
    for (const ResultField field : m_fields) {
        std::string_view &value = m_values[size_t(field)];
        if (isUtf8(value))
            continue;
        m_repaired[size_t(field)] = repairedUtf8(value);
        value = m_repaired[size_t(field)];
    }
}

void ResultChunkBuilder::append(size_t longest, size_t total)
{
    const int log2OfWidth = longest <= std::numeric_limits<uint8_t>::max()    ? 0
                            : longest <= std::numeric_limits<uint16_t>::max() ? 1
                                                                              : 2;
    const size_t start = m_records.size();
    const size_t size = (m_fields.size() << log2OfWidth) + total;
    if (m_tooLarge || size > m_maxBytes - start) {
        m_tooLarge = true;
        return;
    }
    m_offsets.push_back(uint32_t(start));
    m_heads.push_back(uint8_t(int(m_qualification) | log2OfWidth << ResultChunk::widthShift));
    m_records.resize(start + size);
    char *const record = m_records.data() + start;
    if (log2OfWidth == 0)
        write<uint8_t>(record);
    else if (log2OfWidth == 1)
        write<uint16_t>(record);
    else
        write<uint32_t>(record);
}

template <typename Length>
void ResultChunkBuilder::write(char *record) const
{
    char *text = record + m_fields.size() * sizeof(Length);
    for (const ResultField field : m_fields) {
        const std::string_view value = m_values[size_t(field)];
        const auto length = Length(value.size());
        std::memcpy(record, &length, sizeof(Length));
        record += sizeof(Length);
        text = std::copy(value.begin(), value.end(), text);
    }
}

} // namespace enrow
