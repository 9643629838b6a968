// SPDX-License-Identifier: MIT
#pragma once

#include "api/CallLimits.h"
#include "api/ReplyHeaders.h"
#include "core/ApiKey.h"
#include "core/ApiOrigin.h"
#include "core/Clock.h"
#include "core/Result.h"
#include "jobs/PendingWork.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace enrow
{

// What all calls to one server share. The manager and the clock must outlive every call.
struct CallSetup {
    QNetworkAccessManager &network;
    const Clock &clock;
    ApiOrigin origin;
    CallLimits limits;
};

// What a call that succeeded came back with: what begins like a JSON object, as all replies of the API do.
struct ApiReply {
    QByteArray body; // never empty
    int httpStatus = 0;
};

// One call to the API: from the request to the body of a successful reply, or to the Error that says why there is none.
class ApiCall : public QObject
{
public:
    using Done = std::function<void(Result<ApiReply>)>;

    struct Request {
        QUrl url; // within the origin
        ApiKey key;
        bool aboutBatch = false; // names a batch: 400 and 404 then mean that there is none
    };

    // Sends a GET; the answer is a reply with status 200 or 202 that has a body. `done` is called exactly once and
    // never before get() returns, unless the PendingWork is dropped or the context dies first: then the connection is
    // given up and it is never called. Everything happens on the context's thread. The server sees one request, and one
    // more for each redirect to itself; one to elsewhere is NotTheApi, and the key never goes there. Where the
    // connection ends before the reply's headers do, the request is sent once more, because a connection kept from an
    // earlier call may have ended unnoticed.
    static PendingWork get(const CallSetup &setup, Request request, QObject *context, Done done);

    // Sends a POST with that JSON, as get() does, but once and never again, because each one costs credits: neither
    // after a connection that ended nor to where a redirect leads. The answer is a reply with status 200, 201 or 202.
    // Any failure that leaves open whether the server acted is Unconfirmed, which no retry may repeat.
    static PendingWork post(const CallSetup &setup, Request request, QByteArray json, QObject *context, Done done);

    // Leaves the key out of what a server says, which may repeat it and is shown and kept.
    static void hideKey(QString &words, const ApiKey &key);

private:
    static PendingWork start(const CallSetup &setup, Request request, std::optional<QByteArray> json, QObject *context,
                             Done done);
    ApiCall(const CallSetup &setup, Request request, std::optional<QByteArray> json, std::stop_token stop,
            QObject *context, Done done);
    ~ApiCall() override;

    void send(const QUrl &url);
    void doubtProxy();
    void readHeaders();
    void readBody();
    void readEnd();
    void sendAgain();
    void followRedirect();
    void endBeforeTheBodyDoes(ErrorKind kind);
    Error redirectError(const QUrl &target) const;
    Error statusError() const;
    Error notTheApi() const;
    Error transportError() const;

    int status() const;
    ReplyHeaders headers() const;
    bool succeeded() const;
    bool mayBeSentAgain() const;
    bool isCut() const;
    void dropReply();
    void fail(Error error);
    void complete(Result<ApiReply> result);
    void deliver(Result<ApiReply> result);
    void cancel();

    const CallSetup m_setup;
    const Request m_request;
    const std::optional<QByteArray> m_json; // of a POST
    Done m_done;                            // empty once the call was answered or cancelled
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    std::optional<Error> m_tlsError; // why the server's certificate was not accepted
    // The proxy that asked for a login, and whether it refused one.
    Error m_proxyLogin{ErrorKind::ProxyNeedsLogin, {}, 0, {}};
    int m_redirects = 0;
    bool m_wasSentAgain = false; // since the last redirect
    QTimer m_deadline;
    QTimer m_doubt; // until the proxy is asked why the request is not on its way
    // Last, so that a stop can reach no half-built or half-destroyed call.
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace enrow
