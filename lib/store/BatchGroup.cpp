// SPDX-License-Identifier: MIT
#include "store/BatchGroup.h"

#include "store/Batch.h"

namespace enrow
{

BatchGroup groupOf(const Batch &batch)
{
    if (batch.head.status == BatchStatus::Completed)
        return BatchGroup::Done;
    if (batch.head.status == BatchStatus::Failed)
        return BatchGroup::NeedsYou;
    switch (batch.poll.state) {
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff: return BatchGroup::Running;
    case PollState::Paused: return BatchGroup::Unwatched;
    case PollState::WaitingForKey:
    case PollState::Stopped: return BatchGroup::NeedsYou;
    case PollState::Done: return BatchGroup::Done;
    }
    return BatchGroup::Running;
}

} // namespace enrow
