// SPDX-License-Identifier: MIT
#include "api/JsonValue.h"

namespace enrow::json
{

namespace
{

[[noreturn]] void malformed(simdjson::error_code what)
{
    throw simdjson::simdjson_error(what);
}

// The value's first token: a whole scalar, or an opening bracket.
std::string_view tokenOf(Value &value)
{
    return withoutTrailingSpace(value.raw_json_token());
}

bool isString(std::string_view token)
{
    return token.starts_with('"');
}

// Takes a string value. One left untaken would be passed over together with a colon behind it, as if it were a key.
std::string_view takeString(Value &value, TextArena &arena)
{
    const std::string_view token = tokenOf(value);
    if (const auto error = value.get_raw_json_string().error())
        malformed(error);
    const auto body = stringBody(token.substr(1));
    if (!body || body->size() + 2 != token.size())
        malformed(simdjson::STRING_ERROR);
    const auto text = unescaped(*body, arena);
    if (!text)
        malformed(simdjson::STRING_ERROR);
    return *text;
}

void checkScalar(Value &value, TextArena &arena)
{
    const std::string_view token = tokenOf(value);
    if (isString(token))
        takeString(value, arena);
    else if (token != "null" && token != "true" && token != "false" && !isJsonNumber(token))
        malformed(simdjson::TAPE_ERROR);
}

void checkAtDepth(Value value, TextArena &arena, int depth);

void checkObject(Object object, TextArena &arena, int depth)
{
    for (Field field : object) {
        keyOf(field, arena);
        checkAtDepth(field.value(), arena, depth);
    }
}

void checkArray(Array array, TextArena &arena, int depth)
{
    for (Value element : array)
        checkAtDepth(element, arena, depth);
}

void checkAtDepth(Value value, TextArena &arena, int depth)
{
    if (depth == maxDepth)
        malformed(simdjson::DEPTH_ERROR);
    if (isObject(value))
        checkObject(value.get_object(), arena, depth + 1);
    else if (isArray(value))
        checkArray(value.get_array(), arena, depth + 1);
    else
        checkScalar(value, arena);
}

} // namespace

std::string_view keyOf(Field &field, TextArena &arena)
{
    // The first pass of simdjson has seen that every string is closed.
    const char *const start = field.key().raw();
    const char *end = start;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    const auto key = unescaped({start, size_t(end - start)}, arena);
    if (!key)
        malformed(simdjson::STRING_ERROR);
    return *key;
}

bool isObject(Value &value)
{
    return tokenOf(value).starts_with('{');
}

bool isArray(Value &value)
{
    return tokenOf(value).starts_with('[');
}

void check(Value value, TextArena &arena)
{
    checkAtDepth(value, arena, 0);
}

std::string_view textOf(Value value, TextArena &arena)
{
    const std::string_view token = tokenOf(value);
    if (isString(token))
        return takeString(value, arena);
    check(value, arena);
    return isJsonNumber(token) ? token : std::string_view();
}

std::string_view textOrJsonOf(Value value, TextArena &arena)
{
    const std::string_view token = tokenOf(value);
    if (token.starts_with('{')) {
        Object object = value.get_object();
        const std::string_view json = withoutTrailingSpace(object.raw_json());
        object.reset();
        checkObject(object, arena, 1);
        return minified(json, arena);
    }
    if (token.starts_with('[')) {
        Array array = value.get_array();
        const std::string_view json = withoutTrailingSpace(array.raw_json());
        array.reset();
        checkArray(array, arena, 1);
        return minified(json, arena);
    }
    if (isString(token))
        return takeString(value, arena);
    checkScalar(value, arena);
    return token == "null" ? std::string_view() : token;
}

} // namespace enrow::json
