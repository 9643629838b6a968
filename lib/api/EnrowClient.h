// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"
#include "core/ApiKey.h"
#include "core/ApiOrigin.h"
#include "core/Clock.h"

#include <QObject>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace enrow
{

class JobQueue;

// Bounds of one call.
struct CallLimits {
    std::chrono::milliseconds idle = std::chrono::seconds(30);      // without a byte
    std::chrono::milliseconds deadline = std::chrono::seconds(120); // from the request to the last byte
    qint64 maxBody = 256LL * 1024 * 1024;                           // bytes after decompression
    int maxRedirects = 3;                                           // to the same origin; none leaves it
};

// The client of the Enrow API: asks over HTTP, decodes on a worker, answers with values.
class EnrowClient : public QObject, public BatchSource
{
    Q_OBJECT

public:
    EnrowClient(QNetworkAccessManager &network, JobQueue &jobs, const Clock &clock, ApiOrigin origin,
                CallLimits limits = {}, QObject *parent = nullptr);

    const ApiOrigin &origin() const;
    // Without a key every call fails with MissingKey, and nothing is sent.
    void setKey(std::optional<ApiKey> key);
    bool hasKey() const;

    PendingWork fetch(BatchKind kind, const QString &id, QObject *context, Done done) override;
};

} // namespace enrow
