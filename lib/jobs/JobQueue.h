// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

namespace enrow
{

// Runs jobs on a small pool of threads and brings each answer back to the thread that owns the queue.
// A job works on immutable inputs and looks at its stop token now and then. Its answer comes by the event loop, exactly
// once, unless the PendingWork was dropped or the context object died: then never.
class JobQueue : public QObject
{
public:
    // Which of the jobs that wait for a thread comes first.
    enum class Turn : quint8 {
        Usual,
        Next, // before the usual ones: somebody looks at the screen until it is done, and it does not take long
    };

    enum class Mode : quint8 {
        Parallel, // at its end, jobs are asked to stop and those that wait are dropped
        Serial,   // one after another, all on one thread; at its end, all that were asked for are done
    };

    // threads: at least 1; 0 takes as many as the machine has cores, at most 4.
    explicit JobQueue(int threads = 0, QObject *parent = nullptr);
    explicit JobQueue(Mode mode, QObject *parent = nullptr);
    // Waits for the jobs that run. What they still bring is dropped.
    ~JobQueue() override;

    // Whether jobs that start from now on give way to the thread that a person waits in front of: on few cores, a key
    // press would else wait for them. At first they do not.
    void setGivesWay(bool gives) { m_givesWay = gives; }

    int threadCount() const { return m_pool.maxThreadCount(); }

    // work: Answer(std::stop_token), on a worker. done: void(Answer), on the queue's thread. Call from the queue's
    // thread.
    template <typename Work, typename Done>
    PendingWork run(QObject *context, Work work, Done done, Turn turn = Turn::Usual)
    {
        using Answer = std::invoke_result_t<Work &, std::stop_token>;
        std::stop_source stop;
        const std::stop_token token = stop.get_token();
        start(
            [this, token, context = QPointer<QObject>(context), work = std::move(work),
             done = std::move(done)](std::stop_token ending) mutable {
                if (token.stop_requested() || ending.stop_requested())
                    return;
                // A job sees one token; the end of the queue reaches it through its own stop source.
                auto answer = std::make_shared<Answer>(work(token));
                deliver([token, context, answer, done = std::move(done)]() mutable {
                    if (context && !token.stop_requested())
                        done(std::move(*answer));
                });
            },
            stop, turn);
        return PendingWork(std::move(stop));
    }

    // The same for work that nobody cancels: Answer(). It is done even if the context dies first.
    template <typename Work, typename Done>
    void post(QObject *context, Work work, Done done, Turn turn = Turn::Usual)
    {
        run(
            context, [work = std::move(work)](std::stop_token) mutable { return work(); }, std::move(done), turn)
            .release();
    }

private:
    using Job = std::function<void(std::stop_token)>;
    struct Waiting {
        Job job;
        std::stop_source stop;
    };
    void start(Job job, std::stop_source stop, Turn turn);
    void runFirst();
    void deliver(std::function<void()> answer);

    const Mode m_mode;
    std::atomic<bool> m_givesWay = false;
    std::mutex m_mutex; // of both queues
    std::deque<Waiting> m_next;
    std::deque<Waiting> m_usual;
    std::stop_source m_ending;
    QThreadPool m_pool;
};

} // namespace enrow
