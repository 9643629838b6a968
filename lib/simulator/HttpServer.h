// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpConnection.h"

#include <QTcpServer>

#include <memory>

namespace enrow
{

// Accepts HTTP connections on 127.0.0.1 only, on the event loop of its thread.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    // listener: one that speaks TLS, for example.
    explicit HttpServer(HttpConnection::Handler handler,
                        std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>(),
                        QObject *parent = nullptr);

    // Listens; port 0 lets the system choose one. False if the port cannot be had: errorString() says why.
    bool start(quint16 port);

    // Closes the port and every connection at once. It can be started again.
    void stop();

    // Closes each new connection without a byte, as long as it is set.
    void closeAtOnce(bool closes) { m_closesAtOnce = closes; }

    bool isRunning() const { return m_listener.isListening(); }
    quint16 port() const { return m_listener.serverPort(); } // 0 while it does not listen
    QString errorString() const { return m_listener.errorString(); }

private:
    void accept();

    HttpConnection::Handler m_handler;
    QTcpServer &m_listener;
    bool m_closesAtOnce = false;
};

} // namespace enrow
