// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lists/ListTools.h"
#include "results/BatchReply.h"

#include <stop_token>

namespace enrow
{

class ArchivedResults;
class BatchStore;

// Brings the results of several batches together, from memory or archive, without giving them to the store: what is
// chosen in the window stays what is loaded.
class ResultCollector
{
public:
    using Done = std::function<void(const ListResults &)>;

    // All outlive it; a reply is decoded on a worker.
    ResultCollector(const BatchStore &store, ArchivedResults &archive, JobQueue &jobs, DecodeReply decode);

    // In the order of the keys; those that are gone or cannot be read are left out and counted. `done` is called by the
    // event loop, or never where the context dies first.
    void collect(const QList<BatchKey> &keys, QObject *context, Done done);

private:
    struct Collection;
    void goOn(const std::shared_ptr<Collection> &collection);
    void decode(const std::shared_ptr<Collection> &collection, std::shared_ptr<const QByteArray> raw);

    const BatchStore &m_store;
    ArchivedResults &m_archive;
    JobQueue &m_jobs;
    const DecodeReply m_decode;
};

} // namespace enrow
