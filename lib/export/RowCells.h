// SPDX-License-Identifier: MIT
#pragma once

#include "export/PersonFields.h"
#include "results/ResultSet.h"

#include <array>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

// Reads rows of a set cell by cell in the order of chosen columns, looking at each row's record only once.
//
// To read rows in another than stored order fast, take two steps ahead of reading: locate() some rows, and a little
// later fetch() them, so that memory delivers their records while others are read.
class RowCells
{
public:
    // The set outlives this.
    RowCells(const ResultSet &set, std::span<const ExportColumn> columns);

    // Where a row is; row < set.rowCount().
    RowAddress locate(uint32_t row) const;
    void fetch(RowAddress address) const { chunkOf(address).prefetchTexts(address.row); }

    // Reads a row's values for files, one a column: valid until the next call, and after each roomAfterText bytes can
    // be read.
    std::span<const std::string_view> read(RowAddress address);

    // The word for a row's qualification, with the same room after; empty if it is none that we know.
    std::string_view knownWord(RowAddress address) const
    {
        return m_words[size_t(chunkOf(address).qualification(address.row))];
    }

    // What else than their own texts can be in the cells of a batch's rows, with the same room after.
    std::vector<std::string_view> sharedTexts(uint32_t batch) const;

private:
    // Places in m_texts after those of a row's own texts: of its batch, of its person, then texts of all rows.
    enum Shared : uint8_t {
        Id = columnCount,
        Kind,
        Word,
        Nothing,
        Person,
        Constants = Person + allPersonFields.size()
    };

    const ResultChunk &chunkOf(RowAddress address) const { return *m_set.batches()[address.batch].chunk; }
    std::string_view keep(std::string_view text);
    static size_t placeOf(BatchKind kind, ColumnId column);
    size_t placeOf(BatchKind kind, const ColumnSource &source);

    const ResultSet &m_set;
    std::vector<uint32_t> m_batchAt; // the batch of every rowsOfAnEntry-th row
    std::deque<std::string> m_kept;
    std::vector<std::string_view> m_ids;
    std::array<std::string_view, allBatchKinds.size()> m_kinds;
    std::array<std::string_view, qualificationCount> m_words;
    std::array<std::vector<size_t>, allBatchKinds.size()> m_places; // by kind and column: in m_texts
    std::vector<std::string_view> m_texts;                          // of the row
    std::vector<PersonField> m_personFields;                        // that are in columns
    std::vector<std::string_view> m_cells;
};

} // namespace enrow
