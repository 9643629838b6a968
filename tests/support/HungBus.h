// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLocalSocket>

namespace enrow::test
{

// A socket where a session's bus is looked for, which takes everybody and greets nobody: it says nothing at all, or
// what it is told to say to whoever begins, and then nothing.
class HungBus
{
public:
    explicit HungBus(const QString &path, const QByteArray &firstWord = {})
    {
        if (!m_listener.listen(path))
            qFatal("no place for a bus");
        QObject::connect(&m_listener, &QLocalServer::newConnection, &m_listener, [this, firstWord] {
            QLocalSocket *client = m_listener.nextPendingConnection();
            ++m_clients;
            client->write(firstWord);
        });
    }

    int clients() const { return m_clients; }

private:
    int m_clients = 0;
    QLocalServer m_listener;
};

} // namespace enrow::test
