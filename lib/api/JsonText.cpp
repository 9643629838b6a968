// SPDX-License-Identifier: MIT
#include "api/JsonText.h"

#include "text/Utf8.h"

#include <array>
#include <cstdint>

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

// The value of a hexadecimal digit, or `noDigit`, which shows in any sum of shifted digits.
constexpr uint32_t noDigit = 0x10000;

constexpr uint32_t digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return uint32_t(c - '0');
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? uint32_t(lower - 'a' + 10) : noDigit;
}

constexpr auto digitValues = [] {
    std::array<uint32_t, 256> values{};
    for (size_t byte = 0; byte < values.size(); ++byte)
        values[byte] = digitValue(char(byte));
    return values;
}();

// Reads the escapes of one text.
class Unescaper
{
public:
    // out: takes as many bytes as the body has; no escape is shorter than what it says.
    Unescaper(std::string_view body, char *out)
        : m_at(body.data())
        , m_end(body.data() + body.size())
        , m_out(out)
    {
    }

    // Where the text ends; null if an escape is malformed.
    char *run()
    {
        while (m_at < m_end) {
            if (*m_at != '\\')
                *m_out++ = *m_at++;
            else if (!readEscape())
                return nullptr;
        }
        return m_out;
    }

private:
    // m_at is at a backslash; afterwards behind the escape.
    bool readEscape()
    {
        if (m_end - m_at < 2)
            return false;
        const char kind = m_at[1];
        if (kind == 'u')
            return readUnicode();
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const size_t which = names.find(kind);
        if (which == std::string_view::npos)
            return false;
        *m_out++ = meanings[which];
        m_at += 2;
        return true;
    }

    bool readUnicode()
    {
        const uint32_t unit = unitAt(m_at);
        if (unit == noUnit)
            return false;
        m_at += 6;
        uint32_t code = unit;
        if (isHighSurrogate(unit)) {
            const uint32_t low = unitAt(m_at);
            const bool isPair = isLowSurrogate(low);
            code = isPair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : replacement;
            m_at += isPair ? 6 : 0;
        } else if (isLowSurrogate(unit)) {
            code = replacement;
        }
        m_out = putCodePoint(code, m_out);
        return true;
    }

    static constexpr uint32_t noUnit = 0x10000;

    // The UTF-16 unit of "\uXXXX" at that place; noUnit where there is none.
    uint32_t unitAt(const char *at) const
    {
        if (m_end - at < 6 || at[0] != '\\' || at[1] != 'u')
            return noUnit;
        const auto digit = [at](int place) { return digitValues[uint8_t(at[2 + place])]; };
        const uint32_t unit = digit(0) << 12 | digit(1) << 8 | digit(2) << 4 | digit(3);
        return unit < noUnit ? unit : noUnit;
    }

    const char *m_at;
    const char *const m_end;
    char *m_out;
};

// Goes past digits; false if there is none.
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
    char *const text = arena.take(body.size());
    const char *const end = Unescaper(body, text).run();
    if (!end)
        return std::nullopt;
    return std::string_view(text, size_t(end - text));
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
