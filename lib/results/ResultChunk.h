// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "core/Qualification.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace enrow
{

// The texts that a row can hold, by what they mean. Which of them a row of a kind has: fieldsOf().
enum class ResultField : quint8 {
    Index,
    QualificationWord, // only where the word is none we know
    Email,
    Number,
    Country,
    FirstName,
    LastName,
    FullName,
    Gender,
    Domain,
    Company,
    SearchedFullName,
    SearchedLinkedInUrl,
    SearchedFirstName,
    SearchedLastName,
    SearchedCompanyDomain,
    SearchedCompanyName,
    Custom, // a text as it came, or compact JSON where it was none
};

// One batch's rows: immutable, row-major, UTF-8.
//
// A record is one byte (qualification and width of the lengths), then one length a field of the kind, then the bytes of
// all fields. Lengths take 1, 2 or 4 bytes, whichever the record's longest field needs; a table of 32-bit offsets finds
// the records. A missing value and an empty one are both an empty text.
class ResultChunk
{
public:
    BatchKind kind() const;
    uint32_t rowCount() const;

    // row < rowCount(). Valid UTF-8; lives as long as the chunk. Empty where the kind has no such field.
    std::string_view field(uint32_t row, ResultField field) const;
    Qualification qualification(uint32_t row) const;

    // The API's word: the known word, or the unknown one as it came, or "".
    std::string_view qualificationWord(uint32_t row) const;

    // Bytes of memory held.
    size_t memory() const;
};

// Collects the rows of one batch into a chunk. Values are UTF-8; invalid bytes are replaced by U+FFFD.
class ResultChunkBuilder
{
public:
    explicit ResultChunkBuilder(BatchKind kind);

    // Values set since the last endRow() belong to one row; the last value set to a field stays. The bytes must live
    // until endRow(). A field that the kind does not have is dropped.
    void set(ResultField field, std::string_view utf8);
    // The API's word for the row's qualification, known or not.
    void setQualification(std::string_view word);
    void endRow();

    // The chunk; the builder is empty afterwards and can be used for another batch of its kind.
    std::shared_ptr<const ResultChunk> finish();
};

} // namespace enrow
