// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace enrow
{

// What a FaultyServer does with one request.
struct FaultyReply {
    enum class Then { KeepOpen, Close, Drip };

    QByteArray bytes; // sent as they are once the request has come
    Then then = Then::Close;
    // For a reply too large to be held at once: sent that often behind the bytes, and then the end.
    QByteArray piece = {};
    int pieces = 0;
    QByteArray end = {};
    std::chrono::milliseconds dripEvery{5}; // one byte
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

    // Closes each connection as soon as it is there, as long as it is set.
    void closeAtOnce(bool closes) { m_closesAtOnce = closes; }

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

    // The value of a request's header, whose name is given in lower case; empty if it is absent.
    static QByteArray header(const QByteArray &request, const QByteArray &name)
    {
        for (const QByteArray &line : request.first(std::max<qsizetype>(request.indexOf("\r\n\r\n"), 0)).split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
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

    // Each request as it came: from the request line to the empty line, and its body.
    const QList<QByteArray> &requests() const { return m_requests; }
    int openConnections() const { return m_open; }
    QTcpServer &listener() { return *m_server; }

private:
    void accept(QTcpSocket *peer)
    {
        ++m_open;
        QObject::connect(peer, &QTcpSocket::disconnected, m_server.get(), [this, peer] {
            --m_open;
            peer->deleteLater();
        });
        if (m_closesAtOnce) {
            peer->disconnectFromHost();
            return;
        }
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer, request = QByteArray()]() mutable {
            request += peer->readAll();
            if (!isWhole(request))
                return;
            m_requests << std::exchange(request, {});
            answer(peer);
        });
    }

    static bool isWhole(const QByteArray &request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        return end >= 0 && request.size() >= end + 4 + header(request, "content-length").toLongLong();
    }

    void answer(QTcpSocket *peer)
    {
        if (m_replies.empty())
            return;
        const auto reply = std::make_shared<FaultyReply>(m_replies[std::min(m_next++, m_replies.size() - 1)]);
        peer->write(reply->bytes);
        if (reply->pieces == 0) {
            finish(peer, *reply);
            return;
        }
        QObject::connect(peer, &QTcpSocket::bytesWritten, peer, [peer, reply] { sendMore(peer, *reply); });
        sendMore(peer, *reply);
    }

    static void sendMore(QTcpSocket *peer, FaultyReply &reply)
    {
        constexpr qint64 ahead = 1024 * 1024;
        while (reply.pieces > 0 && peer->bytesToWrite() < ahead) {
            peer->write(reply.piece);
            if (--reply.pieces == 0) {
                peer->write(reply.end);
                finish(peer, reply);
            }
        }
    }

    static void finish(QTcpSocket *peer, const FaultyReply &reply)
    {
        switch (reply.then) {
        case FaultyReply::Then::KeepOpen: return;
        case FaultyReply::Then::Close: peer->disconnectFromHost(); return;
        case FaultyReply::Then::Drip:
            auto *timer = new QTimer(peer);
            timer->callOnTimeout(peer, [peer] { peer->write(" "); });
            timer->start(reply.dripEvery);
            return;
        }
    }

    std::unique_ptr<QTcpServer> m_server;
    std::vector<FaultyReply> m_replies;
    size_t m_next = 0;
    quint16 m_port = 0; // while away
    QList<QByteArray> m_requests;
    int m_open = 0;
    bool m_closesAtOnce = false;
};

} // namespace enrow
