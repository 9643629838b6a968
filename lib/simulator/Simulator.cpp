// SPDX-License-Identifier: MIT
#include "simulator/Simulator.h"

namespace enrow
{

using namespace Qt::StringLiterals;

struct Simulator::Route {
    enum class Endpoint : quint8 { Bulk, Single, Account };

    Endpoint endpoint;
    SimulatedKind kind; // not of the account

    static std::optional<Route> find(const QByteArray &path)
    {
        const QString text = QString::fromUtf8(path);
        if (text == "/account/info"_L1)
            return Route{Endpoint::Account, SimulatedKind::EmailFinder};
        for (const SimulatedKind kind : allSimulatedKinds) {
            if (text == rulesOf(kind).path + "/bulk"_L1)
                return Route{Endpoint::Bulk, kind};
            if (text == rulesOf(kind).path + "/single"_L1)
                return Route{Endpoint::Single, kind};
        }
        return {};
    }

    bool takes(const QByteArray &method) const
    {
        return method == "GET" || (method == "POST" && endpoint != Endpoint::Account);
    }

    QByteArray allowed() const { return endpoint == Endpoint::Account ? "GET" : "GET, POST"; }
};

namespace
{

HttpReply tooManyRequests()
{
    HttpReply reply = HttpReply::message(429, u"Too Many Requests"_s);
    reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

HttpReply methodNotAllowed(const QByteArray &allowed)
{
    HttpReply reply = HttpReply::message(405, u"Method not allowed"_s);
    reply.headers.emplaceBack("Allow", allowed);
    return reply;
}

} // namespace

Simulator::Simulator(SimulatorOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_account(m_options.credits * 1000)
    , m_bulk(m_account)
    , m_single(m_account)
    , m_server([this](const HttpRequest &request) { return answer(request); }, std::make_unique<QTcpServer>(), this)
{
}

bool Simulator::start(quint16 port)
{
    return m_server.start(port);
}

void Simulator::stop()
{
    m_server.stop();
}

QUrl Simulator::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.port()));
}

WireReply Simulator::answer(const HttpRequest &request)
{
    emit requested(request.method, request.target);
    return m_faults.replyFor(request, QDateTime::currentDateTimeUtc(), [this, &request] { return work(request); });
}

HttpReply Simulator::work(const HttpRequest &request)
{
    const std::optional<Route> found = Route::find(request.path());
    if (!found)
        return HttpReply::message(404, u"Not found"_s);
    if (!found->takes(request.method))
        return methodNotAllowed(found->allowed());
    const QByteArray key = request.header("x-api-key");
    if (key.isEmpty())
        return HttpReply::message(401, u"No apikey found in the x-api-key headers"_s);
    if (key != m_options.key)
        return HttpReply::message(401, u"This apikey is not valid"_s);
    if (request.method == "POST" && !m_postLimit.admits(key, request.path(), realTime()))
        return tooManyRequests();
    return route(*found, request);
}

HttpReply Simulator::route(const Route &route, const HttpRequest &request)
{
    const std::chrono::milliseconds now = simulatedTime();
    const bool posts = request.method == "POST";
    const QString id = posts ? QString() : request.queryValue("id");
    switch (route.endpoint) {
    case Route::Endpoint::Bulk:
        return posts ? m_bulk.post(route.kind, request.body, now) : m_bulk.get(route.kind, id, now, m_options.dialects);
    case Route::Endpoint::Single:
        return posts ? m_single.post(route.kind, request.body, now) : m_single.get(route.kind, id, now);
    case Route::Endpoint::Account: return HttpReply::json(200, m_account.info(now));
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds Simulator::realTime() const
{
    if (m_options.clock)
        return m_options.clock();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::chrono::milliseconds Simulator::simulatedTime() const
{
    return std::chrono::milliseconds(qint64(double(realTime().count()) * m_options.speed));
}

} // namespace enrow
