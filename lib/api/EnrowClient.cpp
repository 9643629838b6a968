// SPDX-License-Identifier: MIT
#include "api/EnrowClient.h"

#include "api/BatchFetch.h"
#include "api/Endpoint.h"

#include <algorithm>
#include <utility>

namespace enrow
{

namespace
{

constexpr std::chrono::milliseconds longestAccountWait{30'000}; // from the headers of an account to its end
constexpr qint64 longestAccount = 1024 * 1024;                  // bytes: decoded at once, on the thread of the caller

Result<Account> accountFrom(const Result<ApiReply> &reply)
{
    if (!reply)
        return reply.error();
    Result<Account> account = decodeAccount(reply->body);
    if (account)
        return account;
    Error error = account.error();
    error.httpStatus = reply->httpStatus;
    return error;
}

} // namespace

EnrowClient::EnrowClient(QNetworkAccessManager &network, JobQueue &jobs, const Clock &clock, ApiOrigin origin,
                         CallLimits limits, QObject *parent)
    : QObject(parent)
    , m_setup{network, clock, std::move(origin), limits}
    , m_jobs(jobs)
{
    setKey({});
}

void EnrowClient::setKey(std::optional<ApiKey> key)
{
    m_keyFor = [key = std::move(key)](BatchKind, const QString &) {
        return key ? Result<ApiKey>(*key) : Result<ApiKey>(Error{ErrorKind::MissingKey, {}, 0, {}});
    };
}

PendingWork EnrowClient::fetch(BatchKind kind, const QString &id, QObject *context, Done done)
{
    return PendingWork::begin([&](std::stop_token stop) {
        auto *fetch = new BatchFetch(m_jobs, kind, id, std::move(stop), context, std::move(done), this);
        const Result<ApiKey> key = m_keyFor(kind, id);
        if (key)
            fetch->start(m_setup, {Endpoint::batch(origin(), kind, id), key.value(), true});
        else
            fetch->reject(key.error());
    });
}

// A person waits for it.
PendingWork EnrowClient::fetchAccount(const ApiKey &key, QObject *context, AccountDone done) const
{
    CallSetup setup = m_setup;
    setup.limits.maxBody = std::min(setup.limits.maxBody, longestAccount);
    setup.limits.whole = std::min(setup.limits.whole, longestAccountWait);
    return ApiCall::get(setup, {Endpoint::account(origin()), key}, context,
                        [done = std::move(done)](const Result<ApiReply> &reply) { done(accountFrom(reply)); });
}

} // namespace enrow
