// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/JobQueue.h"
#include "store/BatchArchive.h"

#include <memory>
#include <type_traits>

namespace enrow
{

// An archive, and what it is asked for: one job after another on a worker, in the order asked, but for what is to be
// read at once.
class ArchiveQueue
{
public:
    using Turn = JobQueue::Turn;

    // See BatchArchive.
    ArchiveQueue(const QString &path, std::chrono::milliseconds patience, const std::optional<ApiOrigin> &origin = {},
                 DecodeReply decode = {})
        : m_archive(std::make_unique<BatchArchive>(path, patience, origin, std::move(decode)))
    {
    }
    // Waits until everything that was asked for is done; the answers are dropped.
    ~ArchiveQueue()
    {
        // A connection is closed by the thread that opened it.
        m_jobs.post(
            nullptr, [this] { return m_archive.reset(), true; }, [](bool) {});
    }
    ArchiveQueue(const ArchiveQueue &) = delete;
    ArchiveQueue &operator=(const ArchiveQueue &) = delete;

    // work: Answer(BatchArchive &), on the worker. done: void(Answer), by the event loop, exactly once, or never if the
    // context died first; the work is done all the same.
    template <typename Work, typename Done>
    void run(QObject *context, Work work, Done done, Turn turn = Turn::Usual)
    {
        m_jobs.post(
            context, [this, work = std::move(work)]() mutable { return work(*m_archive); }, std::move(done), turn);
    }

private:
    std::unique_ptr<BatchArchive> m_archive;
    JobQueue m_jobs{JobQueue::Mode::Serial}; // its end comes before that of the archive
};

} // namespace enrow
