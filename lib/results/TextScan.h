// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace enrow
{

// Where `needle` (not empty) first occurs in a text, in bytes; std::string_view::npos where it does not.
// Looks at 16 places at once where the processor has SSE2, and copes with hits close to each other.
size_t findText(std::string_view text, std::string_view needle);

} // namespace enrow
