// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace enrow
{

// How much room a batch takes in the list: two lines, or three.
enum class ListDensity : quint8 { Compact, Comfortable };

} // namespace enrow
