// SPDX-License-Identifier: MIT
#include "api/ErrorDecoder.h"

#include "api/Intermediary.h"
#include "api/OneLine.h"
#include "api/ServerWait.h"
#include "core/PluginToken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype longestBody = 256 * 1024; // an error needs less; a longer body is none of the API's

QJsonObject objectFrom(const QByteArray &body)
{
    return body.size() <= longestBody ? QJsonDocument::fromJson(body).object() : QJsonObject();
}

// What the API says of a failure, in its older forms too; empty if the object is none of the API's. That has no
// `error` without a `message`, which others have.
QString wordsOf(const QJsonObject &body)
{
    for (const QLatin1StringView key : {"message"_L1, "reason"_L1, "error"_L1}) {
        if (key == "error"_L1 && !body.contains("message"_L1))
            continue;
        const QString words = oneLine(body.value(key).toString());
        if (!words.isEmpty() && !words.startsWith(u'<'))
            return words;
    }
    return {};
}

// A 401 is about the key, unless it is about a feature that the account of a good key lacks: "This account is not
// allowed to use the phone search feature".
ErrorKind kindOfUnauthorized(const QString &words)
{
    return words.contains("not allowed to use"_L1, Qt::CaseInsensitive) ? ErrorKind::NotInPlan : ErrorKind::KeyRefused;
}

bool mentionsOneOf(const QString &words, std::span<const QLatin1StringView> topics)
{
    return std::any_of(topics.begin(), topics.end(),
                       [&words](QLatin1StringView topic) { return words.contains(topic, Qt::CaseInsensitive); });
}

bool isAboutCredits(const QString &words)
{
    static constexpr std::array topics{"credit"_L1, "balance"_L1, "fund"_L1, "quota"_L1, "enough"_L1};
    return mentionsOneOf(words, topics);
}

// Whether the words are about what a client sends, which is another matter than what it asks for: the contract has
// "Missing payload", "Too many searches. Limit is currently at 5000 per batch." and "Missing mandatory property".
bool isAboutWhatIsSent(const QString &words)
{
    static constexpr std::array topics{"payload"_L1, "too many"_L1, "mandatory property"_L1};
    return mentionsOneOf(words, topics);
}

// Whether the words are about what a client of this API asks for. A gateway on the way can answer with JSON of the same
// shape: "no Route matched with those values", "Forbidden", "The plain HTTP request was sent to HTTPS port".
bool isAboutTheApi(const QString &words)
{
    static constexpr std::array topics{"bulk"_L1,
                                       "batch"_L1,
                                       "search"_L1,
                                       "verification"_L1,
                                       "verifier"_L1,
                                       "apikey"_L1,
                                       "api key"_L1,
                                       "account"_L1,
                                       "enrow"_L1,
                                       "invalid id"_L1,
                                       "missing id"_L1,
                                       "missing payload"_L1,
                                       "mandatory property"_L1};
    return isAboutCredits(words) || mentionsOneOf(words, topics);
}

// What a status means in the API's own mouth.
ErrorKind kindInTheApisMouth(int status, bool aboutBatch, const QString &words)
{
    switch (status) {
    case 401: return kindOfUnauthorized(words);
    case 402: return ErrorKind::NoCredits;
    case 422: return isAboutCredits(words) ? ErrorKind::NoCredits : ErrorKind::BadRequest;
    case 403: return ErrorKind::Forbidden;
    case 400:
    case 404: return aboutBatch && !isAboutWhatIsSent(words) ? ErrorKind::UnknownBatch : ErrorKind::BadRequest;
    case 408: // Request Timeout
    case 425: // Too Early: the same request may be sent again a little later
        return ErrorKind::TimedOut;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::BadRequest;
    return status >= 500 && status < 600 ? ErrorKind::ServerFault : ErrorKind::UnexpectedStatus;
}

// Whether a reply with such words and that status is sure to be the API's. Only what ends a batch has to be: 401 and
// 402 are nobody else's on the way to it, any other status only with words about its work.
bool isSurelyTheApis(int status, ErrorKind kind, const QString &words)
{
    return isTransient(kind) || status == 401 || status == 402 || isAboutTheApi(words);
}

// What a status means whoever sends it.
std::optional<ErrorKind> kindFromAnybody(int status)
{
    switch (status) {
    case 407: return ErrorKind::ProxyNeedsLogin;
    case 429: return ErrorKind::RateLimited;
    case 511: return ErrorKind::NotTheApi;
    }
    // These announce an answer and are none.
    return status >= 100 && status < 200 ? std::optional(ErrorKind::NotTheApi) : std::nullopt;
}

ErrorKind kindOf(const FailedReply &reply, const QString &words)
{
    if (const auto kind = kindFromAnybody(reply.httpStatus))
        return *kind;
    if (words.isEmpty())
        return ErrorKind::NotTheApi;
    const ErrorKind kind = kindInTheApisMouth(reply.httpStatus, reply.aboutBatch, words);
    if (isSurelyTheApis(reply.httpStatus, kind, words))
        return kind;
    return reply.httpStatus >= 400 && reply.httpStatus < 500 ? ErrorKind::UnclearRefusal : ErrorKind::NotTheApi;
}

// Of a 401 that refuses a token which a plugin was given by OAuth: its message, "This connection to Enrow is not
// valid", means nothing to somebody who entered an API key.
bool isAboutToken(const QJsonObject &body, const QString &words)
{
    const QString reason = body.value("reason"_L1).toString();
    return reason == "credential_refused"_L1 || reason == "channel_refused"_L1 ||
           words.startsWith("This connection to Enrow"_L1, Qt::CaseInsensitive);
}

void takeForMistake(Error &error)
{
    error.reason = {
        QT_TRANSLATE_NOOP("enrow::Reason", "it asks for a wait of more than a day, which is taken for a mistake")};
    if (!error.detail.isEmpty())
        error.reason = {QT_TRANSLATE_NOOP("enrow::Reason",
                                          "%1; it asks for a wait of more than a day, which is taken for a mistake"),
                        {error.detail}};
    error.detail = error.reason.inEnglish();
}

} // namespace

Error decodeError(const FailedReply &reply, const QDateTime &ourClock)
{
    const QJsonObject body = objectFrom(reply.body);
    const QString words = wordsOf(body);

    Error error;
    error.httpStatus = reply.httpStatus;
    error.kind = kindOf(reply, words);
    error.detail = words.isEmpty() ? intermediaryName(reply.headers, reply.body) : words;
    if (error.kind == ErrorKind::KeyRefused && isAboutToken(body, words))
        error.detail = oneLine(pluginTokenWords() + u": "_s + words); // which isPluginToken() finds

    const QDateTime answered = ServerWait::answered(reply.headers, ourClock);
    // An empty optional is less than any wait.
    error.retryAfter =
        std::max(ServerWait::retryAfter(reply.headers.retryAfter, answered), ServerWait::retryAfter(body, answered));
    if (reply.httpStatus == 429 && !error.retryAfter)
        error.retryAfter = ServerWait::rateLimitReset(reply.headers.rateLimitReset, answered);
    if (!error.retryAfter && ServerWait::isBeyondADay(reply.headers, body, reply.httpStatus == 429, answered))
        takeForMistake(error);
    return error;
}

} // namespace enrow
