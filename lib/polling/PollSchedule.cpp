// SPDX-License-Identifier: MIT
#include "polling/PollSchedule.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int mostDoublings = 20;

} // namespace

PollSchedule::PollSchedule(PollTiming timing)
    : m_timing(timing)
{
}

std::chrono::milliseconds PollSchedule::afterProgress(std::optional<qint64> finished)
{
    forgetFaults();
    const bool standsStill = m_wait.count() > 0 && finished == m_finished;
    m_finished = finished;
    m_wait = standsStill ? std::min(m_wait * 2, m_timing.longestWait) : m_timing.firstWait;
    return m_wait;
}

std::optional<std::chrono::milliseconds> PollSchedule::afterFault(const Error &error, double random)
{
    ++m_faults;
    if (!error.retryAfter)
        ++m_faultsTowardsTheEnd;
    if (error.kind == ErrorKind::UnreadableReply)
        ++m_unreadable;
    m_unclear = error.kind == ErrorKind::UnclearRefusal ? m_unclear + 1 : 0;
    if (isHopeless(error))
        return std::nullopt;

    const auto doubled = m_timing.firstBackOff * (1 << std::min(m_faults - 1, mostDoublings));
    const auto backOff = std::min<std::chrono::milliseconds>(doubled, longestBackOffAfter(error.kind));
    const double varied = double(backOff.count()) * (1 + m_timing.jitter * (2 * random - 1));
    const std::chrono::milliseconds wait{qRound64(varied)};
    return std::max(wait, error.retryAfter.value_or(wait));
}

void PollSchedule::forgetFaults()
{
    m_faults = 0;
    m_faultsTowardsTheEnd = 0;
    m_unreadable = 0;
    m_unclear = 0;
}

// What answers in the server's place spares the server: it may be asked as often as the server is about a batch that
// stands still, so that a short trouble on the way makes no long silence.
std::chrono::milliseconds PollSchedule::longestBackOffAfter(ErrorKind kind) const
{
    const bool isSpared =
        kind == ErrorKind::NotTheApi || kind == ErrorKind::UnclearRefusal || kind == ErrorKind::ProxyNeedsLogin;
    return isSpared ? std::min(m_timing.longestBackOff, m_timing.longestWait) : m_timing.longestBackOff;
}

bool PollSchedule::isHopeless(const Error &error) const
{
    if (!isTransient(error.kind) || m_unreadable >= m_timing.unreadableRepliesInARow)
        return true;
    if (m_unclear >= m_timing.unclearRefusalsInARow)
        return true;
    if (error.kind == ErrorKind::ProxyNeedsLogin && !m_timing.retriesRefusedProxyLogin)
        return true;
    const auto &most = m_timing.faultsInARowBeforeGivingUp;
    return most && m_faultsTowardsTheEnd >= *most;
}

} // namespace enrow
