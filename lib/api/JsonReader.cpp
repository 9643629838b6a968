// SPDX-License-Identifier: MIT
#include "api/JsonReader.h"

#include <algorithm>

namespace enrow
{

void JsonReader::skip()
{
    if (isObject())
        readObject([this](std::string_view) { skip(); });
    else if (isArray())
        readArray([this] { skip(); });
    else
        checkScalar();
}

std::string_view JsonReader::raw()
{
    const size_t start = *m_token;
    skip();
    return withoutTrailingSpace(m_json.substr(start, *m_token - start));
}

std::string_view JsonReader::textOrJson()
{
    if (here() == '"')
        return takeString();
    const std::string_view json = raw();
    if (json == "null")
        return {};
    return json.front() == '{' || json.front() == '[' ? minified(json, m_arena) : json;
}

bool JsonReader::hasBackslash(std::string_view part)
{
    const size_t start = size_t(part.data() - m_json.data());
    if (start > m_backslash)
        m_backslash = std::min(m_json.find('\\', start), m_json.size());
    return m_backslash < start + part.size();
}

std::string_view JsonReader::unescapedBody(std::string_view body)
{
    const auto text = unescaped(body, m_arena);
    if (!text)
        throw MalformedJson("a malformed escape");
    return *text;
}

std::string_view JsonReader::numberOrNothing()
{
    const std::string_view json = raw();
    return json.front() == '-' || (json.front() >= '0' && json.front() <= '9') ? json : std::string_view();
}

void JsonReader::checkScalar()
{
    if (atEnd())
        unexpected();
    if (here() == '"') {
        takeString();
        return;
    }
    const std::string_view token = takeToken();
    if (token != "null" && token != "true" && token != "false" && !isJsonNumber(token))
        unexpected();
}

void JsonReader::unexpected()
{
    throw MalformedJson("an unexpected token");
}

} // namespace enrow
