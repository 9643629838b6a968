// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QString>

#include <map>
#include <utility>

namespace enrow
{

struct PollStatus;

// Says once for each reason why nothing happens while batches are waited for.
class WaitNotices
{
public:
    // The clock must outlive it.
    explicit WaitNotices(const Clock &clock);

    // The sentence about what a batch waits for; empty where it waits for nothing unusual, or where the same reason has
    // been told and the wait that was told is not over.
    QString noticeFor(const PollStatus &poll);

private:
    const Clock &m_clock;
    // By the kind of the fault and whether the server told an end: until when the wait was said to last.
    std::map<std::pair<ErrorKind, bool>, Clock::Steady> m_told;
};

} // namespace enrow
