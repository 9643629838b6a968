// SPDX-License-Identifier: MIT
#include "api/JsonText.h"

#include "results/Utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

namespace enrow
{

namespace
{

constexpr uint32_t replacement = 0xfffd;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHighSurrogate(uint32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLowSurrogate(uint32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

// Reads the escapes of one text.
class Unescaper
{
public:
    explicit Unescaper(std::string_view body)
        : m_body(body)
    {
    }

    // False where an escape is malformed.
    bool run()
    {
        while (m_at < m_body.size()) {
            const size_t escape = std::min(m_body.find('\\', m_at), m_body.size());
            m_text.append(m_body, m_at, escape - m_at);
            m_at = escape;
            if (escape < m_body.size() && !readEscape())
                return false;
        }
        return true;
    }

    const std::string &text() const { return m_text; }

private:
    // m_at is at a backslash; afterwards behind the escape.
    bool readEscape()
    {
        if (m_body.size() - m_at < 2)
            return false;
        const char kind = m_body[m_at + 1];
        if (kind == 'u')
            return readUnicode();
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const size_t which = names.find(kind);
        if (which == std::string_view::npos)
            return false;
        m_text += meanings[which];
        m_at += 2;
        return true;
    }

    bool readUnicode()
    {
        const auto unit = unitAt(m_at);
        if (!unit)
            return false;
        m_at += 6;
        uint32_t code = *unit;
        if (isHighSurrogate(code)) {
            const auto low = unitAt(m_at);
            code = low && isLowSurrogate(*low) ? 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00) : replacement;
            m_at += code == replacement ? 0 : 6;
        } else if (isLowSurrogate(code)) {
            code = replacement;
        }
        appendCodePoint(m_text, code);
        return true;
    }

    // The UTF-16 unit of "\uXXXX" at that place; nothing where there is none.
    std::optional<uint32_t> unitAt(size_t at) const
    {
        const std::string_view escape = m_body.substr(std::min(at, m_body.size()), 6);
        if (escape.size() < 6 || !escape.starts_with("\\u"))
            return std::nullopt;
        uint32_t unit = 0;
        const auto [end, error] = std::from_chars(escape.data() + 2, escape.data() + 6, unit, 16);
        if (error != std::errc() || end != escape.data() + 6)
            return std::nullopt;
        return unit;
    }

    std::string_view m_body;
    size_t m_at = 0;
    std::string m_text;
};

// Goes past digits; false where there is none.
bool skipDigits(std::string_view token, size_t &at)
{
    const size_t start = at;
    while (at < token.size() && isDigit(token[at]))
        ++at;
    return at > start;
}

} // namespace

std::optional<std::string_view> unescaped(std::string_view body, TextArena &arena)
{
    if (body.find('\\') == std::string_view::npos)
        return body;
    Unescaper unescaper(body);
    if (!unescaper.run())
        return std::nullopt;
    const std::string &text = unescaper.text();
    char *const kept = arena.take(text.size());
    std::copy(text.begin(), text.end(), kept);
    return std::string_view(kept, text.size());
}

bool isJsonNumber(std::string_view token)
{
    size_t at = token.starts_with('-') ? 1 : 0;
    const size_t whole = at;
    if (!skipDigits(token, at) || (token[whole] == '0' && at > whole + 1))
        return false;
    if (at < token.size() && token[at] == '.' && !skipDigits(token, ++at))
        return false;
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-'))
            ++at;
        if (!skipDigits(token, at))
            return false;
    }
    return at == token.size();
}

std::string_view minified(std::string_view json, TextArena &arena)
{
    char *const start = arena.take(json.size());
    char *out = start;
    bool inString = false;
    for (size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (!inString && isJsonSpace(c))
            continue;
        *out++ = c;
        if (c == '"')
            inString = !inString;
        else if (c == '\\' && at + 1 < json.size())
            *out++ = json[++at];
    }
    return {start, size_t(out - start)};
}

} // namespace enrow
