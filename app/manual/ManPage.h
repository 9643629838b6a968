// SPDX-License-Identifier: MIT
#pragma once

#include "manual/Manual.h"

namespace enrow
{

// The manual page of a program, for section 1, in the language of man(7).
QString manPage(const Manual &manual);

} // namespace enrow
