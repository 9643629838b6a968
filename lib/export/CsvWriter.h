// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
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

    // Behind the cells of rowWithRoom() and the text of isPlain(), so many bytes can be read, whatever they are.
    static constexpr size_t room = 32;

    // Writes one record; at least one cell, UTF-8.
    void row(std::span<const std::string_view> cells);

    // The same, several times as fast where the cells are known to be plain. allPlain: isPlain() holds for each cell.
    void rowWithRoom(std::span<const std::string_view> cells, bool allPlain);

    // True where no byte of the text makes a cell need quotes.
    bool isPlain(std::string_view text) const;

    // What was written since the last clear(); valid until the writer is used again.
    std::string_view bytes() const { return {m_buffer.get(), m_size}; }
    // Empties the buffer and keeps its memory.
    void clear() { m_size = 0; }

private:
    enum Trait : uint8_t { NeedsQuotes = 1, StartsFormula = 2 };

    template <typename Put>
    void writeRow(std::span<const std::string_view> cells, Put put);
    bool writePlainRow(std::span<const std::string_view> cells);
    bool needsGuard(std::string_view text) const;
    char *put(std::string_view text, char *out) const;
    char *putWithRoom(std::string_view text, char *out) const;
    void endRow(char *start, char *out);
    char *makeRoom(std::span<const std::string_view> cells);

    std::unique_ptr<char[]> m_buffer; // raw, because a container would clear memory that is about to be written
    size_t m_capacity = 0;
    size_t m_size = 0;
    const char m_delimiter;
    std::array<uint8_t, 256> m_traits{}; // by byte
};

} // namespace enrow
