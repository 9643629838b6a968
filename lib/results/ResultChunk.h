// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "results/ResultColumn.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace enrow
{

// One batch's rows: immutable, row-major, UTF-8, laid out to be searched and copied. ResultChunkBuilder makes it.
//
// A row is its texts in the order of textsOf(kind), each ended by endOfText, which UTF-8 never uses: a search runs over
// all rows at once, and no hit crosses from one text into the next. A missing value and an empty one are both an empty
// text. Beside the texts there are a table of 32-bit offsets, and a byte a row with its qualification and what its
// texts are made of, because counting and filtering by qualification read nothing else.
class ResultChunk
{
public:
    static constexpr char endOfText = '\xff';

    ResultChunk(const ResultChunk &) = delete;
    ResultChunk &operator=(const ResultChunk &) = delete;

    BatchKind kind() const { return m_kind; }
    uint32_t rowCount() const { return uint32_t(m_heads.size()); }

    // The value for files; row < rowCount(). Valid UTF-8; lives as long as the chunk or the program. Of Qualification
    // the API's word, an unknown one as it came. Empty if rows of the kind have no such column.
    std::string_view text(uint32_t row, ColumnId column) const;

    // All texts of a row at once, in the order of textsOf(kind()), which is cheaper than asking for several one by one.
    // That of Qualification is empty if the word is one that we know. `texts` has at least as many places; after
    // each there is roomAfterText.
    void readTexts(uint32_t row, std::span<std::string_view> texts) const;

    // The texts of a row, or of all rows one after the other, as they are laid out; TextScan::padding bytes after them
    // can be read.
    std::string_view textsOfRow(uint32_t row) const;
    std::string_view textsOfAllRows() const { return {m_texts.data(), m_offsets.back()}; }
    // Where the texts of a row begin in those of all rows; row <= rowCount().
    uint32_t offsetOf(uint32_t row) const { return m_offsets[row]; }

    // True if the row's texts are ASCII.
    bool isAscii(uint32_t row) const { return m_heads[row] & asciiBit; }

    // True if folding the row's texts can bring ASCII into them that is not there, as mayFoldToAscii() says.
    bool foldsToAscii(uint32_t row) const { return m_heads[row] & foldsToAsciiBit; }

    // True if a table takes the row's texts as they are: none has a quote, a comma, a semicolon or a control
    // character, and each begins with a digit or a letter, which no spreadsheet takes for the start of a formula.
    bool isPlain(uint32_t row) const { return m_heads[row] & plainBit; }

    // Asks the processor to fetch the start of a row's texts, for one that reads many rows in another than stored
    // order. This looks up where they are; prefetchRow() asks for that, a little earlier.
    void prefetchTexts(uint32_t row) const;
    void prefetchRow(uint32_t row) const;

    Qualification qualification(uint32_t row) const { return Qualification(m_heads[row] & qualificationMask); }

    // How many rows have a qualification of the group; reads one byte a row.
    uint32_t count(QualificationGroup group) const;

    // True if a row has a value in the column; of Qualification, if there are rows.
    bool hasValues(ColumnId column) const;

    // True if no row has a value in the column beside a text that the merged column shows in its place and that does not
    // hold the value: who reads a name knows its parts.
    bool isSaidBy(ColumnId merged, ColumnId column) const;

    // Whether the other has the same rows, in whatever order.
    bool hasRowsOf(const ResultChunk &other) const;

    // Bytes of memory held.
    size_t memory() const;

private:
    friend class ResultChunkBuilder;

    // A row's byte in m_heads.
    static constexpr uint8_t qualificationMask = 0x0f;
    static constexpr uint8_t asciiBit = 0x10;
    static constexpr uint8_t plainBit = 0x20;
    static constexpr uint8_t foldsToAsciiBit = 0x40;

    ResultChunk(BatchKind kind, std::string texts, std::vector<uint32_t> offsets, std::vector<uint8_t> heads,
                uint32_t filled, MergedBits unsaid);
    std::vector<std::pair<std::string_view, Qualification>> sortedRows() const;

    const BatchKind m_kind;
    const std::string m_texts;             // of all rows, then padding
    const std::vector<uint32_t> m_offsets; // of the rows in m_texts, then their end
    const std::vector<uint8_t> m_heads;
    const uint32_t m_filled;   // bit n: a row has text n of textsOf(m_kind)
    const MergedBits m_unsaid; // by merged column, bit n: a row has text n, and another text is shown
};

} // namespace enrow
