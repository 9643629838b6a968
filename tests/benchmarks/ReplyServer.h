// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThread>

namespace enrow
{
class HttpServer;
}

namespace enrow::bench
{

// Serves replies as the API does, each at once and whole, from memory and a thread of its own.
class ReplyServer
{
public:
    ReplyServer();
    ~ReplyServer();

    // Before start().
    void add(const QString &id, const QByteArray &reply) { m_replies.insert(id, reply); }

    // Listens on 127.0.0.1; port 0 lets the system choose one. False where that is impossible.
    bool start(quint16 port = 0);

    QString baseUrl() const;

private:
    QThread m_thread;
    HttpServer *m_server; // lives in m_thread
    QHash<QString, QByteArray> m_replies;
    quint16 m_port = 0;
};

} // namespace enrow::bench
