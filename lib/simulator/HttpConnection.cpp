// SPDX-License-Identifier: MIT
#include "simulator/HttpConnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace enrow
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    socket->setParent(this);
    // While a reply is under way the rest waits in the kernel: whoever sends without reading fills no memory of ours.
    socket->setReadBufferSize(64 * 1024);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::proceed);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::proceed);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::abort()
{
    m_state = State::Closing;
    m_socket->abort();
}

void HttpConnection::proceed()
{
    if (m_state == State::Sending && m_socket->bytesToWrite() == 0)
        m_state = State::Reading;
    if (m_state == State::Refused)
        m_socket->readAll();
    while (m_state == State::Reading) {
        m_parser.feed(m_socket->readAll());
        if (const auto request = m_parser.next())
            serve(*request);
        else if (m_parser.refusal() != 0)
            refuse(m_parser.refusal());
        else
            return;
    }
}

void HttpConnection::serve(const HttpRequest &request)
{
    const HttpReply reply = m_handler(request);
    if (m_state == State::Closing)
        return;
    if (reply.delay <= 0ms) {
        send(reply, request.keepAlive);
        return;
    }
    m_state = State::Delaying;
    QTimer::singleShot(reply.delay, this, [this, reply, keepAlive = request.keepAlive] {
        if (m_state != State::Delaying)
            return;
        send(reply, keepAlive);
        proceed();
    });
}

void HttpConnection::send(const HttpReply &reply, bool keepAlive)
{
    const bool stays = keepAlive && reply.delivery == HttpReply::Delivery::Whole;
    m_state = stays ? State::Sending : State::Closing;
    m_socket->write(reply.bytes(stays));
    if (!stays)
        m_socket->disconnectFromHost();
}

void HttpConnection::refuse(int status)
{
    m_state = State::Refused;
    m_socket->write(HttpReply::message(status, u"Bad request"_s).bytes(false));
    // Closing with bytes unread would reset the connection and could take the reply away from the peer, so that what
    // still comes is read and thrown away for a moment.
    QTimer::singleShot(1s, m_socket, &QTcpSocket::disconnectFromHost);
}

} // namespace enrow
