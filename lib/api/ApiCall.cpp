// SPDX-License-Identifier: MIT
#include "api/ApiCall.h"

#include "api/ErrorDecoder.h"
#include "api/Intermediary.h"
#include "api/OneTimeBody.h"
#include "api/ProxyChoice.h"
#include "api/ProxyLogin.h"
#include "api/TransportError.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// The message of a failed reply needs no more; what a proxy sends beyond that is of no interest.
constexpr qint64 maxErrorBody = 64 * 1024;

constexpr qint64 pieceSize = 256 * 1024;

// How long it usually takes at most until a request is on its way.
constexpr std::chrono::milliseconds usualWayThere{250};

// A 202 says that the server is at work, yet not at what.
Error emptyReply(int status)
{
    const ErrorKind kind = status == 202 ? ErrorKind::ServerFault : ErrorKind::UnreadableReply;
    return because(kind, {QT_TRANSLATE_NOOP("enrow::Reason", "the answer is empty")}, status);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QNetworkRequest requestFor(const QUrl &url, const ApiKey &key, const CallLimits &limits)
{
    QNetworkRequest request(url);
    request.setRawHeader("x-api-key", key.secret());
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("EnrowDesk/" ENROW_VERSION));
    // Qt's own following would carry the key to any other server.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // When Qt sends a request again is known and prevented for HTTP/1.1. No more calls are made at once than it can do.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(int(limits.idle.count()));
    // Qt unpacks what arrives before anybody reads it, as far as this lets it. What is read meets our own cap first.
    request.setDecompressedSafetyCheckThreshold(limits.maxBody + 4 * pieceSize);
    return request;
}

// The API answers with JSON objects. What begins otherwise is a page; what is white space alone may be what is left of
// a reply.
bool isPage(const QByteArray &body)
{
    QByteArrayView text(body);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3); // byte order mark
    text = text.trimmed();
    return !text.isEmpty() && text.front() != '{';
}

// After a failed handshake the manager fails every later call to that server until its connections are cleared. That
// would leave all other calls without an answer, so the last one to fail does it.
void forgetFailedHandshake(QNetworkAccessManager &network)
{
    const auto replies = network.findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly);
    if (std::ranges::none_of(replies, [](const QNetworkReply *reply) { return reply->isRunning(); }))
        network.clearConnectionCache();
}

} // namespace

// Shorter texts are no secret, and would be found within words.
void ApiCall::hideKey(QString &words, const ApiKey &key)
{
    constexpr qsizetype shortestSecret = 8;
    if (key.secret().size() >= shortestSecret)
        words.replace(QString::fromLatin1(key.secret()), QChar(0x2026));
}

PendingWork ApiCall::get(const CallSetup &setup, Request request, QObject *context, Done done)
{
    return start(setup, std::move(request), std::nullopt, context, std::move(done));
}

PendingWork ApiCall::post(const CallSetup &setup, Request request, QByteArray json, QObject *context, Done done)
{
    return start(setup, std::move(request), std::move(json), context, std::move(done));
}

PendingWork ApiCall::start(const CallSetup &setup, Request request, std::optional<QByteArray> json, QObject *context,
                           Done done)
{
    Q_ASSERT(context && done && setup.origin.contains(request.url));
    return PendingWork::begin([&](std::stop_token stop) {
        // Owned by the context: a call ends with the one who asked.
        new ApiCall(setup, std::move(request), std::move(json), std::move(stop), context, std::move(done));
    });
}

ApiCall::ApiCall(const CallSetup &setup, Request request, std::optional<QByteArray> json, std::stop_token stop,
                 QObject *context, Done done)
    : QObject(context)
    , m_setup(setup)
    , m_request(std::move(request))
    , m_json(std::move(json))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] { endBeforeTheBodyDoes(ErrorKind::TimedOut); });
    m_deadline.start(m_setup.limits.deadline);
    m_doubt.setSingleShot(true);
    m_doubt.callOnTimeout(this, [this] { doubtProxy(); });
    send(m_request.url);
    m_onStop.emplace(std::move(stop), [this] { cancel(); });
}

ApiCall::~ApiCall()
{
    dropReply();
}

void ApiCall::send(const QUrl &url)
{
    m_body.clear();
    const QByteArray json = m_json.value_or(QByteArray());
    QNetworkRequest request = requestFor(url, m_request.key, m_setup.limits);
    request.setHeader(QNetworkRequest::ContentLengthHeader, json.size()); // else Qt would buffer the body
    if (m_json)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    auto *body = new OneTimeBody(json);
    m_reply = m_setup.network.sendCustomRequest(request, m_json ? "POST" : "GET", body);
    body->setParent(m_reply);
    if (url.scheme() == "https"_L1) // else the server is this machine
        m_doubt.start(usualWayThere);
    connect(m_reply, &QNetworkReply::requestSent, &m_doubt, &QTimer::stop);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { readHeaders(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { readBody(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { readEnd(); });
    // Of calls that wait for one handshake only one hears what is wrong with it, and all of them fail.
    connect(&m_setup.network, &QNetworkAccessManager::sslErrors, m_reply,
            [this](const QNetworkReply *reply, const QList<QSslError> &errors) {
                if (m_setup.origin.contains(reply->url()))
                    m_tlsError = TransportError::fromTls(errors);
            });
    connect(&m_setup.network, &QNetworkAccessManager::proxyAuthenticationRequired, m_reply,
            [this](const QNetworkProxy &proxy) { m_proxyLogin = ProxyLogin::wantedBy(proxy); });
}

// Called when the request is not on its way yet: Qt may be asking a proxy for ever, see ProxyLogin.
void ApiCall::doubtProxy()
{
    const QUrl url = m_reply ? m_reply->url() : QUrl();
    const QNetworkProxy proxy = ProxyChoice::proxyFor(url, m_setup.network);
    if (!m_reply || proxy.type() != QNetworkProxy::HttpProxy)
        return;
    ProxyLogin::tellIfNeeded(proxy, url, m_reply, [this, wanted = ProxyLogin::wantedBy(proxy)] {
        m_setup.network.clearConnectionCache(); // else Qt goes on asking after the reply was given up
        fail(wanted);
    });
}

void ApiCall::readHeaders()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (!succeeded())
        return;
    // A slow line brings a large reply in its own time.
    m_deadline.start(m_setup.limits.whole);
    if (length.toLongLong() > m_setup.limits.maxBody)
        endBeforeTheBodyDoes(ErrorKind::ReplyTooLarge);
}

void ApiCall::readBody()
{
    const qint64 limit = succeeded() ? m_setup.limits.maxBody : std::min(maxErrorBody, m_setup.limits.maxBody);
    // Piece by piece, because decompression happens here: one packet can hold a thousand times its size.
    while (m_reply->isOpen() && m_body.size() <= limit) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            break;
        m_body += piece;
    }
    if (m_body.size() > limit)
        endBeforeTheBodyDoes(ErrorKind::ReplyTooLarge);
}

void ApiCall::readEnd()
{
    readBody();
    if (!m_reply)
        return; // the last bytes were too many
    if (mayBeSentAgain())
        sendAgain();
    else if (isRedirect(status()))
        followRedirect();
    else if (status() / 100 == 2 && m_body.isEmpty() && !isCut())
        fail(emptyReply(status()));
    else if (status() != 0 && !succeeded())
        fail(statusError());
    else if (isCut())
        fail(transportError());
    else if (isPage(m_body))
        fail(notTheApi());
    else
        complete(ApiReply{std::move(m_body), status()});
}

void ApiCall::sendAgain()
{
    m_wasSentAgain = true;
    const QUrl url = m_reply->url();
    dropReply();
    send(url);
}

void ApiCall::followRedirect()
{
    const QByteArray location = m_reply->rawHeader("Location");
    const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(location));
    if (m_json || location.isEmpty() || !m_setup.origin.contains(target) ||
        m_redirects >= m_setup.limits.maxRedirects) {
        fail(redirectError(location.isEmpty() ? QUrl() : target));
        return;
    }
    ++m_redirects;
    m_wasSentAgain = false;
    dropReply();
    send(target);
}

// Where the status has already told the failure, that failure counts more than the way its body ended.
void ApiCall::endBeforeTheBodyDoes(ErrorKind kind)
{
    const bool failed = status() != 0 && !succeeded() && !isRedirect(status());
    fail(failed ? statusError() : Error{kind, {}, status(), {}});
}

// The API moves nobody: something on the way does, such as a network that wants a sign-in first.
Error ApiCall::redirectError(const QUrl &target) const
{
    Error error = notTheApi();
    const QString place = target.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                          QUrl::RemoveFragment); // the rest may repeat the key
    if (!place.isEmpty())
        return because(error.kind, {QT_TRANSLATE_NOOP("enrow::Reason", "leads to %1"), {place}}, error.httpStatus);
    return error;
}

Error ApiCall::statusError() const
{
    if (status() / 100 == 2)
        return isPage(m_body) ? notTheApi() : Error{ErrorKind::UnreadableReply, {}, status(), {}};
    return decodeError({status(), m_body, headers(), m_request.aboutBatch}, m_setup.clock.wall());
}

Error ApiCall::notTheApi() const
{
    return Error{ErrorKind::NotTheApi, intermediaryName(headers(), m_body), status(), {}};
}

Error ApiCall::transportError() const
{
    Error error{TransportError::kindOf(m_reply->error()), m_reply->errorString(), status(), {}};
    // Qt's words for these are about its own means: an upload that cannot be rewound, a call that its timer cancelled.
    if (m_reply->error() == QNetworkReply::ContentReSendError)
        error = because(error.kind, {QT_TRANSLATE_NOOP("enrow::Reason", "Connection closed")}, status());
    if (error.kind == ErrorKind::TimedOut)
        error.detail.clear();
    // A success that breaks off was cut short on the way, by a server or a proxy that could be reached.
    if (succeeded() && error.kind == ErrorKind::Offline)
        error.kind = ErrorKind::UnreadableReply;
    if (error.kind == ErrorKind::TlsFailed && m_tlsError)
        return *m_tlsError;
    if (auto told = TransportError::fromWords(error, m_reply->rawHeader("Content-Encoding")))
        return *std::move(told);
    if (error.kind == ErrorKind::ProxyNeedsLogin)
        return m_proxyLogin;
    // Whatever a proxy says when it opens no way, Qt says that the connection was refused.
    const QNetworkProxy proxy = ProxyChoice::proxyFor(m_reply->url(), m_setup.network);
    if (error.kind == ErrorKind::Offline && proxy.type() != QNetworkProxy::NoProxy)
        return because(
            error.kind,
            {QT_TRANSLATE_NOOP("enrow::Reason", "through the proxy %1: %2"), {proxy.hostName(), error.detail}},
            status());
    return error;
}

// The HTTP status, or 0 before the reply's headers came.
int ApiCall::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

ReplyHeaders ApiCall::headers() const
{
    const auto header = [this](const char *name) { return m_reply ? m_reply->rawHeader(name) : QByteArray(); };
    return {header("Date"),   header("Retry-After"), header("X-RateLimit-Reset"),
            header("Server"), header("Via"),         header("CF-Ray")};
}

bool ApiCall::succeeded() const
{
    return status() == 200 || status() == 202 || (m_json && status() == 201);
}

bool ApiCall::mayBeSentAgain() const
{
    const bool hasEnded = m_reply->error() == QNetworkReply::ContentReSendError ||
                          m_reply->error() == QNetworkReply::RemoteHostClosedError;
    return hasEnded && status() == 0 && !m_json && !m_wasSentAgain;
}

// Qt sometimes wants to send a request again whose whole reply came: where its end was the end of the connection, and
// from Qt 6.8 on also where the connection ends just after it.
bool ApiCall::isCut() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isWhole =
        length.isValid() ? m_body.size() == length.toLongLong() : !m_reply->hasRawHeader("Transfer-Encoding");
    const bool wasRead = succeeded() && isWhole && m_reply->error() == QNetworkReply::ContentReSendError;
    return m_reply->error() != QNetworkReply::NoError && !wasRead;
}

void ApiCall::dropReply()
{
    m_doubt.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void ApiCall::fail(Error error)
{
    if (m_json && isTransient(error.kind) && !TransportError::isAboutTls(error.kind)) // before which nothing is sent
        error.kind = ErrorKind::Unconfirmed;
    hideKey(error.detail, m_request.key);
    for (QString &value : error.reason.values)
        hideKey(value, m_request.key);
    complete(std::move(error));
}

// The answer takes one more turn of the event loop: whoever receives it may then destroy anything, the manager
// included.
void ApiCall::complete(Result<ApiReply> result)
{
    m_deadline.stop();
    dropReply();
    if (!result && TransportError::isAboutTls(result.error().kind))
        forgetFailedHandshake(m_setup.network);
    QMetaObject::invokeMethod(
        this, [this, result = std::move(result)]() mutable { deliver(std::move(result)); }, Qt::QueuedConnection);
}

void ApiCall::deliver(Result<ApiReply> result)
{
    m_onStop.reset();
    deleteLater();
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

void ApiCall::cancel()
{
    m_deadline.stop();
    dropReply();
    deleteLater();
    m_done = {};
}

} // namespace enrow
