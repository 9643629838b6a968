// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <condition_variable>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

namespace enrow::bench
{

// Watches how long the event loop of its thread leaves an event waiting, from a thread of its own: every millisecond it
// posts one, as a key press would come.
class StallWatch : public QObject
{
public:
    // How long one event waited, in milliseconds, and how much of that the watched thread itself worked: the rest, the
    // machine did something else.
    struct Stall {
        double waited = 0;
        double worked = 0;
    };

    StallWatch();
    ~StallWatch() override;

    // What was seen since the last call.
    std::vector<Stall> take();

protected:
    bool event(QEvent *event) override;

private:
    void watch(const std::stop_token &stop);

    clockid_t m_clock; // CPU time of the watched thread
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    bool m_isAnswered = false;
    Stall m_posted;  // both clocks when the event was posted
    Stall m_handled; // and when it was handled
    std::vector<Stall> m_stalls;
    std::jthread m_watcher;
};

// The longest wait, and the 99th percentile of what a key press meets that comes at any moment: it meets a long stall
// more often than a short one, and somewhere within it.
struct StallFigures {
    double longest = 0;
    double p99 = 0;
    double longestWorked = 0;
    double p99Worked = 0;

    static StallFigures of(const std::vector<StallWatch::Stall> &stalls);
};

} // namespace enrow::bench
