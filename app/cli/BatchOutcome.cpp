// SPDX-License-Identifier: MIT
#include "cli/BatchOutcome.h"

#include "cli/Sentences.h"
#include "store/Batch.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString runningSentence(const Batch &batch)
{
    if (!batch.lastReply)
        return u"no answer yet"_s;
    const BatchHead &head = batch.head;
    const QString running = head.status == BatchStatus::Unknown && !head.statusText.isEmpty()
                                ? u"not done (status '%1')"_s.arg(head.statusText)
                                : u"still running"_s;
    if (!head.finished || !head.requested)
        return running;
    return u"%1, %2 of %3 finished"_s.arg(running).arg(*head.finished).arg(*head.requested);
}

BatchOutcome unsettledOutcome(const Batch &batch)
{
    // Without any reply a fault says more than the time that ran out.
    const QString fault = batch.poll.error ? sentenceFor(*batch.poll.error) : QString();
    if (!batch.lastReply && batch.poll.error)
        return {exitCodeFor(batch.poll.error->kind), fault};
    const QString running = runningSentence(batch);
    return {ExitCode::StillRunning, fault.isEmpty() ? running : running + u"; "_s + fault};
}

} // namespace

BatchOutcome outcomeOf(const Batch &batch)
{
    switch (batch.poll.state) {
    case PollState::Stopped:
    case PollState::WaitingForKey: {
        const Error error = batch.poll.error.value_or(Error{ErrorKind::KeyRefused, {}, 0, {}});
        return {exitCodeFor(error.kind), sentenceFor(error)};
    }
    case PollState::Done:
        if (batch.head.status == BatchStatus::Failed)
            return {ExitCode::BatchFailed, u"the batch failed"_s};
        return {};
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
    case PollState::Paused: return unsettledOutcome(batch);
    }
    Q_UNREACHABLE();
}

} // namespace enrow
