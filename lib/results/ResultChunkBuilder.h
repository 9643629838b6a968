// SPDX-License-Identifier: MIT
#pragma once

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
    // The most bytes that a chunk's records can take: 1 GiB. Offsets have 32 bits, and the folded text of the records,
    // which can be two and a half times as long, must fit too.
    static constexpr size_t maxRecordBytes = size_t(1) << 30;

    explicit ResultChunkBuilder(BatchKind kind, size_t maxBytes = maxRecordBytes);

    // What is known of the bytes of a row's values. WithRoom: behind each there is roomBehindText, which is fastest.
    enum class Bytes : quint8 { Unchecked, ValidUtf8, ValidUtf8WithRoom };

    // Values set since the last endRow() belong to one row; the last value set to a field stays. The bytes must live
    // until endRow(). A field that the kind does not have is dropped.
    void set(ResultField field, std::string_view utf8) { m_values[m_places[size_t(field)]] = utf8; }
    // The API's word for the row's qualification, known or not.
    void setQualification(std::string_view word);
    void endRow(Bytes bytes = Bytes::Unchecked);

    // The chunk; the builder is empty afterwards and can be used for another batch of its kind. Null where the rows do
    // not fit into maxBytes (at most maxRecordBytes): a batch is kept whole or not at all.
    std::shared_ptr<const ResultChunk> finish();

    // Drops what was collected.
    void clear();

    // Bytes of memory kept for the records.
    size_t capacity() const { return m_records.capacity(); }

private:
    void repairValues();
    void append(size_t longest, size_t total, bool hasRoom);
    template <typename Length, typename Copy>
    char *write(char *record, Copy copy) const;
    void forgetRow();

    const BatchKind m_kind;
    const size_t m_count; // of fields
    const size_t m_maxBytes;
    bool m_tooLarge = false;

    // The row in hand, in the order of fieldsOf(kind). Fields that the kind does not have share the place behind.
    std::array<std::string_view, resultFieldCount + 1> m_values;
    std::array<uint8_t, resultFieldCount> m_places; // by field: in m_values
    std::array<std::string, resultFieldCount> m_repaired;
    Qualification m_qualification = Qualification::Missing;

    RawBytes m_records;
    std::vector<uint32_t> m_offsets;
    std::vector<uint8_t> m_heads;
};

} // namespace enrow
