// SPDX-License-Identifier: MIT
#include "cli/BatchOutcome.h"

#include "cli/BatchWatch.h"
#include "cli/Sentences.h"
#include "store/Batch.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Of a batch that is asked about no more.
QString stoppedSentence(const Error &error, const Asking &asking)
{
    const QString sentence = sentenceFor(error, asking.keyPlace);
    const bool isOneOfMany =
        isTransient(error.kind) && error.kind != ErrorKind::ProxyNeedsLogin && error.kind != ErrorKind::UnreadableReply;
    return isOneOfMany && asking.faultsBeforeGivingUp
               ? sentence + u"; gave up after %1 faults in a row"_s.arg(
                                faultsBeforeGivingUp(error.kind, *asking.faultsBeforeGivingUp))
               : sentence;
}

BatchOutcome unsettledOutcome(const Batch &batch, const Asking &asking)
{
    // Without any reply a fault says more than the time that ran out.
    const QString fault = batch.poll.error ? sentenceFor(*batch.poll.error, asking.keyPlace) : QString();
    if (!batch.lastReply && batch.poll.error)
        return {exitCodeFor(batch.poll.error->kind), fault};
    if (!batch.lastReply)
        return {ExitCode::GaveUp, (asking.wasAsked ? u"no answer yet; --timeout gives the server more time"_s
                                                   : u"not asked yet; --timeout gives the server more time"_s)};
    const QString running = sentenceAboutProgress(batch.head);
    return {ExitCode::StillRunning, fault.isEmpty() ? running : running + u"; "_s + fault};
}

QString reasonOf(const BatchHead &head)
{
    const QString reason = head.failureReason();
    return reason.isEmpty() ? reason : u"; the server's reason: "_s + reason;
}

QString failedSentence(const Batch &batch)
{
    const qint64 rows = batch.head.resultRows;
    if (rows == 0)
        return u"the batch failed, and no rows came"_s;
    const auto requested = batch.head.requested;
    if (requested && rows > *requested)
        return u"the batch failed, %1 came, more than the %2 requested"_s.arg(rowsText(rows), numberText(*requested));
    return requested ? u"the batch failed, %1 of %2 came"_s.arg(numberText(rows), rowsText(*requested))
                     : u"the batch failed, %1 came"_s.arg(rowsText(rows));
}

// A completed batch.
BatchOutcome completedOutcome(const Batch &batch)
{
    const QString doubt = sentenceAboutRows(batch.head);
    if (doubt.isEmpty() && !batch.holdsResults())
        return {ExitCode::RowsMissing, u"the batch is completed, but its reply holds no results"_s};
    if (doubt.isEmpty())
        return {};
    return {ExitCode::RowsMissing,
            batch.archived ? doubt + u" (from the archive; fetch --refresh asks the server again)"_s : doubt};
}

} // namespace

BatchOutcome outcomeOf(const Batch &batch, const Asking &asking)
{
    switch (batch.poll.state) {
    case PollState::WaitingForKey:
        if (!batch.poll.error)
            return {ExitCode::KeyRefused, u"not asked: there is no key to ask with"_s};
        [[fallthrough]];
    case PollState::Stopped: {
        const Error error = batch.poll.error.value_or(Error{ErrorKind::KeyRefused, {}, 0, {}});
        return {exitCodeFor(error.kind), stoppedSentence(error, asking)};
    }
    case PollState::Done:
        if (batch.head.status == BatchStatus::Failed)
            return {ExitCode::BatchFailed, failedSentence(batch) + reasonOf(batch.head)};
        return completedOutcome(batch);
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
    case PollState::Paused: return unsettledOutcome(batch, asking);
    }
    Q_UNREACHABLE();
}

} // namespace enrow
