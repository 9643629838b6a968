// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>

namespace enrow
{
class HttpServer;
struct HttpReply;
} // namespace enrow

namespace enrow::bench
{

// Serves replies as the API does, each at once and whole, from memory and a thread of its own. A batch that it does not
// have is running, and gets on with each answer.
class ReplyServer
{
public:
    ReplyServer();
    ~ReplyServer();

    // Serves this reply about a batch from now on.
    void add(const QString &id, const QByteArray &reply);

    // Listens on 127.0.0.1; port 0 lets the system choose one. False if that is impossible.
    bool start(quint16 port = 0);

    QString baseUrl() const;

    // How many answers it gave, and what its thread took for them, in milliseconds of CPU time.
    int served() const { return m_served; }
    double cpuTime() const;

    // When a reply that was added was last given to the network.
    std::chrono::steady_clock::time_point lastServed() const { return m_lastServed; }

private:
    HttpReply replyTo(const QString &id);

    QThread m_thread;
    HttpServer *m_server;                 // lives in m_thread
    QHash<QString, QByteArray> m_replies; // for m_thread only
    std::atomic<std::chrono::steady_clock::time_point> m_lastServed{};
    std::atomic<int> m_served = 0;
    std::atomic<clockid_t> m_clock = 0; // CPU time of m_thread
    quint16 m_port = 0;
};

} // namespace enrow::bench
