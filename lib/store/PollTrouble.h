// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <optional>

namespace enrow
{

struct PollStatus;

// What keeps a batch from being answered, and passes by itself: while it waits for the next try, and while that try is
// under way and nothing speaks for a better end yet. Nothing where the last reply was good, and where nothing is tried.
std::optional<ErrorKind> passingTrouble(const PollStatus &poll);

} // namespace enrow
