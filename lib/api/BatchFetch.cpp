// SPDX-License-Identifier: MIT
#include "api/BatchFetch.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"

#include <utility>

namespace enrow
{

BatchFetch::BatchFetch(JobQueue &jobs, BatchKind kind, QString id, std::stop_token stop, QObject *context,
                       BatchSource::Done done, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_kind(kind)
    , m_id(std::move(id))
    , m_done(std::move(done))
{
    connect(context, &QObject::destroyed, this, [this] { cancel(); });
    m_onStop.emplace(std::move(stop), [this] { cancel(); });
}

void BatchFetch::start(const CallSetup &setup, ApiCall::Request request)
{
    const ApiKey key = request.key;
    m_step = ApiCall::get(setup, std::move(request), this, [this, key](Result<ApiReply> reply) {
        if (reply)
            decode(std::move(reply.value()), key);
        else
            deliver(reply.error());
    });
}

void BatchFetch::reject(Error error)
{
    QMetaObject::invokeMethod(
        this, [this, error = std::move(error)] { deliver(error); }, Qt::QueuedConnection);
}

void BatchFetch::decode(ApiReply reply, const ApiKey &key)
{
    m_step = m_jobs.run(
        this,
        [kind = m_kind, body = std::move(reply.body)](std::stop_token stop) mutable {
            return decodeBatchReply(kind, std::move(body), std::move(stop));
        },
        [this, key, status = reply.httpStatus](Result<BatchReply> decoded) {
            if (decoded)
                ApiCall::hideKey(decoded->head.statusText, key);
            deliver(checked(std::move(decoded), status));
        });
}

// A reply that names another batch would show somebody else's results: something on the way mixed replies up.
Result<BatchReply> BatchFetch::checked(Result<BatchReply> reply, int httpStatus) const
{
    if (!reply) {
        Error error = reply.error();
        error.httpStatus = httpStatus;
        return error;
    }
    const QString named = reply->head.id.trimmed();
    if (named.isEmpty() || named.compare(m_id.trimmed(), Qt::CaseInsensitive) == 0)
        return reply;
    return because(ErrorKind::UnreadableReply, {QT_TRANSLATE_NOOP("enrow::Reason", "the reply is about another batch")},
                   httpStatus);
}

void BatchFetch::deliver(Result<BatchReply> result)
{
    m_onStop.reset();
    deleteLater();
    if (const BatchSource::Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

void BatchFetch::cancel()
{
    m_step.cancel();
    deleteLater();
    m_done = {};
}

} // namespace enrow
