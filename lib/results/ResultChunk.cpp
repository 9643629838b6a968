// SPDX-License-Identifier: MIT
#include "results/ResultChunk.h"

#include "results/FoldedText.h"
#include "results/ResultColumn.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace enrow
{

namespace
{

template <typename Length>
size_t lengthAt(const char *lengths, size_t slot)
{
    Length length;
    std::memcpy(&length, lengths + slot * sizeof(Length), sizeof(Length));
    return length;
}

template <typename Length>
std::string_view textAt(const char *record, size_t count, size_t slot)
{
    size_t before = 0;
    for (size_t other = 0; other < slot; ++other)
        before += lengthAt<Length>(record, other);
    return {record + count * sizeof(Length) + before, lengthAt<Length>(record, slot)};
}

template <typename Length>
std::string_view readAll(const char *record, size_t count, std::span<std::string_view> texts)
{
    const char *const start = record + count * sizeof(Length);
    const char *text = start;
    for (size_t slot = 0; slot < count; ++slot) {
        texts[slot] = {text, lengthAt<Length>(record, slot)};
        text += texts[slot].size();
    }
    return {start, size_t(text - start)};
}

// Asks the processor to fetch the 64 bytes around an address.
void prefetch(const void *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address);
#else
    Q_UNUSED(address);
#endif
}

} // namespace

ResultChunk::ResultChunk(BatchKind kind, std::string records, std::vector<uint32_t> offsets, std::vector<uint8_t> heads)
    : m_kind(kind)
    , m_records(std::move(records))
    , m_offsets(std::move(offsets))
    , m_heads(std::move(heads))
{
}

ResultChunk::~ResultChunk() = default;

std::string_view ResultChunk::field(uint32_t row, ResultField field) const
{
    const int slot = slotOf(m_kind, field);
    if (slot < 0)
        return {};
    const char *record = m_records.data() + m_offsets[row];
    const size_t count = fieldsOf(m_kind).size();
    switch (m_heads[row] >> widthShift) {
    case 0: return textAt<uint8_t>(record, count, size_t(slot));
    case 1: return textAt<uint16_t>(record, count, size_t(slot));
    }
    return textAt<uint32_t>(record, count, size_t(slot));
}

void ResultChunk::prefetchRow(uint32_t row) const
{
    prefetch(&m_offsets[row]);
    prefetch(&m_heads[row]);
}

void ResultChunk::prefetchTexts(uint32_t row) const
{
    // Most records take two or three lines of 64 bytes.
    const char *const record = m_records.data() + m_offsets[row];
    prefetch(record);
    prefetch(record + 64);
    prefetch(record + 128);
}

std::string_view ResultChunk::readTexts(uint32_t row, std::span<std::string_view> texts) const
{
    const char *record = m_records.data() + m_offsets[row];
    const size_t count = fieldsOf(m_kind).size();
    Q_ASSERT(texts.size() >= count);
    switch (m_heads[row] >> widthShift) {
    case 0: return readAll<uint8_t>(record, count, texts);
    case 1: return readAll<uint16_t>(record, count, texts);
    }
    return readAll<uint32_t>(record, count, texts);
}

uint32_t ResultChunk::count(QualificationGroup group) const
{
    // What each head counts, looked up: a call a row would take milliseconds for a million of them.
    std::array<uint8_t, qualificationMask + 1> counts{};
    for (size_t head = 0; head <= size_t(Qualification::Missing); ++head)
        counts[head] = groupOf(Qualification(head)) == group;
    uint32_t sum = 0;
    for (const uint8_t head : m_heads)
        sum += counts[head & qualificationMask];
    return sum;
}

std::string_view ResultChunk::qualificationWord(uint32_t row) const
{
    const Qualification known = qualification(row);
    return known == Qualification::Other ? field(row, ResultField::QualificationWord) : wordOf(known);
}

std::shared_ptr<const FoldedText> ResultChunk::foldedText(std::stop_token stop) const
{
    std::shared_ptr<const FoldedText> made = m_folded.load();
    if (made)
        return made;
    std::shared_ptr<const FoldedText> mine = FoldedText::of(*this, std::move(stop));
    // Another thread may have made it meanwhile: the first one stays.
    if (mine && !m_folded.compare_exchange_strong(made, mine))
        return made;
    return mine;
}

void ResultChunk::dropFoldedText() const
{
    m_folded.store(nullptr);
}

size_t ResultChunk::memory() const
{
    const std::shared_ptr<const FoldedText> folded = m_folded.load();
    return sizeof(*this) + m_records.capacity() + m_offsets.capacity() * sizeof(uint32_t) + m_heads.capacity() +
           (folded ? folded->memory() : 0);
}

} // namespace enrow
