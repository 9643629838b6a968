// SPDX-License-Identifier: MIT
#include "jobs/JobQueue.h"

#include <QThread>

namespace enrow
{

JobQueue::JobQueue(int threads, QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : qBound(1, QThread::idealThreadCount(), 4));
}

JobQueue::~JobQueue()
{
    m_ending.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void JobQueue::start(std::function<void(std::stop_token)> job, std::stop_source stop, Turn turn)
{
    auto runnable = [job = std::move(job), stop = std::move(stop), ending = m_ending.get_token()]() mutable {
        const std::stop_callback endJob(ending, [&stop] { stop.request_stop(); });
        job(ending);
    };
    m_pool.start(std::move(runnable), int(turn));
}

void JobQueue::deliver(std::function<void()> answer)
{
    // Posted to the queue itself: it outlives its workers, which a job's context need not do.
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace enrow
