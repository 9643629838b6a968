// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiCall.h"
#include "support/FaultyServer.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace enrow
{

inline const QByteArray good = R"({"general": {"id": "a"}})";

// zlib's format, which HTTP calls deflate.
inline QByteArray deflated(const QByteArray &body)
{
    return qCompress(body, 9).mid(4);
}

// Always noon of New Year's Day 2026, UTC.
class FixedClock final : public Clock
{
public:
    QDateTime wall() const override { return QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()).toUTC(); }
    Steady steady() const override { return {}; }
};

// What a call came back with, and how often.
struct CallAnswer {
    int count = 0;
    QByteArray body;
    std::optional<Error> error;

    ApiCall::Done receive()
    {
        return [this](Result<ApiReply> result) {
            ++count;
            if (result)
                body = result->body;
            else
                error = result.error();
        };
    }
    QByteArray kind() const
    {
        if (count == 0)
            return "waiting";
        return error ? QByteArray(nameOf(error->kind).data()) : QByteArray("answered");
    }
};

// Everything that a test of ApiCall needs to make calls; limits may be changed between them.
struct CallBench {
    CallBench() { network->setProxy(QNetworkProxy::NoProxy); }

    PendingWork start(const ApiOrigin &origin, ApiCall::Done done)
    {
        const CallSetup setup{*network, clock, origin, limits};
        QUrl url = origin.baseUrl();
        url.setPath(QStringLiteral("/email/find/bulk"));
        url.setQuery(QStringLiteral("id=1"));
        return ApiCall::get(setup, {url, ApiKey::parse(u"secret").value(), true}, context.get(), std::move(done));
    }

    CallAnswer ask(const ApiOrigin &origin)
    {
        return awaited([&](ApiCall::Done done) { return start(origin, std::move(done)); });
    }
    CallAnswer ask(const FaultyServer &server) { return ask(server.origin()); }

    CallAnswer post(const ApiOrigin &origin, const QByteArray &json)
    {
        const CallSetup setup{*network, clock, origin, limits};
        QUrl url = origin.baseUrl();
        url.setPath(QStringLiteral("/email/find/bulk"));
        return awaited([&](ApiCall::Done done) {
            return ApiCall::post(setup, {url, ApiKey::parse(u"secret").value()}, json, context.get(), std::move(done));
        });
    }

    FixedClock clock;
    std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>();
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    CallLimits limits;

private:
    static CallAnswer awaited(const std::function<PendingWork(ApiCall::Done)> &begin)
    {
        CallAnswer answer;
        QEventLoop loop;
        const PendingWork call = begin([&](Result<ApiReply> result) {
            answer.receive()(std::move(result));
            loop.quit();
        });
        QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
        loop.exec();
        return answer;
    }
};

} // namespace enrow
