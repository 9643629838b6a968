// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/Simulator.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

namespace enrow::test
{

// What came back from a request, read to its end.
struct HttpAnswer {
    int status = 0; // 0 if no reply came, -1 where the request did not end
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    std::function<QByteArray(const char *)> header;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString message() const { return json().value(QLatin1StringView("message")).toString(); }
};

// A running simulator whose time stands still until a test moves it, and plain HTTP requests to it.
class SimulatorFixture
{
public:
    explicit SimulatorFixture(SimulatorOptions options = {})
        : simulator(withClock(std::move(options), now))
    {
        if (!simulator.start())
            qFatal("the simulator cannot listen: %s", qPrintable(simulator.errorString()));
    }

    void advance(std::chrono::milliseconds time) { *now += time; }

    // Sends a request with this key (none if it is empty) and waits for its end.
    HttpAnswer send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                    const QByteArray &key = QByteArrayLiteral("demo-key"))
    {
        QNetworkRequest request(QUrl(simulator.baseUrl().toString() + target, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!key.isEmpty())
            request.setRawHeader("x-api-key", key);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        const std::shared_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
            return {-1, {}, QNetworkReply::TimeoutError, {}};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->error(),
                [reply](const char *name) { return reply->rawHeader(name); }};
    }

    HttpAnswer get(const QString &target) { return send("GET", target); }
    HttpAnswer post(const QString &target, const QByteArray &body) { return send("POST", target, body); }

    std::shared_ptr<std::chrono::milliseconds> now = std::make_shared<std::chrono::milliseconds>(1'000'000);
    Simulator simulator;

private:
    static SimulatorOptions withClock(SimulatorOptions options, const std::shared_ptr<std::chrono::milliseconds> &now)
    {
        options.clock = [now] { return *now; };
        return options;
    }

    QNetworkAccessManager m_network;
};

} // namespace enrow::test
