// SPDX-License-Identifier: MIT
#include "benchmarks/window/KeyWatch.h"

#include "benchmarks/Alternation.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

#include <pthread.h>

using namespace std::chrono_literals;

namespace enrow::bench
{

namespace
{

constexpr auto pause = 1ms;

// The 99th percentile over all moments: a wait of 5 ms is five moments, which wait for 5, 4, 3, 2 and 1 ms.
double percentile99(const std::vector<double> &waits)
{
    std::vector<double> moments;
    for (const double wait : waits) {
        moments.push_back(wait);
        for (double left = wait - 1; left > 0; left -= 1)
            moments.push_back(left);
    }
    return percentileOf(std::move(moments), 99);
}

} // namespace

KeyWatch::KeyWatch(QWidget &window)
    : QWidget(&window)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // painting it paints nothing else
    setGeometry(window.width() - 1, window.height() - 1, 1, 1);
    raise();
    show();
    pthread_getcpuclockid(pthread_self(), &m_clock);
    m_watcher = std::jthread([this](const std::stop_token &stop) { watch(stop); });
}

KeyWatch::~KeyWatch()
{
    m_watcher.request_stop();
    m_watcher.join();
}

std::vector<KeyWatch::Wait> KeyWatch::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_waits, {});
}

void KeyWatch::keyPressEvent(QKeyEvent *)
{
    m_isPressed = true;
    update();
}

void KeyWatch::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::black);
    // The next event: once all that is painted now is on the screen.
    if (std::exchange(m_isPressed, false))
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
}

bool KeyWatch::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QWidget::event(event);
    {
        const std::lock_guard lock(m_mutex);
        m_waits.push_back({readClock(CLOCK_MONOTONIC) - m_posted.waited, readClock(m_clock) - m_posted.worked});
        m_isAnswered = true;
    }
    m_answered.notify_one();
    return true;
}

void KeyWatch::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_isAnswered = false;
        m_posted = {readClock(CLOCK_MONOTONIC), readClock(m_clock)};
        QCoreApplication::postEvent(this, new QKeyEvent(QEvent::KeyPress, Qt::Key_F35, Qt::NoModifier));
        if (!m_answered.wait(lock, stop, [this] { return m_isAnswered; }))
            return;
        m_answered.wait_for(lock, stop, pause, [] { return false; });
    }
}

WaitFigures WaitFigures::of(const std::vector<KeyWatch::Wait> &waits)
{
    WaitFigures figures;
    std::vector<double> waited;
    std::vector<double> worked;
    for (const KeyWatch::Wait &wait : waits) {
        waited.push_back(wait.waited);
        worked.push_back(wait.worked);
        figures.longest = std::max(figures.longest, wait.waited);
        figures.longestWorked = std::max(figures.longestWorked, wait.worked);
    }
    figures.p99 = percentile99(waited);
    figures.p99Worked = percentile99(worked);
    return figures;
}

} // namespace enrow::bench
