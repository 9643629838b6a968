// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpConnection.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>

namespace enrow
{

// Accepts HTTP connections on 127.0.0.1 only, on the event loop of its thread.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpConnection::Handler handler, QObject *parent = nullptr);

    // Listens; port 0 lets the system choose one. False if the port cannot be had: errorString() says why.
    bool start(quint16 port);

    // Closes the port and every connection at once.
    void stop();

    bool isRunning() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); } // 0 while it does not listen
    QString errorString() const { return m_server.errorString(); }

private:
    void accept();

    HttpConnection::Handler m_handler;
    QTcpServer m_server;
    QList<QPointer<HttpConnection>> m_connections;
};

} // namespace enrow
