// SPDX-License-Identifier: MIT
#include "api/TokenFinder.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace enrow
{

namespace
{

// Some messages begin with the name of the error, as "UTF8_ERROR: ".
const char *withoutErrorName(const char *message)
{
    const char *const firstBlank = std::strchr(message, ' ');
    return firstBlank && firstBlank > message && firstBlank[-1] == ':' ? firstBlank + 1 : message;
}

void throwIf(simdjson::error_code error)
{
    if (error)
        throw MalformedJson(withoutErrorName(simdjson::error_message(error)));
}

} // namespace

TokenFinder::TokenFinder() = default;
TokenFinder::~TokenFinder() = default;
TokenFinder::TokenFinder(TokenFinder &&) noexcept = default;
TokenFinder &TokenFinder::operator=(TokenFinder &&) noexcept = default;

std::span<const uint32_t> TokenFinder::find(std::string_view json)
{
    if (json.size() > capacity() || !m_parser) {
        m_parser.reset();
        constexpr size_t depth = 1; // of the second pass, which is not used
        throwIf(simdjson::get_active_implementation()->create_dom_parser_implementation(
            std::max<size_t>(json.size(), 64), depth, m_parser));
    }
    throwIf(
        m_parser->stage1(reinterpret_cast<const uint8_t *>(json.data()), json.size(), simdjson::stage1_mode::regular));
    return {m_parser->structural_indexes.get(), m_parser->n_structural_indexes + size_t(1)};
}

size_t TokenFinder::capacity() const
{
    return m_parser ? m_parser->capacity() : 0;
}

} // namespace enrow
