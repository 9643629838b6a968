// SPDX-License-Identifier: MIT
#include "results/ResultChunk.h"

#include "text/TextRow.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

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

ResultChunk::ResultChunk(BatchKind kind, std::string texts, std::vector<uint32_t> offsets, std::vector<uint8_t> heads,
                         uint32_t filled, MergedBits unsaid)
    : m_kind(kind)
    , m_texts(std::move(texts))
    , m_offsets(std::move(offsets))
    , m_heads(std::move(heads))
    , m_filled(filled)
    , m_unsaid(unsaid)
{
}

std::string_view ResultChunk::text(uint32_t row, ColumnId column) const
{
    if (column == ColumnId::Qualification && qualification(row) != Qualification::Other)
        return wordOf(qualification(row));
    const int slot = slotOf(m_kind, column);
    return slot < 0 ? std::string_view() : textAfter(m_texts.data() + m_offsets[row], endOfText, size_t(slot));
}

void ResultChunk::readTexts(uint32_t row, std::span<std::string_view> texts) const
{
    enrow::readTexts(m_texts.data() + m_offsets[row], endOfText, texts.first(textsOf(m_kind).size()));
}

std::string_view ResultChunk::textsOfRow(uint32_t row) const
{
    return {m_texts.data() + m_offsets[row], m_offsets[row + 1] - m_offsets[row]};
}

void ResultChunk::prefetchRow(uint32_t row) const
{
    prefetch(&m_offsets[row]);
    prefetch(&m_heads[row]);
}

void ResultChunk::prefetchTexts(uint32_t row) const
{
    // Most rows take two or three lines of 64 bytes.
    const char *const texts = m_texts.data() + m_offsets[row];
    prefetch(texts);
    prefetch(texts + 64);
    prefetch(texts + 128);
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

bool ResultChunk::hasValues(ColumnId column) const
{
    if (column == ColumnId::Qualification)
        return rowCount() > 0;
    const int slot = slotOf(m_kind, column);
    return slot >= 0 && (m_filled >> slot & 1);
}

bool ResultChunk::isSaidBy(ColumnId merged, ColumnId column) const
{
    const int slot = slotOf(m_kind, column);
    return slot < 0 || !(m_unsaid[size_t(merged) - columnCount] >> slot & 1);
}

bool ResultChunk::hasRowsOf(const ResultChunk &other) const
{
    return m_kind == other.m_kind && rowCount() == other.rowCount() && sortedRows() == other.sortedRows();
}

std::vector<std::pair<std::string_view, Qualification>> ResultChunk::sortedRows() const
{
    std::vector<std::pair<std::string_view, Qualification>> rows;
    rows.reserve(rowCount());
    for (uint32_t row = 0; row < rowCount(); ++row)
        rows.emplace_back(textsOfRow(row), qualification(row));
    std::sort(rows.begin(), rows.end());
    return rows;
}

size_t ResultChunk::memory() const
{
    return sizeof(*this) + m_texts.capacity() + m_offsets.capacity() * sizeof(uint32_t) + m_heads.capacity();
}

} // namespace enrow
