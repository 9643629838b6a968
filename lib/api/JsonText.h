// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <memory_resource>
#include <optional>
#include <string_view>

namespace enrow
{

// Memory for texts that had to be rewritten: valid until clear(), taken and dropped all at once.
class TextArena
{
public:
    char *take(size_t bytes) { return static_cast<char *>(m_memory.allocate(bytes, 1)); }
    void clear() { m_memory.release(); }

private:
    std::array<std::byte, 4096> m_first;
    std::pmr::monotonic_buffer_resource m_memory{m_first.data(), m_first.size()};
};

// The bytes of a JSON string between its quotes: `text` starts behind the opening one. Nothing where it is not closed.
std::optional<std::string_view> stringBody(std::string_view text);

// What the bytes between the quotes of a JSON string say, UTF-8: the same bytes where nothing is escaped, else a text
// in the arena. Half of a surrogate pair becomes U+FFFD. Nothing where an escape is malformed.
std::optional<std::string_view> unescaped(std::string_view body, TextArena &arena);

// True for exactly one number as RFC 8259 writes it, of any length.
bool isJsonNumber(std::string_view token);

// Well-formed JSON without the white space between its tokens, in the arena; every token stays as it came.
std::string_view minified(std::string_view json, TextArena &arena);

// Without the white space of JSON at its end.
std::string_view withoutTrailingSpace(std::string_view json);

} // namespace enrow
