// SPDX-License-Identifier: MIT
#pragma once

#include "results/TextRoom.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace enrow
{

// Turns cells into the bytes of RFC 4180 records, collected in a buffer.
//
// A cell is quoted where it contains the delimiter, a quote, CR or LF, and where it is empty and alone in its row: many
// readers pass over a row that is a blank line. Everything else is written as it came.
class CsvWriter
{
public:
    // delimiter: one for which isCsvDelimiter() holds. formulaGuard: cells that run as a formula get a leading '.
    CsvWriter(char delimiter, bool formulaGuard);

    // Writes one record; at least one cell, UTF-8.
    void row(std::span<const std::string_view> cells);

    // The same for cells with roomBehindText: several times as fast where allPlain says that isPlain() holds for each.
    void rowWithRoom(std::span<const std::string_view> cells, bool allPlain);

    // True where no byte of the text makes a cell need quotes. Behind it there is roomBehindText.
    bool isPlain(std::string_view text) const;

    // What was written since the last clear(); valid until the writer is used again.
    std::string_view bytes() const { return m_bytes.view(); }
    // Drops what was written and keeps the memory.
    void clear() { m_bytes.clear(); }

private:
    enum Trait : uint8_t { NeedsQuotes = 1, StartsFormula = 2 };

    template <typename Put>
    void writeRow(std::span<const std::string_view> cells, Put put);
    bool writePlainRow(std::span<const std::string_view> cells);
    bool needsGuard(std::string_view text) const;
    char *put(std::string_view text, char *out) const;
    char *putWithRoom(std::string_view text, char *out) const;
    void endRow(char *start, char *out);
    char *reserve(std::span<const std::string_view> cells);

    RawBytes m_bytes;
    const char m_delimiter;
    std::array<uint8_t, 256> m_traits{}; // by byte
};

} // namespace enrow
