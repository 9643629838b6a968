// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace enrow
{

// Looks, from a thread of its own, whether work goes on that may hang for ever in the system.
class StallWatch
{
public:
    // stalled: called by that thread where the watch was neither told of progress nor ended for so long; null watches
    // nothing.
    StallWatch(std::chrono::milliseconds patience, std::function<void()> stalled)
    {
        if (!stalled)
            return;
        m_thread = std::jthread([this, patience, stalled = std::move(stalled)](const std::stop_token &stop) {
            std::unique_lock lock(m_mutex);
            while (m_wake.wait_for(lock, stop, patience, [this] { return m_goesOn; }))
                m_goesOn = false;
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
