// SPDX-License-Identifier: MIT
#include "core/ProgressRate.h"

#include <algorithm>

namespace enrow
{

namespace
{
constexpr size_t samplesKept = 8;
}

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

std::optional<std::chrono::seconds> ProgressRate::timeLeft(Clock::Steady now, qint64 requested) const
{
    using Seconds = std::chrono::duration<double>;
    if (m_samples.size() < 2 || m_samples.back().finished <= m_furthest)
        return std::nullopt;
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    const Seconds span = last.at - first.at;
    const Seconds sinceLast = now - last.at;
    const qint64 left = requested - last.finished;
    if (left <= 0 || span.count() <= 0 || sinceLast > span + std::chrono::seconds(30))
        return std::nullopt;

    // Between two samples the estimate counts down. Once the next one is overdue, the wait for it counts as slowness.
    const bool isOverdue = sinceLast > 2 * span / double(m_samples.size() - 1);
    const double measured = (isOverdue ? span + sinceLast : span).count();
    const double perSecond = double(last.finished - first.finished) / measured;
    const double seconds = double(left) / perSecond - (isOverdue ? 0.0 : sinceLast.count());
    if (seconds > 1e9)
        return std::nullopt;
    return std::chrono::seconds(qint64(qMax(0.0, seconds)));
}

} // namespace enrow
