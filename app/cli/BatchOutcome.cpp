// SPDX-License-Identifier: MIT
#include "cli/BatchOutcome.h"

#include "cli/Sentences.h"
#include "store/Batch.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString runningSentence(const BatchHead &head)
{
    QString running = u"still running"_s;
    if (head.status == BatchStatus::Unknown)
        running = head.statusText.isEmpty() ? u"the server does not say whether it is done"_s
                                            : u"not done (status '%1')"_s.arg(head.statusText);
    if (!head.finished || !head.requested)
        return running;
    return u"%1, %2 of %3 finished"_s.arg(running).arg(*head.finished).arg(*head.requested);
}

BatchOutcome unsettledOutcome(const Batch &batch, const QString &keyPlace)
{
    // Without any reply a fault says more than the time that ran out.
    const QString fault = batch.poll.error ? sentenceFor(*batch.poll.error, keyPlace) : QString();
    if (!batch.lastReply && batch.poll.error)
        return {exitCodeFor(batch.poll.error->kind), fault};
    if (!batch.lastReply)
        return {ExitCode::GaveUp, u"no answer yet; --timeout gives the server more time"_s};
    const QString running = runningSentence(batch.head);
    return {ExitCode::StillRunning, fault.isEmpty() ? running : running + u"; "_s + fault};
}

QString failedSentence(const Batch &batch)
{
    const qint64 rows = batch.head.resultRows;
    if (rows == 0)
        return u"the batch failed, and no rows came"_s;
    return batch.head.requested
               ? u"the batch failed, %1 of %2 came"_s.arg(numberText(rows), rowsText(*batch.head.requested))
               : u"the batch failed, %1 came"_s.arg(rowsText(rows));
}

// A completed batch.
BatchOutcome completedOutcome(const Batch &batch)
{
    if (!batch.holdsResults())
        return {ExitCode::UnreadableReply, u"the batch is completed, but its reply holds no results"_s};
    const QString doubt = sentenceAboutRows(batch.head);
    return {doubt.isEmpty() ? ExitCode::Done : ExitCode::RowsMissing, doubt};
}

} // namespace

BatchOutcome outcomeOf(const Batch &batch, const QString &keyPlace)
{
    switch (batch.poll.state) {
    case PollState::Stopped:
    case PollState::WaitingForKey: {
        const Error error = batch.poll.error.value_or(Error{ErrorKind::KeyRefused, {}, 0, {}});
        return {exitCodeFor(error.kind), sentenceFor(error, keyPlace)};
    }
    case PollState::Done:
        if (batch.head.status == BatchStatus::Failed)
            return {ExitCode::BatchFailed, failedSentence(batch)};
        return completedOutcome(batch);
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
    case PollState::Paused: return unsettledOutcome(batch, keyPlace);
    }
    Q_UNREACHABLE();
}

} // namespace enrow
