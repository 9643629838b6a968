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

    // The first row, `from` or later, with a text that holds the word; rowCount() where there is none.
    // The word is folded and not empty.
    uint32_t nextRowWith(std::string_view word, uint32_t from) const;
    bool rowHas(uint32_t row, std::string_view word) const;

    // Bytes of memory held.
    size_t memory() const;

private:
    FoldedText() = default;
    void append(const ResultChunk &chunk, uint32_t row);

    std::string m_text;
    std::vector<uint32_t> m_starts; // of the rows in m_text, then its end
};

} // namespace enrow
