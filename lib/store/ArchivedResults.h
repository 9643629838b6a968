// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"
#include "store/ArchiveQueue.h"
#include "store/BatchStore.h"

#include <QHash>

#include <functional>

namespace enrow
{

class JobQueue;

// Brings back from the archive what the store let go of: the results of a batch, and its reply as it came.
class ArchivedResults : public QObject
{
    Q_OBJECT

public:
    using RawDone = std::function<void(Result<std::shared_ptr<const QByteArray>>)>;

    // The store, the archive and the queue must outlive it. Replies are decoded on workers.
    ArchivedResults(BatchStore &store, ArchiveQueue &archive, JobQueue &jobs, DecodeReply decode,
                    QObject *parent = nullptr);

    // Gives the store the results of these batches that are in the archive and not in memory, begun in that order, a
    // few at a time; failed() for each where that is impossible. What was asked for before and is not among them is
    // given up; what is on its way already goes on.
    void load(const QList<BatchKey> &keys);
    // The reply of a batch as it came, from memory or archive; `done` is called by the event loop, or never where the
    // context dies first.
    void loadRaw(BatchKey key, QObject *context, RawDone done);

signals:
    void failed(enrow::BatchKey key, const enrow::Error &error);

private:
    void loadNext();
    void read(BatchKey key);
    PendingWork decode(BatchKey key, ArchivedReply packed);
    void conclude(BatchKey key, const Result<std::shared_ptr<const ResultChunk>> &chunk);

    BatchStore &m_store;
    ArchiveQueue &m_archive;
    JobQueue &m_jobs;
    const DecodeReply m_decode;
    QList<BatchKey> m_waiting;                               // asked for and not begun
    QHash<BatchKey, std::shared_ptr<PendingWork>> m_loading; // on their way; letting one go gives it up
};

} // namespace enrow
