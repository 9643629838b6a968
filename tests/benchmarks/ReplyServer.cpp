// SPDX-License-Identifier: MIT
#include "benchmarks/ReplyServer.h"

#include "benchmarks/Stopwatch.h"
#include "simulator/HttpReply.h"
#include "simulator/HttpServer.h"

#include <pthread.h>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

ReplyServer::ReplyServer()
    : m_server(new HttpServer(
          [this](const HttpRequest &request) { return replyTo(request.queryValue("id")).onWire(request.keepAlive); }))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

ReplyServer::~ReplyServer()
{
    m_thread.quit();
    m_thread.wait();
}

void ReplyServer::add(const QString &id, const QByteArray &reply)
{
    QMetaObject::invokeMethod(
        m_server, [this, id, reply] { m_replies.insert(id, reply); }, Qt::BlockingQueuedConnection);
}

bool ReplyServer::start(quint16 port)
{
    const auto listen = [this, port] {
        if (m_server->start(port))
            m_port = m_server->port();
        clockid_t clock = 0;
        pthread_getcpuclockid(pthread_self(), &clock);
        m_clock = clock;
    };
    QMetaObject::invokeMethod(m_server, listen, Qt::BlockingQueuedConnection);
    return m_port != 0;
}

double ReplyServer::cpuTime() const
{
    return readClock(m_clock);
}

QString ReplyServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

HttpReply ReplyServer::replyTo(const QString &id)
{
    HttpReply reply;
    ++m_served;
    const auto found = m_replies.constFind(id);
    if (found == m_replies.cend()) {
        reply.body = R"({"general":{"id":")" + id.toUtf8() + R"(","status":"ongoing"},"stats":{"finished":)" +
                     QByteArray::number(m_served) + R"(,"requested":1000000}})";
        return reply;
    }
    reply.body = *found;
    m_lastServed = std::chrono::steady_clock::now();
    return reply;
}

} // namespace enrow::bench
