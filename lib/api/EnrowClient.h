// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiCall.h"
#include "api/BatchSource.h"
#include "api/CallLimits.h"
#include "core/ApiKey.h"
#include "core/ApiOrigin.h"
#include "core/Clock.h"

#include <QObject>

#include <optional>

class QNetworkAccessManager;

namespace enrow
{

class JobQueue;

// The client of the Enrow API: asks over HTTP, decodes on a worker, answers with values.
class EnrowClient : public QObject, public BatchSource
{
    Q_OBJECT

public:
    // The network manager, the queue and the clock must outlive the client; calls end unanswered with the client.
    EnrowClient(QNetworkAccessManager &network, JobQueue &jobs, const Clock &clock, ApiOrigin origin,
                CallLimits limits = {}, QObject *parent = nullptr);

    const ApiOrigin &origin() const { return m_setup.origin; }
    // Without a key every call fails with MissingKey, and nothing is sent. Calls on their way keep the key they have.
    void setKey(std::optional<ApiKey> key) { m_key = std::move(key); }
    bool hasKey() const { return m_key.has_value(); }

    PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override;

private:
    const CallSetup m_setup;
    JobQueue &m_jobs;
    std::optional<ApiKey> m_key;
};

} // namespace enrow
