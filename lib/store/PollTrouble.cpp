// SPDX-License-Identifier: MIT
#include "store/PollTrouble.h"

#include "store/Batch.h"

namespace enrow
{

std::optional<ErrorKind> passingTrouble(const PollStatus &poll)
{
    const bool waits = poll.state == PollState::BackingOff && poll.error;
    const bool tries = poll.state == PollState::Fetching && poll.error && isTransient(poll.error->kind);
    return waits || tries ? std::optional(poll.error->kind) : std::nullopt;
}

} // namespace enrow
