// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/JobQueue.h"
#include "store/BatchArchive.h"

#include <QTimer>

#include <memory>

namespace enrow
{

// An archive, and what it is asked for: one job after another on a worker, in the order asked, but for what is to be
// read at once. It says when the disk does not answer, as that of a server that is gone.
class ArchiveQueue : public QObject
{
    Q_OBJECT

public:
    using Turn = JobQueue::Turn;

    static constexpr std::chrono::seconds usualSilence{10};

    // See BatchArchive. silence: how long a job may take before that is told.
    ArchiveQueue(const QString &path, std::chrono::milliseconds patience, const std::optional<ApiOrigin> &origin = {},
                 DecodeReply decode = {}, std::chrono::milliseconds silence = usualSilence)
        : m_archive(std::make_unique<BatchArchive>(path, patience, origin, std::move(decode)))
        , m_jobs(std::make_unique<JobQueue>(JobQueue::Mode::Serial))
    {
        m_silence.setSingleShot(true);
        m_silence.setInterval(silence);
        connect(&m_silence, &QTimer::timeout, this, [this] { setSilent(true); });
    }
    // Waits until everything that was asked for is done; the answers are dropped. One that is silent may be so for
    // ever: it is left to the system.
    ~ArchiveQueue() override
    {
        if (m_isSilent) {
            static_cast<void>(m_jobs.release());
            static_cast<void>(m_archive.release());
            return;
        }
        // A connection is closed by the thread that opened it.
        m_jobs->post(
            nullptr, [this] { return m_archive.reset(), true; }, [](bool) {});
        m_jobs.reset();
    }
    ArchiveQueue(const ArchiveQueue &) = delete;
    ArchiveQueue &operator=(const ArchiveQueue &) = delete;

    // work: Answer(BatchArchive &), on the worker. done: void(Answer), by the event loop, exactly once, or never if the
    // context died first; the work is done all the same.
    template <typename Work, typename Done>
    void run(QObject *context, Work work, Done done, Turn turn = Turn::Usual)
    {
        if (m_waiting++ == 0)
            m_silence.start();
        m_jobs->post(
            this, [archive = m_archive.get(), work = std::move(work)]() mutable { return work(*archive); },
            [this, receiver = QPointer(context), done = std::move(done)](auto answer) mutable {
                takeAnswer();
                if (receiver)
                    done(std::move(answer));
            },
            turn);
    }

signals:
    // A job takes longer than the silence that is usual; or one that did is done.
    void silentChanged(bool isSilent);

private:
    void takeAnswer()
    {
        m_silence.start();
        if (--m_waiting == 0)
            m_silence.stop();
        setSilent(false);
    }
    void setSilent(bool isSilent)
    {
        if (std::exchange(m_isSilent, isSilent) != isSilent)
            emit silentChanged(isSilent);
    }

    std::unique_ptr<BatchArchive> m_archive;
    std::unique_ptr<JobQueue> m_jobs;
    QTimer m_silence;  // since the last answer, while something is asked for
    int m_waiting = 0; // for an answer
    bool m_isSilent = false;
};

} // namespace enrow
