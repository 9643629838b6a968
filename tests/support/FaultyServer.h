// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

namespace enrow
{

// What a FaultyServer does with one request.
struct FaultyReply {
    enum class Then { KeepOpen, Close, Drip };

    QByteArray bytes; // sent as they are once the request's head has come
    Then then = Then::Close;
};

// A peer on this machine that answers each HTTP request with exactly the bytes it was told, however wrong they are,
// and remembers what it was asked. The replies are given in turn; the last one is repeated.
class FaultyServer
{
public:
    explicit FaultyServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *peer = m_server->nextPendingConnection())
                accept(peer);
        });
    }

    Q_DISABLE_COPY_MOVE(FaultyServer)

    void reply(std::vector<FaultyReply> replies)
    {
        m_replies = std::move(replies);
        m_next = 0;
    }
    void reply(const QByteArray &bytes, FaultyReply::Then then = FaultyReply::Then::Close) { reply({{bytes, then}}); }

    // Sends more to everybody who is still connected.
    void release(const QByteArray &bytes)
    {
        for (QTcpSocket *peer : m_server->findChildren<QTcpSocket *>())
            peer->write(bytes);
    }

    // Drops every connection and takes no new one until comeBack(), at the same port.
    void goAway()
    {
        m_port = port();
        m_server->close();
        for (QTcpSocket *peer : m_server->findChildren<QTcpSocket *>())
            peer->abort();
    }
    void comeBack()
    {
        if (!m_server->listen(QHostAddress::LocalHost, m_port))
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

    quint16 port() const { return m_server->serverPort(); }
    QByteArray address(const QByteArray &scheme = "http") const
    {
        return scheme + "://127.0.0.1:" + QByteArray::number(port());
    }
    ApiOrigin origin(const QByteArray &scheme = "http") const
    {
        return ApiOrigin::parse(QString::fromLatin1(address(scheme))).value();
    }

    // The head of each request as it came, from the request line to the empty line.
    const QList<QByteArray> &requests() const { return m_requests; }
    int openConnections() const { return m_open; }

private:
    void accept(QTcpSocket *peer)
    {
        ++m_open;
        QObject::connect(peer, &QTcpSocket::disconnected, m_server.get(), [this, peer] {
            --m_open;
            peer->deleteLater();
        });
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer, head = QByteArray()]() mutable {
            head += peer->readAll();
            const qsizetype end = head.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_requests << head.first(end + 4);
            head.clear();
            answer(peer);
        });
    }

    void answer(QTcpSocket *peer)
    {
        if (m_replies.empty())
            return;
        const FaultyReply &reply = m_replies[std::min(m_next++, m_replies.size() - 1)];
        peer->write(reply.bytes);
        switch (reply.then) {
        case FaultyReply::Then::KeepOpen: return;
        case FaultyReply::Then::Close: peer->disconnectFromHost(); return;
        case FaultyReply::Then::Drip:
            auto *timer = new QTimer(peer);
            timer->callOnTimeout(peer, [peer] { peer->write(" "); });
            timer->start(5);
            return;
        }
    }

    std::unique_ptr<QTcpServer> m_server;
    std::vector<FaultyReply> m_replies;
    size_t m_next = 0;
    quint16 m_port = 0; // while away
    QList<QByteArray> m_requests;
    int m_open = 0;
};

} // namespace enrow
