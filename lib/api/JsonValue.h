// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonText.h"

#include <simdjson.h>

#include <string_view>

// Reads values of simdjson's on-demand documents to their very end. On-demand parsing looks only at what it is asked
// for; a reply is decoded whole or not at all, so everything here checks what it passes over. Malformed JSON is thrown
// as simdjson::simdjson_error, within this folder only.
namespace enrow::json
{

using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;
using Array = simdjson::ondemand::array;
using Field = simdjson::ondemand::field;

// Objects and arrays inside one another, at most; deeper ones count as malformed.
inline constexpr int maxDepth = 512;

// The unescaped key; valid as long as the document and the arena's texts.
std::string_view keyOf(Field &field, TextArena &arena);

bool isObject(Value &value);
bool isArray(Value &value);

// Reads a value to its end, only to see that it is well-formed.
void check(Value value, TextArena &arena);

// A string's text, or a number as it is written; "" for anything else.
std::string_view textOf(Value value, TextArena &arena);

// A string's text, "" for null, or compact JSON of anything else.
std::string_view textOrJsonOf(Value value, TextArena &arena);

} // namespace enrow::json
