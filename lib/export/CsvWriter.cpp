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

void CsvWriter::cell(std::string_view utf8)
{
    if (needsGuard(utf8))
        append('\'' + std::string(utf8));
    else
        append(utf8);
}

void CsvWriter::endRow()
{
    if (m_size == m_rowStart)
        m_size = size_t(putQuoted(makeRoom(2), {}) - m_buffer.get());
    char *const out = makeRoom(2);
    out[0] = '\r';
    out[1] = '\n';
    m_size += 2;
    m_rowStart = m_size;
    m_inRow = false;
}

void CsvWriter::clear()
{
    m_size = 0;
    m_rowStart = 0;
}

bool CsvWriter::needsGuard(std::string_view text) const
{
    return !text.empty() && (m_traits[uint8_t(text.front())] & StartsFormula) && runsAsFormula(text);
}

void CsvWriter::append(std::string_view text)
{
    // At worst a delimiter, two quotes around, and every byte a quote that is doubled.
    char *out = makeRoom(2 * text.size() + 3);
    if (m_inRow)
        *out++ = m_delimiter;
    m_inRow = true;

    // Copied and looked at in one pass, since almost no cell needs quotes; one that does is written again.
    char *const start = out;
    uint8_t traits = 0;
    for (const char c : text) {
        traits |= m_traits[uint8_t(c)];
        *out++ = c;
    }
    if (traits & NeedsQuotes)
        out = putQuoted(start, text);
    m_size = size_t(out - m_buffer.get());
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
