// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

class ResultChunk;
class TextScan;

// The texts of a chunk's rows with their case folded, laid out for searching. Immutable.
//
// A row's texts stand one behind the other, each ended by a byte that UTF-8 never uses, so that no hit crosses from one
// into the next. A text that occurs within another of its row is left out, because it can add no hit: a name is mostly
// part of the name searched, a domain part of an address. That halves the bytes to scan.
class FoldedText
{
public:
    // Null where the stop token fired first.
    static std::unique_ptr<const FoldedText> of(const ResultChunk &chunk, std::stop_token stop);

    uint32_t rowCount() const { return uint32_t(m_starts.size()) - 1; }

    // Appends the rows, ascending, with a text that holds the word, which is folded.
    void addRowsWith(const TextScan &word, std::vector<uint32_t> &rows) const;
    bool rowHas(uint32_t row, const TextScan &word) const;

    // Bytes of memory held.
    size_t memory() const;

private:
    FoldedText() = default;

    std::string m_text;             // of the rows, then TextScan's padding
    std::vector<uint32_t> m_starts; // of the rows in m_text, then their end
};

} // namespace enrow
