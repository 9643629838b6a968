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

    // The same for cells with roomBehindText: several times as fast where allPlain says that isPlain() holds for each.
    void rowWithRoom(std::span<const std::string_view> cells, bool allPlain);

    // True where no byte of the text asks for more than to be copied: for quotes, for another character, or for a look
    // at a part inside. Behind it there is roomBehindText.
    bool isPlain(std::string_view text) const;

    // What was written since the last clear(); valid until the writer is used again.
    std::string_view bytes() const { return m_bytes.view(); }
    // Drops what was written and keeps the memory.
    void clear() { m_bytes.clear(); }

private:
    enum Trait : uint8_t { NeedsQuotes = 1, MayBeginFormula = 2, PartsCells = 4, IsNul = 8, NotPlain = 13 };

    template <typename IsPlain>
    void writeRow(std::span<const std::string_view> cells, IsPlain isPlain);
    bool writePlainRow(std::span<const std::string_view> cells);
    bool mayBeginFormula(std::string_view text) const;
    char *putWithCare(std::string_view text, char *out) const;
    void endRow(char *start, char *out);
    char *reserve(std::span<const std::string_view> cells);

    RawBytes m_bytes;
    const char m_delimiter;
    const std::array<char, 3> m_separators; // that no plain text holds, tabs and line breaks aside
    const bool m_guards;
    std::array<uint8_t, 256> m_traits{}; // by byte
};

} // namespace enrow
