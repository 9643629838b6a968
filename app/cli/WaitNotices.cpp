// SPDX-License-Identifier: MIT
#include "cli/WaitNotices.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "common/Format.h"
#include "store/Batch.h"

namespace enrow
{

namespace
{

// From here on a wait is told by its end, and each such wait is.
constexpr std::chrono::minutes longWait{1};

// A shorter one is told again where it is this many times longer than what was told, and not over at once.
constexpr int muchLonger = 3;
constexpr std::chrono::seconds noticeableWait{10};

bool asksToWait(const Error &error)
{
    return error.retryAfter.value_or(std::chrono::milliseconds(0)).count() > 0;
}

} // namespace

WaitNotices::WaitNotices(const Clock &clock, bool progressIsShown)
    : m_clock(clock)
    , m_progressIsShown(progressIsShown)
{
}

QString WaitNotices::noticeFor(const Batch &batch)
{
    const PollStatus &poll = batch.poll;
    if (poll.state == PollState::BackingOff && poll.error && poll.nextPoll)
        return noticeOfFault(*poll.error, *poll.nextPoll);
    // It may be asked again already.
    const bool isWaitedFor = poll.state == PollState::Waiting || (poll.state == PollState::Fetching && !poll.error);
    const bool isUnderWay = batch.head.status == BatchStatus::Ongoing;
    if (!isWaitedFor || !batch.lastReply || (isUnderWay && m_progressIsShown))
        return {};
    // Progress alone is no news.
    const QString reason = batch.ref.id + u' ' + (isUnderWay ? QString() : batch.head.statusText);
    if (m_toldOfBatches.contains(reason))
        return {};
    m_toldOfBatches.insert(reason);
    return CliText::tr("%1: %2; waiting", "a batch, how far it is")
        .arg(batch.ref.id, sentenceAboutProgress(batch.head));
}

bool WaitNotices::isNews(const Wait &told, const Wait &wait)
{
    if (wait.start < told.end)
        return false;
    // Batches that were told the same ask again about one time, and their waits differ by seconds.
    if (wait.asked >= longWait)
        return wait.end >= told.end + longWait;
    const auto lasts = wait.end - wait.start; // as long as was asked, or longer after several faults
    const bool isMuchLonger = wait.asked >= muchLonger * told.asked || lasts >= muchLonger * (told.end - told.start);
    return lasts >= noticeableWait && isMuchLonger;
}

QString WaitNotices::noticeOfFault(const Error &error, Clock::Steady nextPoll)
{
    const bool isAsked = asksToWait(error);
    const std::pair reason(error.kind, isAsked);
    const Clock::Steady now = m_clock.steady();
    const auto told = m_told.find(reason);
    if (told != m_told.end() && !(isAsked && isNews(told->second, {now, nextPoll, *error.retryAfter})))
        return {};
    m_told[reason] = {now, nextPoll, error.retryAfter.value_or(std::chrono::milliseconds(0))};
    if (!isAsked)
        return CliText::tr("%1; trying again", "what happened").arg(eventFor(error));

    // Our own wait may be the longer one.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(nextPoll - now);
    const QString asked = durationText(*error.retryAfter);
    if (wait >= longWait) {
        const QDateTime today = m_clock.wall();
        return CliText::tr("the server asked to wait %1; waiting until %2", "a length of time, a moment")
            .arg(asked, Format::moment(today.addMSecs(wait.count()), today));
    }
    return durationText(wait) == asked
               ? CliText::tr("the server asked to wait %1; waiting", "a length of time").arg(asked)
               : CliText::tr("the server asked to wait %1; waiting %2", "lengths of time")
                     .arg(asked, durationText(wait));
}

} // namespace enrow
