// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <utility>

namespace enrow
{

// Holds work that was asked for and has not come back: dropping or replacing it cancels the work, and its answer
// is then never delivered.
class [[nodiscard]] PendingWork
{
public:
    PendingWork()
        : m_stop(std::nostopstate)
    {
    }
    explicit PendingWork(std::stop_source stop)
        : m_stop(std::move(stop))
    {
    }
    ~PendingWork() { m_stop.request_stop(); }

    PendingWork(PendingWork &&other) noexcept
        : m_stop(std::exchange(other.m_stop, std::stop_source(std::nostopstate)))
    {
    }
    PendingWork &operator=(PendingWork &&other) noexcept
    {
        if (this != &other) {
            m_stop.request_stop();
            m_stop = std::exchange(other.m_stop, std::stop_source(std::nostopstate));
        }
        return *this;
    }

    // Begins work that gets the token by which it learns that it was cancelled: void(std::stop_token).
    template <typename Begin>
    static PendingWork begin(Begin begin)
    {
        std::stop_source stop;
        begin(stop.get_token());
        return PendingWork(std::move(stop));
    }

    void cancel() { *this = PendingWork(); }
    // Lets the work go on: nobody can cancel it any more.
    void release() { m_stop = std::stop_source(std::nostopstate); }

private:
    std::stop_source m_stop;
};

} // namespace enrow
