// SPDX-License-Identifier: MIT
#pragma once

#include "results/MergedColumns.h"
#include "results/ResultChunk.h"
#include "text/TextRoom.h"

#include <array>

namespace enrow
{

// Collects the rows of one batch into a chunk, and keeps its memory for the next batch. Values are UTF-8; invalid bytes
// are replaced by U+FFFD.
class ResultChunkBuilder
{
public:
    // The most bytes that a chunk's texts can take: 1 GiB, which offsets of 32 bits can say.
    static constexpr size_t maxTextBytes = size_t(1) << 30;

    explicit ResultChunkBuilder(BatchKind kind, size_t maxBytes = maxTextBytes);

    // What is known of the bytes of a row's values. WithRoom: after each there is roomAfterText, which is fastest.
    enum class Bytes : quint8 { Unchecked, ValidUtf8, ValidUtf8WithRoom };

    // Values set since the last endRow() belong to one row; the last value set for a column stays. The bytes must live
    // until endRow(). What the kind has no column for is dropped.
    void set(ColumnId column, std::string_view utf8) { m_values[m_places[size_t(column)]] = utf8; }
    // The API's word for the row's qualification, known or not.
    void setQualification(std::string_view word);
    void endRow(Bytes bytes = Bytes::Unchecked);

    // The chunk; the builder is empty afterwards and can be used for another batch of its kind. Null if the rows do
    // not fit into maxBytes (at most maxTextBytes): a batch is kept whole or not at all.
    std::shared_ptr<const ResultChunk> finish();

    // Drops what was collected.
    void clear();

    // Bytes of memory kept for the texts.
    size_t capacity() const { return m_texts.capacity(); }

private:
    void repairValues();
    template <typename Copy>
    void append(Copy copy);
    void note(uint32_t filled);
    uint32_t otherTexts(uint32_t some, uint32_t shown) const;
    bool isDomainOfAddress(size_t slot) const;
    bool isPartOfName(size_t slot, std::string_view name) const;
    void forgetRow();

    const BatchKind m_kind;
    const size_t m_count; // of texts in a row
    const size_t m_maxBytes;
    bool m_tooLarge = false;

    // The row in hand, in the order of textsOf(kind). Columns that the kind does not have share the place after them.
    std::array<std::string_view, columnCount + 1> m_values;
    std::array<uint8_t, columnCount> m_places; // by column: in m_values
    std::array<std::string, columnCount> m_repaired;
    Qualification m_qualification = Qualification::Missing;

    RawBytes m_texts;
    std::vector<uint32_t> m_offsets;
    std::vector<uint8_t> m_heads;
    uint32_t m_filled = 0; // bit n: a row has text n
    MergedBits m_unsaid{}; // by merged column, bit n: a row has text n, and another text is shown
    std::array<MergedBits, merged::most> m_sources{}; // of each merged column in their order, the bits of their texts
};

} // namespace enrow
