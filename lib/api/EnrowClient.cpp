// SPDX-License-Identifier: MIT
#include "api/EnrowClient.h"

#include "api/BatchFetch.h"
#include "api/Endpoint.h"

#include <utility>

namespace enrow
{

EnrowClient::EnrowClient(QNetworkAccessManager &network, JobQueue &jobs, const Clock &clock, ApiOrigin origin,
                         CallLimits limits, QObject *parent)
    : QObject(parent)
    , m_setup{network, clock, std::move(origin), limits}
    , m_jobs(jobs)
{
}

PendingWork EnrowClient::fetch(BatchKind kind, const QString &id, QObject *context, Done done)
{
    std::stop_source stop;
    auto *fetch = new BatchFetch(m_jobs, kind, id, stop.get_token(), context, std::move(done), this);
    if (m_key)
        fetch->start(m_setup, {Endpoint::batch(origin(), kind, id), *m_key, true});
    else
        fetch->reject(Error{ErrorKind::MissingKey, {}, 0, {}});
    return PendingWork(std::move(stop));
}

} // namespace enrow
