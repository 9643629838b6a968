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

std::string withoutNul(std::string_view text)
{
    std::string changed;
    for (const char c : text) {
        if (c == '\0')
            changed += "\xef\xbf\xbd"; // U+FFFD
        else
            changed += c;
    }
    return changed;
}

} // namespace

CsvWriter::CsvWriter(char delimiter, bool formulaGuard)
    : m_delimiter(delimiter)
    , m_separators{delimiter, formulaGuard ? ',' : delimiter, formulaGuard ? ';' : delimiter}
    , m_guards(formulaGuard)
{
    for (const char c : {delimiter, quote, '\r', '\n'})
        m_traits[uint8_t(c)] = NeedsQuotes;
    m_traits['\0'] |= IsNul;
    for (size_t byte = 0; formulaGuard && byte < m_traits.size(); ++byte) {
        if (enrow::mayBeginFormula(char(byte)))
            m_traits[byte] |= MayBeginFormula;
        if (partsCellsSomewhere(char(byte)))
            m_traits[byte] |= PartsCells;
    }
}

void CsvWriter::row(std::span<const std::string_view> cells)
{
    writeRow(cells, [](std::string_view) { return false; });
}

void CsvWriter::rowWithRoom(std::span<const std::string_view> cells, bool allPlain)
{
    if (allPlain && writePlainRow(cells))
        return;
    writeRow(cells, [this, allPlain](std::string_view text) {
        return (allPlain || isPlain(text)) && !(mayBeginFormula(text) && runsAsFormula(text));
    });
}

bool CsvWriter::isPlain(std::string_view text) const
{
    const char *const end = text.data() + text.size();
    const char *at = text.data();
#ifdef __SSE2__
    constexpr std::ptrdiff_t width = sizeof(__m128i);
    // Every control character up to CR is one of those that are looked for, or as rare.
    const auto places = [this, &at] {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8('\r')), bytes);
        const __m128i marks = _mm_or_si128(_mm_or_si128(are(m_separators[0]), are(m_separators[1])),
                                           _mm_or_si128(are(m_separators[2]), are(quote)));
        return uint32_t(_mm_movemask_epi8(_mm_or_si128(controls, marks)));
    };
    for (; end - at >= width; at += width) {
        if (places())
            return false;
    }
    // The rest of the last block lies behind the text.
    return (places() & ((1u << (end - at)) - 1)) == 0;
#else
    return std::none_of(at, end, [this](char c) { return m_traits[uint8_t(c)] & NotPlain; });
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
    if ((traits & MayBeginFormula) || out == start)
        return false;
    endRow(start, out);
    return true;
}

// isPlain: whether a text has room behind it and needs no care.
template <typename IsPlain>
void CsvWriter::writeRow(std::span<const std::string_view> cells, IsPlain isPlain)
{
    char *const start = reserve(cells);
    char *out = start;
    for (const std::string_view cell : cells) {
        out = isPlain(cell) ? copyWithRoom(cell, out) : putWithCare(cell, out);
        *out++ = m_delimiter;
    }
    endRow(start, out - 1);
}

bool CsvWriter::mayBeginFormula(std::string_view text) const
{
    return !text.empty() && (m_traits[uint8_t(text.front())] & MayBeginFormula);
}

char *CsvWriter::putWithCare(std::string_view text, char *out) const
{
    // Copied and looked at in one pass, since most cells need no more; one that does is written again.
    char *const start = out;
    uint8_t traits = 0;
    for (const char c : text) {
        traits |= m_traits[uint8_t(c)];
        *out++ = c;
    }
    std::string changed;
    if (traits & IsNul)
        text = changed = withoutNul(text);
    bool needsQuotes = traits & NeedsQuotes;
    if (m_guards && ((traits & PartsCells) || mayBeginFormula(text)) && runsAsFormula(text)) {
        needsQuotes = needsQuotes || m_delimiter == '\'' || runsInside(text);
        text = changed = guarded(text);
    }
    if (needsQuotes)
        return putQuoted(start, text);
    return changed.empty() ? out : std::copy(text.begin(), text.end(), start);
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
    // At worst a cell takes a delimiter or line break, a guard, two quotes around, and every byte becomes the three of
    // U+FFFD.
    size_t most = 2;
    for (const std::string_view cell : cells)
        most += 3 * cell.size() + 4;
    return m_bytes.reserve(most);
}

} // namespace enrow
