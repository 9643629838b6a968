// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchArchive.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <deque>
#include <functional>
#include <memory>
#include <type_traits>

namespace enrow
{

// The one thread that uses an archive: does what it is asked in the order asked, but for what is to be read at once,
// and brings each answer back to the thread that owns it, by the event loop.
class ArchiveThread : public QObject
{
public:
    enum class Turn : quint8 {
        InOrder,
        Next, // before all that is not begun: for reading what nothing of that changes
    };

    // See BatchArchive.
    ArchiveThread(const QString &path, std::chrono::milliseconds patience, const std::optional<ApiOrigin> &origin = {},
                  DecodeReply decode = {}, QObject *parent = nullptr);
    // Waits until everything that was asked for is done; the answers are dropped.
    ~ArchiveThread() override;

    // work: Answer(BatchArchive &), on the thread. done: void(Answer), on the owner's thread, exactly once, or never
    // where the context died first; the work is done all the same.
    template <typename Work, typename Done>
    void run(QObject *context, Work work, Done done, Turn turn = Turn::InOrder)
    {
        using Answer = std::invoke_result_t<Work &, BatchArchive &>;
        auto job = [this, context = QPointer<QObject>(context), work = std::move(work),
                    done = std::move(done)]() mutable {
            auto answer = std::make_shared<Answer>(work(*m_archive));
            QMetaObject::invokeMethod(
                this,
                [this, context, answer, done = std::move(done)]() mutable {
                    --m_posted;
                    postWaiting();
                    if (context)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        };
        (turn == Turn::Next ? m_nextOnes : m_waiting).push_back(std::move(job));
        postWaiting();
    }

private:
    // One that runs, and one that the thread need not wait for.
    static constexpr int mostPosted = 2;

    void postWaiting(int most = mostPosted);
    void post(std::function<void()> job);

    QThread m_thread;
    QObject m_worker; // lives in m_thread; jobs are posted to it
    std::unique_ptr<BatchArchive> m_archive;
    std::deque<std::function<void()>> m_nextOnes; // asked for and not posted yet
    std::deque<std::function<void()>> m_waiting;  // the same, behind them
    int m_posted = 0;                             // and not answered yet
};

} // namespace enrow
