// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
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

    // threads: at least 1; 0 takes as many as the machine has cores, at most 4.
    explicit JobQueue(int threads = 0, QObject *parent = nullptr);
    // Asks every job to stop and waits for those that run.
    ~JobQueue() override;

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

private:
    void start(std::function<void(std::stop_token)> job, std::stop_source stop, Turn turn);
    void deliver(std::function<void()> answer);

    QThreadPool m_pool;
    std::stop_source m_ending;
};

} // namespace enrow
