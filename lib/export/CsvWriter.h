// SPDX-License-Identifier: MIT
#pragma once

#include "text/TextRoom.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace enrow
{

// Turns cells into the bytes of RFC 4180 records, collected in a buffer.
//
// A cell is quoted where it contains the delimiter, a quote, CR or LF, where a part inside runs as a formula (see
// FormulaGuard.h), and where it is empty and alone in its row: many readers pass over a row that is a blank line. A NUL
// becomes U+FFFD, for many readers end at one. Everything else is written as it came.
class CsvWriter
{
public:
    // delimiter: one for which isCsvDelimiter() holds. formulaGuard: cells that run as a formula get a leading '.
    CsvWriter(char delimiter, bool formulaGuard);

    // Writes one record; at least one cell, UTF-8.
    void row(std::span<const std::string_view> cells);

    // The same, several times as fast, for cells with roomAfterText that a table takes as they are, as
    // ResultChunk::isPlain() says.
    void plainRow(std::span<const std::string_view> cells);

    // The same for a row as its chunk holds it, which is copied in one go but for the word at its second place.
    // before: cells that come first, each with the delimiter after it. All with roomAfterText.
    void plainRow(std::string_view before, std::string_view texts, std::string_view word);

    // Whether a cell is written as it came. Otherwise no cell of plainRow() may hold it.
    bool isPlain(std::string_view cell);

    // Whether what ResultChunk::isPlain() says holds with this delimiter.
    bool takesPlainRows() const { return m_delimiter == ',' || m_delimiter == ';' || m_delimiter == '\t'; }

    char delimiter() const { return m_delimiter; }

    // What was written since the last clear(); valid until the writer is used again.
    std::string_view bytes() const { return m_bytes.view(); }
    // Drops what was written and keeps the memory.
    void clear() { m_bytes.clear(); }

private:
    enum Trait : uint8_t { NeedsQuotes = 1, PartsCells = 2, IsNul = 4 };

    char *putWithCare(std::string_view text, char *out) const;
    void endRow(char *start, char *out);
    char *reserve(std::span<const std::string_view> cells);

    RawBytes m_bytes;
    const char m_delimiter;
    const bool m_guards;
    std::array<uint8_t, 256> m_traits{}; // by byte
};

} // namespace enrow
