// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "core/Qualification.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

class FoldedText;

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

inline constexpr size_t resultFieldCount = size_t(ResultField::Custom) + 1;

// One batch's rows: immutable, row-major, UTF-8. ResultChunkBuilder makes it.
//
// A record is one length a field of the kind, then the bytes of all fields. Lengths take 1, 2 or 4 bytes, whichever the
// record's longest field needs; a table of 32-bit offsets finds the records. A row's qualification and the width of its
// lengths share one byte in a table of their own, because counting and filtering by qualification read nothing else.
// A missing value and an empty one are both an empty text.
class ResultChunk
{
public:
    ~ResultChunk();
    ResultChunk(const ResultChunk &) = delete;
    ResultChunk &operator=(const ResultChunk &) = delete;

    BatchKind kind() const { return m_kind; }
    uint32_t rowCount() const { return uint32_t(m_heads.size()); }

    // row < rowCount(). Valid UTF-8; lives as long as the chunk. Empty where the kind has no such field.
    std::string_view field(uint32_t row, ResultField field) const;

    // All texts of a row at once, in the order of fieldsOf(kind()), which is cheaper than asking for several one by
    // one. `texts` has at least as many places. Returns the piece of memory that they lie in, one after the other;
    // behind each text and behind all of them there is roomBehindText.
    std::string_view readTexts(uint32_t row, std::span<std::string_view> texts) const;

    // Asks the processor to fetch the start of a row's texts, for one that reads many rows in another than stored
    // order. This looks up where they are; prefetchRow() asks for that, a little earlier.
    void prefetchTexts(uint32_t row) const;
    void prefetchRow(uint32_t row) const;

    Qualification qualification(uint32_t row) const { return Qualification(m_heads[row] & qualificationMask); }

    // How many rows have a qualification of the group; reads one byte a row.
    uint32_t count(QualificationGroup group) const;

    // The API's word: the known word, or the unknown one as it came, or "".
    std::string_view qualificationWord(uint32_t row) const;

    // The rows' texts prepared for searching, made by the first call and kept until they are dropped; safe from several
    // threads at once. Null where the stop token fired before it was made.
    std::shared_ptr<const FoldedText> foldedText(std::stop_token stop = {}) const;

    // Lets go of the folded text, which takes about two thirds of the memory of the rows. Who holds it keeps it, and
    // the next to ask makes it anew. Safe from any thread.
    void dropFoldedText() const;

    // Bytes of memory held, with the folded text where it was made.
    size_t memory() const;

private:
    friend class ResultChunkBuilder;

    static constexpr uint8_t qualificationMask = 0x0f;
    static constexpr int widthShift = 4; // the bits above hold log2 of the bytes a length takes

    ResultChunk(BatchKind kind, std::string records, std::vector<uint32_t> offsets, std::vector<uint8_t> heads);

    const BatchKind m_kind;
    const std::string m_records;           // ends with room behind the last one
    const std::vector<uint32_t> m_offsets; // of the rows in m_records
    const std::vector<uint8_t> m_heads;
    mutable std::atomic<std::shared_ptr<const FoldedText>> m_folded;
};

} // namespace enrow
