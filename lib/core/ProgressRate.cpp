// SPDX-License-Identifier: MIT
#include "core/ProgressRate.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr size_t samplesKept = 8;

using Seconds = std::chrono::duration<double>;

} // namespace

void ProgressRate::add(Clock::Steady at, qint64 finished)
{
    if (!m_samples.empty()) {
        const qint64 former = m_samples.back().finished;
        if (finished < former) {
            m_furthest = std::max(m_furthest, former);
            m_samples.clear();
        } else if (finished == former) {
            return;
        }
    }
    m_samples.push_back({at, finished});
    if (m_samples.size() > samplesKept)
        m_samples.pop_front();
}

bool ProgressRate::isOverdue(Clock::Steady now) const
{
    const Clock::Steady last = m_samples.back().at;
    return now - last > 2 * Seconds(last - m_samples.front().at) / double(m_samples.size() - 1);
}

std::optional<double> ProgressRate::perSecond(Clock::Steady now) const
{
    if (m_samples.size() < 2 || m_samples.back().finished <= m_furthest)
        return std::nullopt;
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    const Seconds span = last.at - first.at;
    const Seconds sinceLast = now - last.at;
    if (span.count() <= 0)
        return std::nullopt;
    const double measured = (isOverdue(now) ? span + sinceLast : span).count();
    return double(last.finished - first.finished) / measured;
}

std::optional<std::chrono::seconds> ProgressRate::timeLeft(Clock::Steady now, qint64 requested) const
{
    const std::optional<double> speed = perSecond(now);
    const qint64 left = speed ? requested - m_samples.back().finished : 0;
    if (left <= 0)
        return std::nullopt;
    // Between two samples the estimate counts down.
    const double passed = isOverdue(now) ? 0.0 : Seconds(now - m_samples.back().at).count();
    const double seconds = double(left) / *speed - passed;
    if (seconds > 1e9)
        return std::nullopt;
    return std::chrono::seconds(qint64(qMax(0.0, seconds)));
}

} // namespace enrow
