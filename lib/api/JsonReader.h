// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonText.h"
#include "api/TokenFinder.h"

#include <span>
#include <string_view>

namespace enrow
{

// Reads one JSON text from its start to its end, value by value, and checks everything it passes. Each function reads
// the value that is next, whatever it is; malformed JSON is thrown as MalformedJson.
//
// Where the next token starts is known beforehand, and less the white space between them that is where a token ends:
// what is inside a string is not looked at.
class JsonReader
{
public:
    // Objects and arrays inside one another, at most; deeper ones count as malformed.
    static constexpr int maxDepth = 512;

    // tokens: what TokenFinder found in the text. Both must live as long as the reader.
    JsonReader(std::string_view json, std::span<const uint32_t> tokens)
        : m_json(json)
        , m_token(tokens.data())
        , m_end(tokens.data() + tokens.size() - 1)
    {
    }

    bool isObject() const { return here() == '{'; }
    bool isArray() const { return here() == '['; }
    bool atEnd() const { return m_token == m_end; }
    // Where the next token starts in the text; at its end, the text's size.
    size_t position() const { return *m_token; }

    // Reads an object: calls onField(key) at each value, which has to read it. False for anything else, which is passed
    // over.
    template <typename OnField>
    bool readObject(OnField onField);

    // Reads an array: calls onElement() at each value, which has to read it. False for anything else, which is passed
    // over.
    template <typename OnElement>
    bool readArray(OnElement onElement);

    // Passes over a value.
    void skip();

    // Passes over a value, and gives its bytes as they came.
    std::string_view raw();

    // A string's text, or a number as it is written; "" for anything else, which is passed over.
    std::string_view text() { return here() == '"' ? takeString() : numberOrNothing(); }

    // A string's text, "" for null, or compact JSON of anything else.
    std::string_view textOrJson();

    // Keys and texts live until this is called.
    void dropTexts() { m_arena.clear(); }

    // Whether there is roomAfterText behind the keys and texts read so far.
    bool hasRoom() const { return m_json.size() - *m_token >= roomAfterText; }

private:
    // The first byte of the next token; NUL at the end.
    char here() const { return atEnd() ? '\0' : m_json[*m_token]; }
    std::string_view takeToken();
    std::string_view takeString();
    std::string_view unescapedBody(std::string_view body);
    bool hasBackslash(std::string_view part);
    std::string_view numberOrNothing();
    bool takeIf(char c);
    void take(char c);
    void enter();
    void checkScalar();
    [[noreturn]] static void unexpected();

    std::string_view m_json;
    const uint32_t *m_token; // the next one
    const uint32_t *m_end;
    int m_depth = 0;
    // The next backslash of the text at or behind the last string, or the text's end: most texts hold hardly any.
    size_t m_backslash = 0;
    TextArena m_arena;
};

inline std::string_view JsonReader::takeToken()
{
    const size_t start = *m_token;
    ++m_token;
    return withoutTrailingSpace(m_json.substr(start, *m_token - start));
}

inline std::string_view JsonReader::takeString()
{
    if (here() != '"')
        unexpected();
    const size_t start = *m_token + 1;
    ++m_token;
    // Only white space can stand between the closing quote and the next token.
    size_t end = *m_token - 1;
    while (m_json[end] != '"')
        --end;
    const std::string_view body(m_json.data() + start, end - start);
    return end > m_backslash && hasBackslash(body) ? unescapedBody(body) : body;
}

inline bool JsonReader::takeIf(char c)
{
    if (here() != c)
        return false;
    ++m_token;
    return true;
}

inline void JsonReader::take(char c)
{
    if (!takeIf(c))
        unexpected();
}

inline void JsonReader::enter()
{
    if (++m_depth > maxDepth)
        throw MalformedJson("nested too deeply");
}

template <typename OnField>
bool JsonReader::readObject(OnField onField)
{
    if (!takeIf('{')) {
        skip();
        return false;
    }
    enter();
    if (!takeIf('}')) {
        do {
            const std::string_view key = takeString();
            take(':');
            onField(key);
        } while (takeIf(','));
        take('}');
    }
    --m_depth;
    return true;
}

template <typename OnElement>
bool JsonReader::readArray(OnElement onElement)
{
    if (!takeIf('[')) {
        skip();
        return false;
    }
    enter();
    if (!takeIf(']')) {
        do {
            onElement();
        } while (takeIf(','));
        take(']');
    }
    --m_depth;
    return true;
}

} // namespace enrow
