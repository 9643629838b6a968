// SPDX-License-Identifier: MIT
#include "store/ArchiveThread.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace enrow
{

ArchiveThread::ArchiveThread(const QString &path, std::chrono::milliseconds patience,
                             const std::optional<ApiOrigin> &origin, DecodeReply decode, QObject *parent)
    : QObject(parent)
    , m_archive(std::make_unique<BatchArchive>(path, patience, origin, std::move(decode)))
{
    m_thread.setObjectName(u"archive"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ArchiveThread::~ArchiveThread()
{
    postWaiting(std::numeric_limits<int>::max());
    post([this] {
        // A connection is closed by the thread that opened it.
        m_archive.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void ArchiveThread::postWaiting(int most)
{
    for (auto *queue : {&m_nextOnes, &m_waiting}) {
        while (!queue->empty() && m_posted < most) {
            ++m_posted;
            post(std::move(queue->front()));
            queue->pop_front();
        }
    }
}

void ArchiveThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

} // namespace enrow
