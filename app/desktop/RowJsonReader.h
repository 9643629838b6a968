// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"

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
class ResultChunk;

// Finds the JSON of one row in its batch's reply as it came. The last reply is kept, for somebody who walks through
// its rows.
class RowJsonReader : public QObject
{
public:
    using Done = std::function<void(QByteArray)>;

    // Both must outlive it.
    RowJsonReader(const BatchStore &store, ArchivedResults &archive);

    // `done` is called by the event loop with the row's JSON, empty where it cannot be had; never where the context
    // dies or another row is asked for first.
    void read(const BatchRef &ref, uint32_t row, QObject *context, Done done);

private:
    struct Question {
        BatchRef ref;
        uint32_t row;
        QPointer<QObject> context;
        Done done;
    };

    std::shared_ptr<const ResultChunk> chunkOf(const BatchRef &ref) const;
    void load(const BatchRef &ref);
    void answer();

    const BatchStore &m_store;
    ArchivedResults &m_archive;
    std::optional<Question> m_question;
    std::optional<BatchRef> m_loading;
    std::optional<BatchRef> m_ref; // whose reply is held
    std::shared_ptr<const QByteArray> m_raw;
    std::weak_ptr<const ResultChunk> m_chunk; // its rows: a later reply brings others
};

} // namespace enrow
