// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/BulkEndpoints.h"
#include "simulator/DemoBatches.h"
#include "simulator/HttpServer.h"
#include "simulator/PostLimit.h"
#include "simulator/SimulatorFaults.h"
#include "simulator/SingleEndpoints.h"

#include <QUrl>

namespace enrow
{

// How a simulator is set up.
struct SimulatorOptions {
    QByteArray key = "demo-key"; // the one key it accepts
    double speed = 1;            // how many simulated seconds pass in a real one; above 0
    qint64 credits = 36'000;     // on the account at the start
    Dialects dialects;
    std::function<std::chrono::milliseconds()> clock; // real time since any moment, never back; unset: the system's
};

// A local Enrow API over HTTP on 127.0.0.1, on the event loop of its thread: for the demo, for tests and by itself.
// It may be moved to another thread before it is started, and is then used from there.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(SimulatorOptions options = {}, QObject *parent = nullptr);

    // Listens; port 0 lets the system choose one. False if the port cannot be had: errorString() says why.
    bool start(quint16 port = 0);

    // Closes the port and every connection at once; the batches stay, and it can be started again.
    void stop();

    bool isRunning() const { return m_server.isRunning(); }
    QString errorString() const { return m_server.errorString(); }

    // "http://127.0.0.1:PORT", while it runs.
    QUrl baseUrl() const;

    const QByteArray &key() const { return m_options.key; }
    void setKey(const QByteArray &key) { m_options.key = key; }
    void setDialects(Dialects dialects) { m_options.dialects = dialects; }
    SimulatorFaults &faults() { return m_faults; }

signals:
    // A request came, before it is answered; the target is path and query as sent.
    void requested(const QByteArray &method, const QByteArray &target);

private:
    struct Route;

    WireReply answer(const HttpRequest &request);
    HttpReply work(const HttpRequest &request);
    HttpReply route(const Route &route, const HttpRequest &request);
    std::chrono::milliseconds realTime() const;
    std::chrono::milliseconds simulatedTime() const;

    SimulatorOptions m_options;
    SimulatorFaults m_faults;
    PostLimit m_postLimit;
    SimulatedAccount m_account;
    BulkEndpoints m_bulk;
    SingleEndpoints m_single;
    HttpServer m_server;
};

} // namespace enrow
