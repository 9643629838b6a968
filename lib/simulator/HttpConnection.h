// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpParser.h"
#include "simulator/WireReply.h"

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
    using Handler = std::function<WireReply(const HttpRequest &)>;

    // Takes over the socket and deletes itself when the connection ends.
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);

    // Ends the connection once what was written has gone out.
    void close();

    // Cuts the connection without another byte; allowed from within the handler.
    void abort();

private:
    enum class State : quint8 { Reading, Delaying, Sending, Dripping, Refused, Closing };

    void proceed();
    void serve(const HttpRequest &request);
    void send();
    void sendOn();
    void drip();
    void refuse(int status);

    QTcpSocket *m_socket;
    Handler m_handler;
    HttpParser m_parser;
    WireReply m_reply; // the one under way
    State m_state = State::Reading;
};

} // namespace enrow
