// SPDX-License-Identifier: MIT
#pragma once

#include "api/AccountDecoder.h"
#include "api/ApiCall.h"
#include "api/BatchSource.h"
#include "api/CallLimits.h"
#include "core/ApiKey.h"
#include "core/ApiOrigin.h"
#include "core/Clock.h"

#include <QObject>

#include <functional>
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

    // The key to ask about a batch with, or why there is none.
    using KeyFor = std::function<Result<ApiKey>(BatchKind kind, const QString &id)>;
    // Without a key a call fails with that error, and nothing is sent. Calls on their way keep the key they have.
    void setKeys(KeyFor keyFor) { m_keyFor = std::move(keyFor); }
    // The same key for every batch, or none: MissingKey.
    void setKey(std::optional<ApiKey> key);

    PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override;

    using AccountDone = std::function<void(Result<Account>)>;
    // Asks once for the account that a key belongs to. `done` is called as by fetch().
    PendingWork fetchAccount(const ApiKey &key, QObject *context, AccountDone done) const;

private:
    const CallSetup m_setup;
    JobQueue &m_jobs;
    KeyFor m_keyFor;
};

} // namespace enrow
