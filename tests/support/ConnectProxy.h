// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace enrow
{

// An HTTP proxy on this machine that answers CONNECT, and that leads every tunnel to one port of this machine, whatever
// host was asked for: no name needs to be resolved.
class ConnectProxy
{
public:
    explicit ConnectProxy(quint16 target)
        : m_target(target)
    {
        if (!m_listener.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
            while (QTcpSocket *client = m_listener.nextPendingConnection())
                accept(client);
        });
    }
    Q_DISABLE_COPY_MOVE(ConnectProxy)

    // Sends that in place of opening a tunnel, and closes.
    void refuse(const QByteArray &reply) { m_refusal = reply; }
    // Sends that to each request, in place of opening a tunnel, and leaves the connection open for the next.
    void refuseAgainAndAgain(const QByteArray &reply)
    {
        m_refusal = reply;
        m_keepsAlive = true;
    }
    // Opens tunnels to those only who give that name and password, as "name:password".
    void demand(const QByteArray &login) { m_login = login; }

    quint16 port() const { return m_listener.serverPort(); }
    // "http://127.0.0.1:PORT"
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }
    qsizetype openConnections() const
    {
        return m_listener.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size();
    }
    // The heads of the requests as they came.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void accept(QTcpSocket *client)
    {
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        const auto head = std::make_shared<QByteArray>();
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
            *head += client->readAll();
            if (!head->endsWith("\r\n\r\n"))
                return;
            m_requests << *head;
            if (m_keepsAlive) {
                head->clear();
                client->write(m_refusal);
                return;
            }
            QObject::disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
            answer(client, *head);
        });
    }

    void answer(QTcpSocket *client, const QByteArray &head)
    {
        const bool isLoggedIn = m_login.isEmpty() || head.toLower().contains("basic " + m_login.toBase64().toLower());
        if (!m_refusal.isEmpty() || !isLoggedIn) {
            client->write(m_refusal.isEmpty() ? QByteArray("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic "
                                                           "realm=\"corp\"\r\nConnection: close\r\n"
                                                           "Content-Length: 0\r\n\r\n")
                                              : m_refusal);
            client->disconnectFromHost();
            return;
        }
        auto *server = new QTcpSocket(client);
        QObject::connect(server, &QTcpSocket::connected, client,
                         [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        QObject::connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        QObject::connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
        QObject::connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    QTcpServer m_listener;
    const quint16 m_target;
    QByteArray m_refusal;
    bool m_keepsAlive = false;
    QByteArray m_login;
    QList<QByteArray> m_requests;
};

} // namespace enrow
