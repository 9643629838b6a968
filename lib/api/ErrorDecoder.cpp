// SPDX-License-Identifier: MIT
#include "api/ErrorDecoder.h"

#include "api/HttpDate.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace enrow
{

namespace
{

using std::chrono::milliseconds;

constexpr qsizetype longestBody = 256 * 1024; // an error needs less; a longer body is none of the API's
constexpr qsizetype longestDetail = 300;      // characters; what fits a line or two
constexpr milliseconds longestWait = std::chrono::hours(24);

ErrorKind kindOf(int status, bool aboutBatch)
{
    switch (status) {
    case 401: return ErrorKind::KeyRefused;
    case 402:
    case 422: return ErrorKind::NoCredits;
    case 403: return ErrorKind::Forbidden;
    case 400:
    case 404: return aboutBatch ? ErrorKind::UnknownBatch : ErrorKind::BadRequest;
    case 408: // Request Timeout
    case 425: // Too Early: the same request may be sent again a little later
        return ErrorKind::TimedOut;
    case 429: return ErrorKind::RateLimited;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::BadRequest;
    return status >= 500 && status < 600 ? ErrorKind::ServerFault : ErrorKind::UnexpectedStatus;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

// One line of plain text, or nothing where it is markup.
QString detailFrom(const QString &message)
{
    // Through UTF-8, because JSON can hold half of a surrogate pair, which no text may: it becomes "?".
    QString text = QString::fromUtf8(message.toUtf8()).simplified();
    text.removeIf(isInvisible);
    if (text.startsWith(u'<'))
        return {};
    if (text.size() > longestDetail) {
        text.truncate(text[longestDetail - 2].isHighSurrogate() ? longestDetail - 2 : longestDetail - 1);
        text += QChar(0x2026); // horizontal ellipsis
    }
    return text;
}

QString detailOf(const QJsonObject &body)
{
    for (const char *key : {"message", "reason", "error"}) {
        const QString detail = detailFrom(body.value(QLatin1StringView(key)).toString());
        if (!detail.isEmpty())
            return detail;
    }
    return {};
}

milliseconds bounded(milliseconds wait)
{
    return std::clamp(wait, milliseconds(0), longestWait);
}

// Nothing for a negative or senseless number.
std::optional<milliseconds> waitFromSeconds(double seconds)
{
    if (!(seconds >= 0)) // also true of NaN
        return std::nullopt;
    const double longest = std::chrono::duration<double>(longestWait).count();
    return milliseconds(std::llround(std::min(seconds, longest) * 1000));
}

std::optional<milliseconds> waitFromText(const QByteArray &text)
{
    bool isNumber = false;
    const double seconds = text.trimmed().toDouble(&isNumber);
    return isNumber ? waitFromSeconds(seconds) : std::nullopt;
}

std::optional<milliseconds> waitFromBody(const QJsonObject &body)
{
    const QJsonValue value = body.value(QLatin1StringView("retry_after"));
    return value.isDouble() ? waitFromSeconds(value.toDouble()) : waitFromText(value.toString().toUtf8());
}

std::optional<milliseconds> waitFromHeader(const QByteArray &retryAfter, const QDateTime &now)
{
    if (const auto wait = waitFromText(retryAfter))
        return wait;
    if (const auto date = httpDateFrom(retryAfter, now))
        return bounded(milliseconds(now.msecsTo(*date)));
    return std::nullopt;
}

std::optional<milliseconds> waitFromReset(const QByteArray &rateLimitReset, const QDateTime &now)
{
    bool isNumber = false;
    const double reset = rateLimitReset.trimmed().toDouble(&isNumber);
    if (!isNumber || !(reset >= 0))
        return std::nullopt;
    return waitFromSeconds(std::max(0.0, reset - double(now.toMSecsSinceEpoch()) / 1000));
}

} // namespace

Error decodeError(const FailedReply &reply, const QDateTime &now)
{
    QJsonObject body;
    if (reply.body.size() <= longestBody)
        body = QJsonDocument::fromJson(reply.body).object();

    Error error;
    error.kind = kindOf(reply.httpStatus, reply.aboutBatch);
    error.detail = detailOf(body);
    error.httpStatus = reply.httpStatus;
    // An empty optional is less than any wait.
    error.retryAfter = std::max(waitFromHeader(reply.retryAfter, now), waitFromBody(body));
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = std::max(error.retryAfter, waitFromReset(reply.rateLimitReset, now));
    return error;
}

} // namespace enrow
