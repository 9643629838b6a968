// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiCall.h"
#include "api/BatchSource.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace enrow
{

class JobQueue;

// One question about a batch on its way through the network and the decoder: one stop ends whichever step is running.
class BatchFetch : public QObject
{
public:
    // Ends unanswered when the stop fires, or when its context or its parent dies. It deletes itself.
    BatchFetch(JobQueue &jobs, BatchKind kind, QString id, std::stop_token stop, QObject *context,
               BatchSource::Done done, QObject *parent);

    // Asks, decodes, answers.
    void start(const CallSetup &setup, ApiCall::Request request);
    // Answers on the next turn of the event loop, without a request.
    void reject(Error error);

private:
    void decode(ApiReply reply, const ApiKey &key);
    Result<BatchReply> checked(Result<BatchReply> reply, int httpStatus) const;
    void deliver(Result<BatchReply> result);
    void cancel();

    JobQueue &m_jobs;
    const BatchKind m_kind;
    const QString m_id;
    BatchSource::Done m_done; // empty once answered or cancelled
    PendingWork m_step;
    // Last, so that a stop can reach no half-built or half-destroyed fetch.
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace enrow
