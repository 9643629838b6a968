// SPDX-License-Identifier: MIT
#include "cli/WaitNotices.h"

#include "cli/Sentences.h"
#include "store/Batch.h"

using namespace Qt::StringLiterals;

namespace enrow
{

WaitNotices::WaitNotices(const Clock &clock)
    : m_clock(clock)
{
}

QString WaitNotices::noticeFor(const PollStatus &poll)
{
    if (poll.state != PollState::BackingOff || !poll.error || !poll.nextPoll)
        return {};
    const Error &error = *poll.error;
    // What the server asks for has an end that can be told; how long a fault lasts nobody knows.
    const std::pair reason(error.kind, error.retryAfter.has_value());
    const auto told = m_told.find(reason);
    if (told != m_told.end() && (!error.retryAfter || m_clock.steady() < told->second))
        return {};
    m_told[reason] = *poll.nextPoll;
    if (!error.retryAfter)
        return eventFor(error) + u"; trying again"_s;

    const QDateTime now = m_clock.wall().toLocalTime();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*poll.nextPoll - m_clock.steady());
    const QDateTime end = now.addMSecs(wait.count());
    const QString format = end.date() == now.date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s;
    return u"the server asked to wait %1; waiting until %2"_s.arg(durationText(*error.retryAfter),
                                                                  end.toString(format));
}

} // namespace enrow
