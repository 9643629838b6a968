// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpParser.h"
#include "simulator/HttpReply.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace enrow
{

// Serves one connection: one request after the other, each answered in full before the next is looked at.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    // Takes over the socket and deletes itself when the connection ends.
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);

    // Cuts the connection without another byte; allowed from within the handler.
    void abort();

private:
    enum class State : quint8 { Reading, Delaying, Sending, Refused, Closing };

    void proceed();
    void serve(const HttpRequest &request);
    void send(const HttpReply &reply, bool keepAlive);
    void refuse(int status);

    QTcpSocket *m_socket;
    Handler m_handler;
    HttpParser m_parser;
    State m_state = State::Reading;
};

} // namespace enrow
