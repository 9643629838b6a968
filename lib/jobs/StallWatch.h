// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/ProcessTime.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace enrow
{

// Looks, from a thread of its own, whether work goes on that may hang for ever in the system. Work for which the
// program computes goes on.
class StallWatch
{
public:
    // stalled: called by that thread if the watch was neither told of progress nor ended for so long, and the program
    // computed for less than a hundredth of that; null watches nothing.
    StallWatch(std::chrono::milliseconds patience, std::function<void()> stalled)
    {
        if (!stalled)
            return;
        m_thread = std::jthread([this, patience, stalled = std::move(stalled)](const std::stop_token &stop) {
            std::unique_lock lock(m_mutex);
            auto before = processTime();
            while (m_wake.wait_for(lock, stop, patience, [this] { return m_goesOn; }) ||
                   (!stop.stop_requested() && processTime() - before > patience / 100)) {
                m_goesOn = false;
                before = processTime();
            }
            if (!stop.stop_requested())
                stalled();
        });
    }

    void progressed()
    {
        const std::lock_guard lock(m_mutex);
        m_goesOn = true;
        m_wake.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_goesOn = false;
    std::jthread m_thread; // its end comes first
};

} // namespace enrow
