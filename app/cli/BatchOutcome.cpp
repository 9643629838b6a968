// SPDX-License-Identifier: MIT
#include "cli/BatchOutcome.h"

#include "cli/BatchWatch.h"
#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "common/Format.h"
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
    if (!isOneOfMany || !asking.faultsBeforeGivingUp)
        return sentence;
    const int faults = faultsBeforeGivingUp(error.kind, *asking.faultsBeforeGivingUp);
    return sentence + "; "_L1 + CliText::tr("gave up after %Ln faults in a row", nullptr, faults);
}

BatchOutcome unsettledOutcome(const Batch &batch, const Asking &asking)
{
    // Without any reply a fault says more than the time that ran out.
    const QString fault = batch.poll.error ? sentenceFor(*batch.poll.error, asking.keyPlace) : QString();
    if (!batch.lastReply && batch.poll.error)
        return {exitCodeFor(batch.poll.error->kind), fault};
    if (!batch.lastReply)
        return {ExitCode::GaveUp, asking.wasAsked ? CliText::tr("no answer yet; --timeout gives the server more time")
                                                  : CliText::tr("not asked yet; --timeout gives the server more time")};
    const QString running = sentenceAboutProgress(batch.head);
    return {ExitCode::StillRunning, fault.isEmpty() ? running : running + "; "_L1 + fault};
}

QString reasonOf(const BatchHead &head)
{
    const QString reason = head.failureReason();
    return reason.isEmpty() ? reason : "; "_L1 + CliText::tr("the server's reason: %1").arg(reason);
}

QString failedSentence(const Batch &batch)
{
    const qint64 rows = batch.head.resultRows;
    if (rows == 0)
        return CliText::tr("the batch failed, no rows received");
    const auto requested = batch.head.requested;
    const QString came = Format::number(rows);
    const int form = Format::pluralOf(rows);
    if (!requested)
        return CliText::tr("the batch failed, %1 rows received", nullptr, form).arg(came);
    if (rows > *requested)
        return CliText::tr("the batch failed, %1 rows received, more than the %2 requested", nullptr, form)
            .arg(came, Format::number(*requested));
    return CliText::tr("the batch failed, %1 of %2 rows received", nullptr, Format::pluralOf(*requested))
        .arg(came, Format::number(*requested));
}

// A completed batch.
BatchOutcome completedOutcome(const Batch &batch)
{
    const QString doubt = sentenceAboutRows(batch.head);
    if (doubt.isEmpty() && !batch.holdsResults())
        return {ExitCode::RowsMissing, CliText::tr("the batch is completed, but its reply holds no results")};
    if (doubt.isEmpty())
        return {};
    return {ExitCode::RowsMissing,
            batch.archived
                ? u"%1 (%2)"_s.arg(doubt, CliText::tr("from the archive; fetch --refresh asks the server again"))
                : doubt};
}

} // namespace

BatchOutcome outcomeOf(const Batch &batch, const Asking &asking)
{
    switch (batch.poll.state) {
    case PollState::WaitingForKey:
        if (!batch.poll.error)
            return {ExitCode::KeyRefused, CliText::tr("not asked: there is no key to ask with")};
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
