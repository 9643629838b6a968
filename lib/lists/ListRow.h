// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListDialect.h"

#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

// A row of a list as it stands in the file. It knows where its cells are, and reads the text of one when asked.
class ListRow
{
public:
    // All bytes of the row, with the line break at its end, which the last row of a file may lack.
    std::string_view bytes() const { return m_bytes; }
    // Its bytes before the line break, and the line break.
    std::string_view content() const { return m_bytes.substr(0, m_contentSize); }
    std::string_view lineBreak() const { return m_bytes.substr(m_contentSize); }

    // 0 for a blank line.
    size_t cellCount() const { return m_cells.size(); }
    // The text of a cell without the quotes around it, UTF-8: a part of the row, or `room`, which is filled. Empty for
    // a cell that the row does not have.
    std::string_view text(size_t cell, std::string &room) const;

    // How many cells end at a quote, and in how many something follows it or it is missing.
    size_t quotedCells() const { return m_quotedCells; }
    size_t brokenQuotes() const { return m_brokenQuotes; }

private:
    friend class RowScanner;

    struct Cell {
        size_t begin;
        size_t size;
        bool isQuoted;
    };

    ListEncoding m_encoding = ListEncoding::Utf8;
    std::string_view m_bytes;
    size_t m_contentSize = 0;
    std::vector<Cell> m_cells;
    size_t m_quotedCells = 0;
    size_t m_brokenQuotes = 0;
};

} // namespace enrow
