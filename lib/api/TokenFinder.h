// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <span>
#include <string_view>

namespace simdjson::internal
{
class dom_parser_implementation;
}

namespace enrow
{

// Says why a text is no JSON; thrown within this folder only.
class MalformedJson : public std::exception
{
public:
    // why: a text that stays.
    explicit MalformedJson(const char *why)
        : m_why(why)
    {
    }

    const char *what() const noexcept override { return m_why; }

private:
    const char *m_why;
};

// Finds where the tokens of a JSON text start: the first pass of simdjson, which looks at 64 bytes at once. It also
// sees that the text is UTF-8 and that every string is closed and holds no control character. Whether the tokens make
// sense is for JsonReader to say. One finder serves one text after another and keeps its memory.
class TokenFinder
{
public:
    TokenFinder();
    ~TokenFinder();
    TokenFinder(TokenFinder &&) noexcept;
    TokenFinder &operator=(TokenFinder &&) noexcept;

    // Ascending; a last entry is the text's size. Valid until the next call. Throws MalformedJson.
    std::span<const uint32_t> find(std::string_view json);

    // The longest text so far, in bytes; memory held is a few times as much.
    size_t capacity() const;

private:
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_parser;
};

} // namespace enrow
