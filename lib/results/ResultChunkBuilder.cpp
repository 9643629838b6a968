// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"

#include "text/TextFold.h"
#include "text/TextScan.h"
#include "text/Utf8.h"

#include <algorithm>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace enrow
{

namespace
{

constexpr char endOfText = ResultChunk::endOfText;

// What the texts of a row are made of.
struct Makings {
    bool isAscii;
    bool isPlain; // no byte means something in a table
};

#ifdef __SSE2__

// Sixteen bytes at a time; the texts can be read after.
Makings makingsOf(std::string_view texts)
{
    uint32_t foreign = 0;
    uint32_t special = 0;
    for (size_t at = 0; at < texts.size(); at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(texts.data() + at));
        const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const auto bits = [](__m128i found) { return uint32_t(_mm_movemask_epi8(found)); };
        const size_t left = texts.size() - at;
        const uint32_t mask = left < sizeof(__m128i) ? (1u << left) - 1 : 0xffff;
        const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
        const __m128i marks = _mm_or_si128(are('"'), _mm_or_si128(are(','), are(';')));
        foreign |= bits(bytes) & ~bits(are(endOfText)) & mask;
        special |= bits(_mm_or_si128(controls, marks)) & mask;
    }
    return {foreign == 0, special == 0};
}

#else

Makings makingsOf(std::string_view texts)
{
    Makings makings{true, true};
    for (const char c : texts) {
        makings.isAscii = makings.isAscii && (uint8_t(c) < 0x80 || c == endOfText);
        makings.isPlain = makings.isPlain && uint8_t(c) > 0x1f && c != '"' && c != ',' && c != ';';
    }
    return makings;
}

#endif

// What a text of a plain row may begin with: a digit, a letter, or a character of more bytes but those among which some
// cannot be seen or are wide forms of ASCII (FormulaGuard.h knows them all). By the first byte.
constexpr std::array<bool, 256> plainFirstBytes = [] {
    std::array<bool, 256> made{};
    for (size_t byte = 0; byte < made.size(); ++byte) {
        const bool isDigit = byte >= '0' && byte <= '9';
        const bool isLetter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        const bool isOdd =
            byte == 0xc2 || byte == 0xcd || byte == 0xd8 || (byte >= 0xe1 && byte <= 0xe3) || byte >= 0xef;
        made[byte] = isDigit || isLetter || (byte >= 0x80 && !isOdd);
    }
    return made;
}();

} // namespace

ResultChunkBuilder::ResultChunkBuilder(BatchKind kind, size_t maxBytes)
    : m_kind(kind)
    , m_count(textsOf(kind).size())
    , m_maxBytes(std::min(maxBytes, maxTextBytes))
{
    for (size_t column = 0; column < m_places.size(); ++column) {
        const int slot = slotOf(kind, ColumnId(column));
        m_places[column] = uint8_t(slot < 0 ? m_count : size_t(slot));
    }
    for (const ResultColumn &column : mergedColumns()) {
        size_t number = 0;
        for (const MergedTexts &source : sourcesOf(column.id, kind)) {
            uint32_t &bits = m_sources.at(number++).at(size_t(column.id) - columnCount);
            bits = uint32_t(1) << slotOf(kind, source.first);
            if (source.last)
                bits |= uint32_t(1) << slotOf(kind, *source.last);
        }
    }
    forgetRow();
}

void ResultChunkBuilder::setQualification(std::string_view word)
{
    m_qualification = qualificationFrom(word);
    set(ColumnId::Qualification, m_qualification == Qualification::Other ? word : std::string_view());
}

void ResultChunkBuilder::endRow(Bytes bytes)
{
    if (bytes == Bytes::Unchecked)
        repairValues();
    if (bytes == Bytes::ValidUtf8WithRoom)
        append(copyWithRoom);
    else
        append([](std::string_view text, char *out) { return std::copy(text.begin(), text.end(), out); });
    forgetRow();
}

std::shared_ptr<const ResultChunk> ResultChunkBuilder::finish()
{
    std::shared_ptr<const ResultChunk> chunk;
    // The copies take exactly the memory they need.
    if (!m_tooLarge) {
        const std::string_view texts = m_texts.view();
        std::string kept;
        kept.reserve(texts.size() + TextScan::padding);
        kept.append(texts).append(TextScan::padding, '\0');
        std::vector<uint32_t> offsets;
        offsets.reserve(m_offsets.size() + 1);
        offsets = m_offsets;
        offsets.push_back(uint32_t(texts.size()));
        chunk.reset(new ResultChunk(m_kind, std::move(kept), std::move(offsets), m_heads, m_filled, m_unsaid));
    }
    clear();
    return chunk;
}

void ResultChunkBuilder::clear()
{
    m_tooLarge = false;
    forgetRow();
    m_texts.clear();
    m_offsets.clear();
    m_heads.clear();
    m_filled = 0;
    m_unsaid = {};
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

// filled: a bit for each text that the row in hand has.
void ResultChunkBuilder::note(uint32_t filled)
{
    m_filled |= filled;
    for (size_t merged = 0; merged < mergedColumnCount; ++merged) {
        uint32_t said = 0;
        uint32_t sources = 0;
        for (const MergedBits &bits : m_sources) {
            sources |= bits[merged];
            if (said == 0)
                said = filled & bits[merged];
        }
        m_unsaid[merged] |= otherTexts(filled & sources & ~said & ~m_unsaid[merged], said);
    }
}

// Of some texts of the row in hand, those that differ from the one that is shown and are no part of it: the domain at
// the end of the address, a first name at the beginning of the name, a last name at its end.
uint32_t ResultChunkBuilder::otherTexts(uint32_t some, uint32_t shown) const
{
    const std::string_view text =
        shown != 0 && (shown & (shown - 1)) == 0 ? m_values[size_t(std::countr_zero(shown))] : std::string_view();
    for (uint32_t left = some; left != 0; left &= left - 1) {
        const auto slot = size_t(std::countr_zero(left));
        if (m_values[slot] == text || isDomainOfAddress(slot) || isPartOfName(slot, text))
            some &= ~(left & -left);
    }
    return some;
}

bool ResultChunkBuilder::isPartOfName(size_t slot, std::string_view name) const
{
    const std::string_view part = m_values[slot];
    if (name.size() <= part.size())
        return false;
    if (slot == size_t(m_places[size_t(ColumnId::FirstName)]))
        return name.starts_with(part) && name[part.size()] == ' ';
    return slot == size_t(m_places[size_t(ColumnId::LastName)]) && name.ends_with(part) &&
           name[name.size() - part.size() - 1] == ' ';
}

bool ResultChunkBuilder::isDomainOfAddress(size_t slot) const
{
    const auto place = [this](ColumnId column) { return size_t(m_places[size_t(column)]); };
    if (slot != place(ColumnId::Domain) && slot != place(ColumnId::SearchedCompanyDomain))
        return false;
    const size_t email = place(ColumnId::Email);
    const std::string_view domain = m_values[slot];
    const std::string_view address = email < m_count ? m_values[email] : std::string_view();
    return address.size() > domain.size() && address.ends_with(domain) &&
           address[address.size() - domain.size() - 1] == '@';
}

// copy: writes a text and returns its end.
template <typename Copy>
void ResultChunkBuilder::append(Copy copy)
{
    const size_t start = m_texts.size();
    size_t size = m_count;
    for (size_t slot = 0; slot < m_count; ++slot)
        size += m_values[slot].size();
    if (m_tooLarge || size > m_maxBytes - start) {
        m_tooLarge = true;
        return;
    }
    char *const row = m_texts.reserve(size);
    char *out = row;
    bool beginsPlain = true;
    uint32_t filled = 0;
    for (size_t slot = 0; slot < m_count; ++slot) {
        if (!m_values[slot].empty()) {
            beginsPlain = beginsPlain && plainFirstBytes[uint8_t(m_values[slot].front())];
            filled |= uint32_t(1) << slot;
            out = copy(m_values[slot], out);
        }
        *out++ = endOfText;
    }
    m_texts.setEnd(out);
    note(filled);
    const Makings makings = makingsOf({row, size});
    m_offsets.push_back(uint32_t(start));
    const bool foldsToAscii = !makings.isAscii && mayFoldToAscii({row, size});
    m_heads.push_back(uint8_t(uint8_t(m_qualification) | (makings.isAscii ? ResultChunk::asciiBit : 0) |
                              (makings.isPlain && beginsPlain ? ResultChunk::plainBit : 0) |
                              (foldsToAscii ? ResultChunk::foldsToAsciiBit : 0)));
}

} // namespace enrow
