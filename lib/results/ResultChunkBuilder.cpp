// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"

#include "text/TextFold.h"
#include "text/TextScan.h"
#include "text/Utf8.h"

#include <algorithm>

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
    bool isPlain;
};

// What a text of a plain row may begin with: a digit, a letter, or a character of more bytes but those among which some
// cannot be seen or are wide forms of ASCII (FormulaGuard.h knows them all).

#ifdef __SSE2__

// The bytes between two others, these included; without signs, which a saturating subtraction leaves alone.
__m128i between(__m128i bytes, uint8_t first, uint8_t last)
{
    const __m128i above = _mm_subs_epu8(bytes, _mm_set1_epi8(char(last)));
    const __m128i below = _mm_subs_epu8(_mm_set1_epi8(char(first)), bytes);
    return _mm_cmpeq_epi8(_mm_or_si128(above, below), _mm_setzero_si128());
}

// Sixteen bytes at a time; the texts can be read after.
Makings makingsOf(std::string_view texts)
{
    uint32_t begins = 1; // bit 0: a text begins at the next byte
    uint32_t foreign = 0;
    uint32_t unplain = 0;
    for (size_t at = 0; at < texts.size(); at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(texts.data() + at));
        const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const auto bits = [](__m128i found) { return uint32_t(_mm_movemask_epi8(found)); };
        const size_t left = texts.size() - at;
        const uint32_t mask = left < sizeof(__m128i) ? (1u << left) - 1 : 0xffff;
        const __m128i letters = between(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 'z');
        const __m128i oddFirst = _mm_or_si128(
            _mm_or_si128(are('\xc2'), are('\xcd')),
            _mm_or_si128(_mm_or_si128(are('\xd8'), between(bytes, 0xe1, 0xe3)), between(bytes, 0xef, 0xfe)));
        const __m128i longFirst = _mm_andnot_si128(oddFirst, _mm_cmplt_epi8(bytes, _mm_setzero_si128()));
        const __m128i plainFirst = _mm_or_si128(_mm_or_si128(letters, between(bytes, '0', '9')), longFirst);
        const __m128i special =
            _mm_or_si128(_mm_or_si128(between(bytes, 0, 0x1f), are('"')), _mm_or_si128(are(','), are(';')));
        const uint32_t ends = bits(are(endOfText)) & mask;
        begins |= ends << 1;
        foreign |= bits(bytes) & ~ends & mask;
        unplain |= (bits(special) | (begins & ~bits(plainFirst))) & mask;
        begins >>= sizeof(__m128i);
    }
    return {foreign == 0, unplain == 0};
}

#else

Makings makingsOf(std::string_view texts)
{
    Makings makings{true, true};
    char before = endOfText;
    for (const char c : texts) {
        const auto byte = uint8_t(c);
        const bool isLetterOrDigit = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        const bool isOddFirst = byte == 0xc2 || byte == 0xcd || byte == 0xd8 || (byte >= 0xe1 && byte <= 0xe3) ||
                                (byte >= 0xef && byte <= 0xfe);
        const bool isPlainFirst = isLetterOrDigit || (byte >= 0x80 && !isOddFirst);
        makings.isAscii = makings.isAscii && (byte < 0x80 || c == endOfText);
        makings.isPlain =
            makings.isPlain && byte > 0x1f && c != '"' && c != ',' && c != ';' && (before != endOfText || isPlainFirst);
        before = c;
    }
    return makings;
}

#endif

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
        chunk.reset(new ResultChunk(m_kind, std::move(kept), std::move(offsets), m_heads));
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
    for (size_t slot = 0; slot < m_count; ++slot) {
        if (!m_values[slot].empty())
            out = copy(m_values[slot], out);
        *out++ = endOfText;
    }
    m_texts.setEnd(out);
    const Makings makings = makingsOf({row, size});
    m_offsets.push_back(uint32_t(start));
    const bool foldsToAscii = !makings.isAscii && mayFoldToAscii({row, size});
    m_heads.push_back(uint8_t(uint8_t(m_qualification) | (makings.isAscii ? ResultChunk::asciiBit : 0) |
                              (makings.isPlain ? ResultChunk::plainBit : 0) |
                              (foldsToAscii ? ResultChunk::foldsToAsciiBit : 0)));
}

} // namespace enrow
