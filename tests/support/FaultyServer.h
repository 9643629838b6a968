// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "simulator/HttpServer.h"

#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace enrow
{

// A peer on this machine that answers each HTTP request with exactly the bytes it was told, however wrong they are,
// and remembers what it was asked. The replies are given in turn; the last one is repeated.
class FaultyServer
{
public:
    explicit FaultyServer(std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>())
        : m_listener(*listener)
        , m_server([this](const HttpRequest &request) { return answer(request); }, std::move(listener))
    {
        if (!m_server.start(0))
            qFatal("no port to listen on");
    }

    Q_DISABLE_COPY_MOVE(FaultyServer)

    void reply(std::vector<WireReply> replies)
    {
        m_replies = std::move(replies);
        m_next = 0;
    }
    void reply(const QByteArray &bytes, WireReply::Then then = WireReply::Then::Close) { reply({{bytes, then}}); }

    // Closes each connection as soon as it is there, as long as it is set.
    void closeAtOnce(bool closes) { m_server.closeAtOnce(closes); }

    // Sends more to everybody who is still connected.
    void release(const QByteArray &bytes)
    {
        for (QTcpSocket *peer : m_server.findChildren<QTcpSocket *>())
            peer->write(bytes);
    }

    // Drops every connection and takes no new one until comeBack(), at the same port.
    void goAway()
    {
        m_port = port();
        m_server.stop();
    }
    void comeBack()
    {
        if (!m_server.start(m_port))
            qFatal("the port is taken");
    }

    // A well-formed reply; each header ends with CR LF.
    static QByteArray http(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return head(status, headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body;
    }
    static QByteArray head(int status, const QByteArray &headers)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n" + headers + "\r\n";
    }

    // The value of a request's header, whose name is given in lower case; empty if it is absent.
    static QByteArray header(const QByteArray &request, const QByteArray &name)
    {
        for (const QByteArray &line : request.first(std::max<qsizetype>(request.indexOf("\r\n\r\n"), 0)).split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    quint16 port() const { return m_server.port(); }
    QByteArray address(const QByteArray &scheme = "http") const
    {
        return scheme + "://127.0.0.1:" + QByteArray::number(port());
    }
    ApiOrigin origin(const QByteArray &scheme = "http") const
    {
        return ApiOrigin::parse(QString::fromLatin1(address(scheme))).value();
    }

    // Each request as it came: from the request line to the empty line, and its body.
    const QList<QByteArray> &requests() const { return m_requests; }
    qsizetype openConnections() const { return m_server.findChildren<QTcpSocket *>().size(); }
    QTcpServer &listener() { return m_listener; }

private:
    WireReply answer(const HttpRequest &request)
    {
        m_requests << request.bytes;
        if (m_replies.empty())
            return {{}, WireReply::Then::KeepOpen};
        return m_replies[std::min(m_next++, m_replies.size() - 1)];
    }

    QTcpServer &m_listener; // of m_server
    HttpServer m_server;
    std::vector<WireReply> m_replies;
    size_t m_next = 0;
    quint16 m_port = 0; // while away
    QList<QByteArray> m_requests;
};

} // namespace enrow
