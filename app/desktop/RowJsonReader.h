// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "jobs/PendingWork.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace enrow
{

class ArchivedResults;
class BatchStore;
class JobQueue;
class ResultChunk;

// Finds the JSON of one row in its batch's reply as it came. The last reply is kept, for somebody who walks through
// its rows.
class RowJsonReader : public QObject
{
public:
    using Done = std::function<void(QByteArray)>;

    // All must outlive it. Replies are read on a worker.
    RowJsonReader(const BatchStore &store, ArchivedResults &archive, JobQueue &jobs);

    // `done` is called by the event loop with the row's JSON, empty if it cannot be had; never where the context
    // dies or another row is asked for first.
    void read(BatchKey key, uint32_t row, QObject *context, Done done);

private:
    struct Question {
        BatchKey key;
        uint32_t row;
        QPointer<QObject> context;
        Done done;
    };

    std::shared_ptr<const ResultChunk> chunkOf(BatchKey key) const;
    void load(BatchKey key);
    void answer();

    const BatchStore &m_store;
    ArchivedResults &m_archive;
    JobQueue &m_jobs;
    std::optional<Question> m_question;
    std::optional<BatchKey> m_loading;
    std::optional<BatchKey> m_key; // whose reply is held
    std::shared_ptr<const QByteArray> m_raw;
    std::weak_ptr<const ResultChunk> m_chunk; // its rows: a later reply brings others
    PendingWork m_reading;
};

} // namespace enrow
