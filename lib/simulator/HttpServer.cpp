// SPDX-License-Identifier: MIT
#include "simulator/HttpServer.h"

#include <QTcpSocket>

namespace enrow
{

HttpServer::HttpServer(HttpConnection::Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

bool HttpServer::start(quint16 port)
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void HttpServer::stop()
{
    m_server.close();
    for (const QPointer<HttpConnection> &connection : std::exchange(m_connections, {})) {
        if (connection)
            connection->abort();
    }
}

void HttpServer::accept()
{
    m_connections.removeIf([](const QPointer<HttpConnection> &connection) { return connection.isNull(); });
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        m_connections.append(new HttpConnection(socket, m_handler, this));
}

} // namespace enrow
