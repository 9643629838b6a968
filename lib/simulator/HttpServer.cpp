// SPDX-License-Identifier: MIT
#include "simulator/HttpServer.h"

#include <QTcpSocket>

namespace enrow
{

HttpServer::HttpServer(HttpConnection::Handler handler, std::unique_ptr<QTcpServer> listener, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_listener(*listener.release())
{
    m_listener.setParent(this);
    connect(&m_listener, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
}

bool HttpServer::start(quint16 port)
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void HttpServer::stop()
{
    m_listener.close();
    for (HttpConnection *connection : findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly))
        connection->abort();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_handler, this);
        if (m_closesAtOnce)
            connection->close();
    }
}

} // namespace enrow
