// SPDX-License-Identifier: MIT
#include "export/CsvWriter.h"

#include "export/FormulaGuard.h"

#include <algorithm>
#include <string>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace enrow
{

namespace
{

constexpr char quote = '"';

char *putQuoted(char *out, std::string_view text)
{
    *out++ = quote;
    for (const char c : text) {
        if (c == quote)
            *out++ = quote;
        *out++ = c;
    }
    *out++ = quote;
    return out;
}

} // namespace

CsvWriter::CsvWriter(char delimiter, bool formulaGuard)
    : m_delimiter(delimiter)
{
    for (const char c : {delimiter, quote, '\r', '\n'})
        m_traits[uint8_t(c)] = NeedsQuotes;
    for (size_t byte = 0; formulaGuard && byte < m_traits.size(); ++byte) {
        if (startsFormula(char(byte)))
            m_traits[byte] |= StartsFormula;
    }
}

void CsvWriter::row(std::span<const std::string_view> cells)
{
    writeRow(cells, [this](std::string_view text, char *out) { return put(text, out); });
}

void CsvWriter::rowWithRoom(std::span<const std::string_view> cells, bool allPlain)
{
    if (!allPlain || !writePlainRow(cells))
        writeRow(cells, [this](std::string_view text, char *out) { return putWithRoom(text, out); });
}

bool CsvWriter::isPlain(std::string_view text) const
{
    const char *const end = text.data() + text.size();
    const char *at = text.data();
#ifdef __SSE2__
    constexpr std::ptrdiff_t width = sizeof(__m128i);
    const auto placesToQuote = [this, &at] {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const __m128i found =
            _mm_or_si128(_mm_or_si128(are(m_delimiter), are(quote)), _mm_or_si128(are('\r'), are('\n')));
        return uint32_t(_mm_movemask_epi8(found));
    };
    for (; end - at >= width; at += width) {
        if (placesToQuote())
            return false;
    }
    // The rest of the last block lies behind the text.
    return (placesToQuote() & ((1u << (end - at)) - 1)) == 0;
#else
    return std::none_of(at, end, [this](char c) { return m_traits[uint8_t(c)] & NeedsQuotes; });
#endif
}

// False, and nothing is written, where a cell may need a guard or the row would be a blank line.
bool CsvWriter::writePlainRow(std::span<const std::string_view> cells)
{
    char *const start = reserve(cells);
    char *out = start;
    uint8_t traits = 0;
    for (const std::string_view cell : cells) {
        traits |=
            m_traits[uint8_t(*cell.data())]; // of an empty cell what is behind it: at worst the slower way is taken
        out = copyWithRoom(cell, out);
        *out++ = m_delimiter;
    }
    --out;
    if ((traits & StartsFormula) || out == start)
        return false;
    endRow(start, out);
    return true;
}

template <typename Put>
void CsvWriter::writeRow(std::span<const std::string_view> cells, Put put)
{
    char *const start = reserve(cells);
    char *out = start;
    for (const std::string_view cell : cells) {
        // A text made here has no room behind it.
        out = needsGuard(cell) ? this->put('\'' + std::string(cell), out) : put(cell, out);
        *out++ = m_delimiter;
    }
    endRow(start, out - 1);
}

bool CsvWriter::needsGuard(std::string_view text) const
{
    return !text.empty() && (m_traits[uint8_t(text.front())] & StartsFormula) && runsAsFormula(text);
}

char *CsvWriter::put(std::string_view text, char *out) const
{
    // Copied and looked at in one pass, since almost no cell needs quotes; one that does is written again.
    char *const start = out;
    uint8_t traits = 0;
    for (const char c : text) {
        traits |= m_traits[uint8_t(c)];
        *out++ = c;
    }
    return traits & NeedsQuotes ? putQuoted(start, text) : out;
}

char *CsvWriter::putWithRoom(std::string_view text, char *out) const
{
    if (!isPlain(text))
        return putQuoted(out, text);
    return copyWithRoom(text, out);
}

void CsvWriter::endRow(char *start, char *out)
{
    if (out == start)
        out = putQuoted(out, {});
    *out++ = '\r';
    *out++ = '\n';
    m_bytes.setEnd(out);
}

char *CsvWriter::reserve(std::span<const std::string_view> cells)
{
    // At worst a cell takes a delimiter or line break, a guard, two quotes around, and every byte is a doubled quote.
    size_t most = 2;
    for (const std::string_view cell : cells)
        most += 2 * cell.size() + 4;
    return m_bytes.reserve(most);
}

} // namespace enrow
