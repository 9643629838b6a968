// SPDX-License-Identifier: MIT
#pragma once

#include "api/CallLimits.h"
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

// One GET to the API: from the request to the body of a successful reply, or to the Error that says why there is none.
class ApiCall : public QObject
{
public:
    using Done = std::function<void(Result<QByteArray>)>;

    struct Request {
        QUrl url; // within the origin
        ApiKey key;
        bool aboutBatch = false; // names a batch: 400 and 404 then mean that there is none
    };

    // Sends the request; the answer is the body, never empty, of a reply with status 200 or 202. `done` is called
    // exactly once and never before get() returns, unless the PendingWork is dropped or the context dies first: then
    // the connection is given up and it is never called. Everything happens on the context's thread.
    // The server may see up to four requests: Qt asks again by itself where a connection ends before the reply's
    // headers do.
    static PendingWork get(const CallSetup &setup, Request request, QObject *context, Done done);

private:
    ApiCall(const CallSetup &setup, Request request, std::stop_token stop, QObject *context, Done done);
    ~ApiCall() override;

    void send(const QUrl &url);
    void readHeaders();
    void readBody();
    void readEnd();
    void followRedirect();
    void endBeforeTheBodyDoes(ErrorKind kind);
    Error statusError() const;
    Error transportError() const;

    int status() const;
    bool succeeded() const;
    void dropReply();
    void complete(Result<QByteArray> result);
    void deliver(Result<QByteArray> result);
    void cancel();

    const CallSetup m_setup;
    const Request m_request;
    Done m_done; // empty once the call was answered or cancelled
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_tlsReasons;
    int m_redirects = 0;
    QTimer m_deadline;
    // Last, so that a stop can reach no half-built or half-destroyed call.
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace enrow
