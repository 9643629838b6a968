// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace enrow
{

// Whether the value of this key is to be read. A key can come in two spellings: credits_cost of the API is creditsCost
// in replies that the vendor's tools saved. If an object has both, the API's own counts, whichever comes first. hasOwn:
// whether that came; false at the start of the object.
inline bool isKeyThatCounts(std::string_view key, std::string_view own, std::string_view camelCase, bool &hasOwn)
{
    if (key != own)
        return key == camelCase && !hasOwn;
    hasOwn = true;
    return true;
}

} // namespace enrow
