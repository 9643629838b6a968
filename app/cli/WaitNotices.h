// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QSet>
#include <QString>

#include <map>
#include <utility>

namespace enrow
{

struct Batch;

// Says once for each reason why nothing happens while batches are waited for.
class WaitNotices
{
public:
    // progressIsShown: a batch that is under way need not be told. The clock must outlive it.
    explicit WaitNotices(const Clock &clock, bool progressIsShown = false);

    // The sentence about what a batch waits for: what the server says of a batch that is not done, once for each batch
    // and each word of the server; a fault, once for all batches. Where the server asks for a minute or more, or for
    // much more than what was told, that is told too, once the wait that was told is over. Empty if nothing is new.
    QString noticeFor(const Batch &batch);

private:
    struct Wait {
        Clock::Steady start;
        Clock::Steady end;
        std::chrono::milliseconds asked; // by the server; 0 if it did not say
    };

    static bool isNews(const Wait &told, const Wait &wait);
    QString noticeOfFault(const Error &error, Clock::Steady nextPoll);

    const Clock &m_clock;
    const bool m_progressIsShown;
    QSet<QString> m_toldOfBatches; // the sentences' reasons
    // By the kind of the fault and whether the server asked for a wait: the wait that was told last.
    std::map<std::pair<ErrorKind, bool>, Wait> m_told;
};

} // namespace enrow
