// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"

#include <functional>
#include <stop_token>

namespace enrow
{

// Lets the first of several answers through: later ones, and all after the work was dropped, reach nobody. Copies are
// one and the same.
template <typename Answer>
class FirstAnswer
{
public:
    explicit FirstAnswer(std::function<void(Answer)> done)
        : m_done(std::move(done))
    {
    }

    void operator()(Answer answer)
    {
        if (m_stop.request_stop())
            m_done(std::move(answer));
    }

    // Fires when an answer came or the work was dropped.
    std::stop_token over() const { return m_stop.get_token(); }

    // The work that waits for the answer, for whoever asked.
    PendingWork work() const { return PendingWork(m_stop); }

private:
    std::stop_source m_stop;
    std::function<void(Answer)> m_done;
};

} // namespace enrow
