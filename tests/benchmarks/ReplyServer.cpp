// SPDX-License-Identifier: MIT
#include "benchmarks/ReplyServer.h"

#include "simulator/HttpServer.h"

using namespace Qt::StringLiterals;

namespace enrow::bench
{

ReplyServer::ReplyServer()
    : m_server(new HttpServer([this](const HttpRequest &request) {
        const auto found = m_replies.constFind(request.queryValue("id"));
        if (found == m_replies.cend())
            return HttpReply::message(404, u"Bulk search not found"_s);
        HttpReply reply;
        reply.body = *found;
        return reply;
    }))
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

bool ReplyServer::start(quint16 port)
{
    const auto listen = [this, port] {
        if (m_server->start(port))
            m_port = m_server->port();
    };
    QMetaObject::invokeMethod(m_server, listen, Qt::BlockingQueuedConnection);
    return m_port != 0;
}

QString ReplyServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

} // namespace enrow::bench
