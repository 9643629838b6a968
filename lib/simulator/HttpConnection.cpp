// SPDX-License-Identifier: MIT
#include "simulator/HttpConnection.h"

#include "simulator/HttpReply.h"

#include <QTcpSocket>
#include <QTimer>

#include <utility>

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

void HttpConnection::close()
{
    m_state = State::Closing;
    m_socket->disconnectFromHost();
}

void HttpConnection::abort()
{
    m_state = State::Closing;
    m_socket->abort();
}

void HttpConnection::proceed()
{
    if (m_state == State::Sending)
        sendOn();
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
    m_reply = m_handler(request);
    if (m_state == State::Closing)
        return;
    if (m_reply.delay <= 0ms) {
        send();
        return;
    }
    m_state = State::Delaying;
    QTimer::singleShot(m_reply.delay, this, [this] {
        if (m_state != State::Delaying)
            return;
        send();
        proceed();
    });
}

void HttpConnection::send()
{
    m_state = State::Sending;
    m_socket->write(std::exchange(m_reply.bytes, {}));
    sendOn();
}

void HttpConnection::sendOn()
{
    constexpr qint64 ahead = 1024 * 1024;
    while (m_reply.pieces > 0 && m_socket->bytesToWrite() < ahead)
        m_socket->write(--m_reply.pieces > 0 ? m_reply.piece : m_reply.piece + m_reply.end);
    if (m_reply.pieces > 0)
        return;
    switch (m_reply.then) {
    case WireReply::Then::KeepOpen:
        if (m_socket->bytesToWrite() == 0)
            m_state = State::Reading;
        return;
    case WireReply::Then::Close: close(); return;
    case WireReply::Then::Drip: drip(); return;
    }
}

void HttpConnection::drip()
{
    m_state = State::Dripping;
    auto *timer = new QTimer(this);
    timer->callOnTimeout(this, [this] { m_socket->write(" "); });
    timer->start(m_reply.dripEvery);
}

void HttpConnection::refuse(int status)
{
    m_state = State::Refused;
    m_socket->write(HttpReply::message(status, u"Bad request"_s).onWire(false).bytes);
    // Closing with bytes unread would reset the connection and could take the reply away from the peer, so that what
    // still comes is read and thrown away for a moment.
    QTimer::singleShot(1s, m_socket, &QTcpSocket::disconnectFromHost);
}

} // namespace enrow
