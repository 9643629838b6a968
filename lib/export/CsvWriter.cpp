// SPDX-License-Identifier: MIT
#include "export/CsvWriter.h"

#include "export/FormulaGuard.h"
#include "results/ResultChunk.h"
#include "text/TextRow.h"

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
    , m_guards(formulaGuard)
{
    for (const char c : {delimiter, quote, '\r', '\n'})
        m_traits[uint8_t(c)] = NeedsQuotes;
    m_traits['\0'] |= IsNul;
    for (size_t byte = 0; formulaGuard && byte < m_traits.size(); ++byte) {
        if (partsCellsSomewhere(char(byte)))
            m_traits[byte] |= PartsCells;
    }
}

void CsvWriter::row(std::span<const std::string_view> cells)
{
    char *const start = reserve(cells);
    char *out = start;
    for (const std::string_view cell : cells) {
        out = putWithCare(cell, out);
        *out++ = m_delimiter;
    }
    endRow(start, out - 1);
}

void CsvWriter::plainRow(std::span<const std::string_view> cells)
{
    char *const start = reserve(cells);
    char *out = start;
    for (const std::string_view cell : cells) {
        out = copyWithRoom(cell, out);
        *out++ = m_delimiter;
    }
    endRow(start, out - 1);
}

void CsvWriter::plainRow(std::string_view before, std::string_view texts, std::string_view word)
{
    const auto *const first =
        static_cast<const char *>(std::memchr(texts.data(), ResultChunk::endOfText, texts.size()));
    const size_t firstSize = size_t(first - texts.data());
    constexpr size_t endings = 4; // delimiters after the first text and the word, and a line break
    char *const start = m_bytes.reserve(before.size() + texts.size() + word.size() + endings);
    char *out = copyWithRoom(before, start);
    out = copyWithRoom(texts.substr(0, firstSize), out);
    *out++ = m_delimiter;
    out = copyWithRoom(word, out);
    *out++ = m_delimiter;
    texts.remove_prefix(firstSize + 2);
    copyTexts(texts, ResultChunk::endOfText, m_delimiter, out);
    endRow(start, out + texts.size() - 1);
}

bool CsvWriter::isPlain(std::string_view cell)
{
    char *const start = reserve({&cell, 1});
    return std::string_view(start, size_t(putWithCare(cell, start) - start)) == cell;
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
    const bool mayRun = (traits & PartsCells) || (!text.empty() && mayBeginFormula(text.front()));
    if (m_guards && mayRun && runsAsFormula(text)) {
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
