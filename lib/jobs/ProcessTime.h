// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace enrow
{

// How long all threads of the program have computed, together.
std::chrono::duration<double> processTime();

} // namespace enrow
