// SPDX-License-Identifier: MIT
#include "export/CsvWriter.h"

#include "export/FormulaGuard.h"

#include <algorithm>
#include <cstring>
#include <string>

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
    // At worst a cell takes a delimiter or line break, a guard, two quotes around, and every byte is a doubled quote.
    size_t most = 2;
    for (const std::string_view cell : cells)
        most += 2 * cell.size() + 4;
    char *const start = makeRoom(most);
    char *out = start;
    for (const std::string_view cell : cells) {
        out = needsGuard(cell) ? put('\'' + std::string(cell), out) : put(cell, out);
        *out++ = m_delimiter;
    }
    --out;
    if (out == start)
        out = putQuoted(out, {});
    *out++ = '\r';
    *out++ = '\n';
    m_size = size_t(out - m_buffer.get());
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

char *CsvWriter::makeRoom(size_t bytes)
{
    if (m_capacity - m_size < bytes) {
        m_capacity = std::max(m_size + bytes, 2 * m_capacity);
        std::unique_ptr<char[]> larger(new char[m_capacity]);
        if (m_size > 0)
            std::memcpy(larger.get(), m_buffer.get(), m_size);
        m_buffer = std::move(larger);
    }
    return m_buffer.get() + m_size;
}

} // namespace enrow
