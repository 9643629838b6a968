// SPDX-License-Identifier: MIT
#include "simulator/SimulatorFaults.h"

#include <QLocale>

#include <array>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedFault {
    Fault fault;
    QLatin1StringView name;
};

constexpr std::array namedFaults{
    NamedFault{Fault::RateLimitSeconds, "rate-limit-seconds"_L1},
    NamedFault{Fault::RateLimitDate, "rate-limit-date"_L1},
    NamedFault{Fault::RateLimitBody, "rate-limit-body"_L1},
    NamedFault{Fault::RateLimitReset, "rate-limit-reset"_L1},
    NamedFault{Fault::NoCredits, "no-credits"_L1},
    NamedFault{Fault::ServerError, "server-error"_L1},
    NamedFault{Fault::BadGateway, "bad-gateway"_L1},
    NamedFault{Fault::Unavailable, "unavailable"_L1},
    NamedFault{Fault::Delay, "delay"_L1},
    NamedFault{Fault::Drop, "drop"_L1},
    NamedFault{Fault::Truncate, "truncate"_L1},
    NamedFault{Fault::BrokenChunk, "broken-chunk"_L1},
    NamedFault{Fault::BrokenLaterChunk, "broken-later-chunk"_L1},
    NamedFault{Fault::Empty, "empty"_L1},
};

qint64 wholeSeconds(std::chrono::milliseconds wait)
{
    return std::chrono::ceil<std::chrono::seconds>(wait).count();
}

HttpReply rateLimited(Fault fault, std::chrono::milliseconds wait, const QDateTime &now)
{
    if (fault == Fault::RateLimitBody) {
        return HttpReply::json(429, {{u"error"_s, u"Too Many Requests"_s},
                                     {u"message"_s, u"Rate limit exceeded"_s},
                                     {u"status"_s, 429},
                                     {u"retry_after"_s, wholeSeconds(wait)}});
    }
    HttpReply reply = HttpReply::message(429, u"Too Many Requests"_s);
    const QDateTime then = now.toUTC().addSecs(wholeSeconds(wait));
    if (fault == Fault::RateLimitSeconds)
        reply.headers.append({"Retry-After", QByteArray::number(wholeSeconds(wait))});
    else if (fault == Fault::RateLimitDate)
        reply.headers.append(
            {"Retry-After", QLocale::c().toString(then, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1()});
    else
        reply.headers.append({"X-RateLimit-Reset", QByteArray::number(then.toSecsSinceEpoch())});
    return reply;
}

HttpReply badGateway()
{
    HttpReply reply;
    reply.status = 502;
    reply.contentType = "text/html";
    reply.body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";
    return reply;
}

HttpReply unavailable()
{
    HttpReply reply;
    reply.status = 503;
    return reply;
}

WireReply late(WireReply reply, std::chrono::milliseconds wait)
{
    reply.delay = wait;
    return reply;
}

WireReply truncated(const HttpReply &reply)
{
    WireReply wire = reply.onWire(false);
    wire.bytes.chop(reply.body.size() - reply.body.size() / 2);
    return wire;
}

// In two chunks, of which the first or the second one has no readable size.
WireReply inBrokenChunks(const HttpReply &reply, bool firstIsGood)
{
    WireReply wire = reply.onWire(false);
    wire.bytes.chop(reply.body.size());
    wire.bytes.replace("Content-Length: " + QByteArray::number(reply.body.size()), "Transfer-Encoding: chunked");
    const QByteArray half = reply.body.left(reply.body.size() / 2 + 1);
    if (firstIsGood)
        wire.bytes += QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n";
    wire.bytes += "not-a-size\r\n" + reply.body.mid(half.size()) + "\r\n";
    return wire;
}

HttpReply emptied(HttpReply reply)
{
    reply.body.clear();
    return reply;
}

WireReply faulty(const FaultRule &rule, bool keepAlive, const std::function<HttpReply()> &rightReply,
                 const QDateTime &now)
{
    switch (rule.fault) {
    case Fault::RateLimitSeconds:
    case Fault::RateLimitDate:
    case Fault::RateLimitBody:
    case Fault::RateLimitReset: return rateLimited(rule.fault, rule.wait, now).onWire(keepAlive);
    case Fault::NoCredits: return HttpReply::message(402, u"Not enough credits"_s).onWire(keepAlive);
    case Fault::ServerError: return HttpReply::message(500, u"Internal server error"_s).onWire(keepAlive);
    case Fault::BadGateway: return badGateway().onWire(keepAlive);
    case Fault::Unavailable: return unavailable().onWire(keepAlive);
    case Fault::Delay: return late(rightReply().onWire(keepAlive), rule.wait);
    case Fault::Drop: rightReply(); return {};
    case Fault::Truncate: return truncated(rightReply());
    case Fault::BrokenChunk: return inBrokenChunks(rightReply(), false);
    case Fault::BrokenLaterChunk: return inBrokenChunks(rightReply(), true);
    case Fault::Empty: return emptied(rightReply()).onWire(keepAlive);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList faultNames()
{
    QStringList names;
    for (const NamedFault &named : namedFaults)
        names.append(named.name);
    return names;
}

std::optional<Fault> faultNamed(const QString &name)
{
    for (const NamedFault &named : namedFaults) {
        if (name == named.name)
            return named.fault;
    }
    return {};
}

void SimulatorFaults::add(const FaultRule &rule)
{
    if (rule.count != 0)
        m_rules.append(rule);
}

void SimulatorFaults::clear()
{
    m_rules.clear();
}

WireReply SimulatorFaults::replyFor(const HttpRequest &request, const QDateTime &now,
                                    const std::function<HttpReply()> &rightReply)
{
    const std::optional<FaultRule> rule = take(request.path());
    return rule ? faulty(*rule, request.keepAlive, rightReply, now) : rightReply().onWire(request.keepAlive);
}

std::optional<FaultRule> SimulatorFaults::take(const QByteArray &path)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (!m_rules.at(i).path.isEmpty() && m_rules.at(i).path != path)
            continue;
        const FaultRule rule = m_rules.at(i);
        if (rule.count > 0 && --m_rules[i].count == 0)
            m_rules.removeAt(i);
        return rule;
    }
    return {};
}

} // namespace enrow
