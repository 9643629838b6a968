// SPDX-License-Identifier: MIT
#pragma once

#include "manual/Manual.h"

namespace enrow
{

// What is said of each program, made of the options that it reads.
Manual manualOfBatch();
Manual manualOfSimulator();
Manual manualOfDesk();

} // namespace enrow
