// SPDX-License-Identifier: MIT
#include "store/ArchiveThread.h"

using namespace Qt::StringLiterals;

namespace enrow
{

ArchiveThread::ArchiveThread(const QString &path, std::chrono::milliseconds patience,
                             const std::optional<ApiOrigin> &origin, QObject *parent)
    : QObject(parent)
    , m_archive(std::make_unique<BatchArchive>(path, patience, origin))
{
    m_thread.setObjectName(u"archive"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ArchiveThread::~ArchiveThread()
{
    post([this] {
        // A connection is closed by the thread that opened it.
        m_archive.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void ArchiveThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

} // namespace enrow
