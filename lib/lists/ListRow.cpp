// SPDX-License-Identifier: MIT
#include "lists/ListRow.h"

namespace enrow
{

namespace
{

constexpr char quote = '"';

// What is between the first quote and the one that closes it, with pairs of quotes made single, and what follows it.
std::string withoutQuotes(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    for (size_t at = 1; at < utf8.size(); ++at) {
        if (utf8[at] != quote) {
            text += utf8[at];
        } else if (at + 1 < utf8.size() && utf8[at + 1] == quote) {
            text += quote;
            ++at;
        } else {
            return text.append(utf8.substr(at + 1));
        }
    }
    return text;
}

} // namespace

std::string_view ListRow::text(size_t cell, std::string &room) const
{
    if (cell >= m_cells.size())
        return {};
    const auto &[begin, size, isQuoted] = m_cells[cell];
    const std::string_view utf8 = toUtf8(m_encoding, m_bytes.substr(begin, size), room);
    if (!isQuoted)
        return utf8;
    const bool isPlain = utf8.find(quote, 1) == utf8.size() - 1;
    if (isPlain)
        return utf8.substr(1, utf8.size() - 2);
    room = withoutQuotes(utf8);
    return room;
}

} // namespace enrow
