// SPDX-License-Identifier: MIT
#pragma once

#include "text/TextRoom.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory_resource>
#include <optional>
#include <string_view>

namespace enrow
{

// Memory for texts that had to be rewritten: valid until clear(), taken and dropped all at once.
class TextArena
{
public:
    // With roomAfterText.
    char *take(size_t bytes) { return static_cast<char *>(m_memory.allocate(bytes + roomAfterText, 1)); }
    void clear() { m_memory.release(); }

private:
    std::array<std::byte, 4096> m_first;
    std::pmr::monotonic_buffer_resource m_memory{m_first.data(), m_first.size()};
};

inline bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// What the bytes between the quotes of a JSON string say, UTF-8: the same bytes where nothing is escaped, else a text
// in the arena. Half of a surrogate pair becomes U+FFFD. Nothing if an escape is malformed.
std::optional<std::string_view> unescaped(std::string_view body, TextArena &arena);

// True for exactly one number as RFC 8259 writes it, of any length.
bool isJsonNumber(std::string_view token);

// Well-formed JSON without the white space between its tokens, in the arena; every token stays as it came.
std::string_view minified(std::string_view json, TextArena &arena);

// Without the white space of JSON at its end.
inline std::string_view withoutTrailingSpace(std::string_view json)
{
    while (!json.empty() && isJsonSpace(json.back()))
        json.remove_suffix(1);
    return json;
}

} // namespace enrow
