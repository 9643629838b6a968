// SPDX-License-Identifier: MIT
#include "core/ProgressRate.h"

#include <algorithm>
#include <cmath>

namespace enrow
{

namespace
{

constexpr size_t fewestKept = 8;

// A speed is founded on two steps or more, over so long, and on so great a part of the rows: a server that brings at
// once what it knew before is not that quick. Who was watched for longer is known, however large the work is.
constexpr size_t fewestSteps = 2;
constexpr Clock::Steady::duration shortestSpan = std::chrono::seconds(20);
constexpr double smallestPart = 0.05;
constexpr Clock::Steady::duration longSpan = std::chrono::seconds(60);
constexpr double longestLeft = 1e9; // seconds

// How much an estimate is off before another one takes its place: of the time left, and at least in seconds.
constexpr double clearPart = 0.1;
constexpr double clearSeconds = 2;

using Seconds = std::chrono::duration<double>;

} // namespace

void ProgressRate::add(Clock::Steady at, qint64 finished, std::optional<qint64> requested)
{
    m_requested = requested.value_or(0);
    if (!m_samples.empty()) {
        const qint64 former = m_samples.back().finished;
        if (finished < former) {
            m_furthest = std::max(m_furthest, former);
            m_samples.clear();
            m_end.reset();
        } else if (finished == former) {
            return;
        }
    }
    m_samples.push_back({at, finished});
    while (m_samples.size() > fewestKept && at - m_samples[1].at >= longSpan)
        m_samples.pop_front();
    const std::optional<double> left = measuredLeft(at);
    const bool isClear =
        left && m_end && std::abs(Seconds(*m_end - at).count() - *left) > std::max(clearSeconds, clearPart * *left);
    if (left && (!m_end || isClear))
        m_end = at + std::chrono::duration_cast<Clock::Steady::duration>(Seconds(*left));
}

bool ProgressRate::isOverdue(Clock::Steady now) const
{
    const Clock::Steady last = m_samples.back().at;
    return now - last > 2 * Seconds(last - m_samples.front().at) / double(m_samples.size() - 1);
}

std::optional<double> ProgressRate::perSecond(Clock::Steady now) const
{
    if (m_samples.size() <= fewestSteps || m_samples.back().finished <= m_furthest)
        return std::nullopt;
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    const Seconds span = last.at - first.at;
    const Seconds sinceLast = now - last.at;
    const bool isGreatPart = double(last.finished - first.finished) >= smallestPart * double(m_requested);
    if (span < shortestSpan || (span < longSpan && !isGreatPart))
        return std::nullopt;
    const double measured = (isOverdue(now) ? span + sinceLast : span).count();
    return double(last.finished - first.finished) / measured;
}

std::optional<double> ProgressRate::measuredLeft(Clock::Steady now) const
{
    const std::optional<double> speed = perSecond(now);
    const qint64 left = speed ? m_requested - m_samples.back().finished : 0;
    const double seconds = left > 0 ? double(left) / *speed : 0;
    return left > 0 && seconds <= longestLeft ? std::optional(seconds) : std::nullopt;
}

std::optional<std::chrono::seconds> ProgressRate::timeLeft(Clock::Steady now) const
{
    const std::optional<double> measured = measuredLeft(now);
    if (!measured || !m_end)
        return std::nullopt;
    const double seconds = isOverdue(now) ? *measured : Seconds(*m_end - now).count();
    return std::chrono::seconds(qint64(std::max(0.0, seconds)));
}

} // namespace enrow
