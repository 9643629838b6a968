// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QHash>
#include <QString>

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
    QHash<ErrorKind, Clock::Steady> m_told; // until when the wait was said to last
};

} // namespace enrow
