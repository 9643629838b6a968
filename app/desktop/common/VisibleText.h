// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// The text with a mark, "[U+202E]", in the place of each character that turns the direction of what follows
// (embeddings, overrides and isolates: U+202A to U+202E, U+2066 to U+2069). Otherwise an address could read as another
// one than it is. For the screen only: what is copied and exported stays as it is.
QString visibleText(const QString &text);

} // namespace enrow
