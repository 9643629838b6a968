// SPDX-License-Identifier: MIT
#include "jobs/JobQueue.h"

#include <QThread>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace enrow
{

namespace
{

// QThread's own priorities do nothing on Linux, where each thread has a nice value of its own.
void giveWay()
{
#ifdef __linux__
    constexpr int nicety = 10;
    ::setpriority(PRIO_PROCESS, 0, nicety); // of this thread alone
#endif
}

} // namespace

JobQueue::JobQueue(int threads, QObject *parent)
    : QObject(parent)
    , m_mode(Mode::Parallel)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : qBound(1, QThread::idealThreadCount(), 4));
}

JobQueue::JobQueue(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    if (mode == Mode::Parallel)
        return;
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the thread stays the same one
}

JobQueue::~JobQueue()
{
    if (m_mode == Mode::Parallel) {
        m_ending.request_stop();
        m_pool.clear();
    }
    m_pool.waitForDone();
}

// The pool would put a job behind others of its turn if a thread has nothing to do when it comes: it starts one as if
// it were usual. So the pool only says when there is a place, and the first in turn takes it.
void JobQueue::start(Job job, std::stop_source stop, Turn turn)
{
    {
        const std::lock_guard lock(m_mutex);
        (turn == Turn::Next ? m_next : m_usual).push_back({std::move(job), std::move(stop)});
    }
    m_pool.start([this] { runFirst(); });
}

void JobQueue::runFirst()
{
    const auto take = [this] {
        const std::lock_guard lock(m_mutex);
        auto &queue = m_next.empty() ? m_usual : m_next;
        Waiting first = std::move(queue.front());
        queue.pop_front();
        return first;
    };
    if (m_givesWay)
        giveWay();
    Waiting first = take();
    const std::stop_token ending = m_ending.get_token();
    const std::stop_callback endJob(ending, [&first] { first.stop.request_stop(); });
    first.job(ending);
}

void JobQueue::deliver(std::function<void()> answer)
{
    // Posted to the queue itself: it outlives its workers, which a job's context need not do.
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace enrow
