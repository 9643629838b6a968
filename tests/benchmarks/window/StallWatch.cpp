// SPDX-License-Identifier: MIT
#include "benchmarks/window/StallWatch.h"

#include "benchmarks/Alternation.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

#include <pthread.h>

using namespace std::chrono_literals;

namespace enrow::bench
{

namespace
{

constexpr auto pause = 1ms;

// The 99th percentile over all moments: a stall of 5 ms is five moments, which wait for 5, 4, 3, 2 and 1 ms.
double percentile99(const std::vector<double> &stalls)
{
    std::vector<double> waits;
    for (const double stall : stalls) {
        waits.push_back(stall);
        for (double left = stall - 1; left > 0; left -= 1)
            waits.push_back(left);
    }
    return percentileOf(std::move(waits), 99);
}

} // namespace

StallWatch::StallWatch()
{
    pthread_getcpuclockid(pthread_self(), &m_clock);
    m_watcher = std::jthread([this](const std::stop_token &stop) { watch(stop); });
}

StallWatch::~StallWatch()
{
    m_watcher.request_stop();
    m_watcher.join();
}

std::vector<StallWatch::Stall> StallWatch::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_stalls, {});
}

bool StallWatch::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    {
        const std::lock_guard lock(m_mutex);
        m_handled = {readClock(CLOCK_MONOTONIC), readClock(m_clock)};
        m_isAnswered = true;
    }
    m_answered.notify_one();
    return true;
}

void StallWatch::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_isAnswered = false;
        m_posted = {readClock(CLOCK_MONOTONIC), readClock(m_clock)};
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        if (!m_answered.wait(lock, stop, [this] { return m_isAnswered; }))
            return;
        m_stalls.push_back({m_handled.waited - m_posted.waited, m_handled.worked - m_posted.worked});
        m_answered.wait_for(lock, stop, pause, [] { return false; });
    }
}

StallFigures StallFigures::of(const std::vector<StallWatch::Stall> &stalls)
{
    StallFigures figures;
    std::vector<double> waited;
    std::vector<double> worked;
    for (const StallWatch::Stall &stall : stalls) {
        waited.push_back(stall.waited);
        worked.push_back(stall.worked);
        figures.longest = std::max(figures.longest, stall.waited);
        figures.longestWorked = std::max(figures.longestWorked, stall.worked);
    }
    figures.p99 = percentile99(waited);
    figures.p99Worked = percentile99(worked);
    return figures;
}

} // namespace enrow::bench
