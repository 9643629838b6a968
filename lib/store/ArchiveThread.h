// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchArchive.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace enrow
{

// The one thread that uses an archive: does what it is asked in the order asked, and brings each answer back to the
// thread that owns it, by the event loop.
class ArchiveThread : public QObject
{
public:
    // See BatchArchive.
    ArchiveThread(const QString &path, std::chrono::milliseconds patience, const std::optional<ApiOrigin> &origin = {},
                  QObject *parent = nullptr);
    // Waits until everything that was asked for is done; the answers are dropped.
    ~ArchiveThread() override;

    // work: Answer(BatchArchive &), on the thread. done: void(Answer), on the owner's thread, exactly once, or never
    // where the context died first; the work is done all the same.
    template <typename Work, typename Done>
    void run(QObject *context, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work &, BatchArchive &>;
        post([this, context = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
            auto answer = std::make_shared<Answer>(work(*m_archive));
            QMetaObject::invokeMethod(
                this,
                [context, answer, done = std::move(done)]() mutable {
                    if (context)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

private:
    void post(std::function<void()> job);

    QThread m_thread;
    QObject m_worker; // lives in m_thread; jobs are posted to it
    std::unique_ptr<BatchArchive> m_archive;
};

} // namespace enrow
