// SPDX-License-Identifier: MIT
#include "benchmarks/ChildProcess.h"
#include "benchmarks/GoalGroups.h"
#include "benchmarks/ReplyServer.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

// What the same work took, again and again.
class Runs
{
public:
    void add(const ChildRun &run)
    {
        m_costs.push_back(run.cost);
        m_peaks.push_back(run.peakMegabytes);
        m_exitCode = std::max(m_exitCode, std::abs(run.exitCode));
    }

    bool isEmpty() const { return m_costs.empty(); }
    int exitCode() const { return m_exitCode; }
    Cost cost() const { return medianOf(m_costs); }
    double peak() const { return medianOf(m_peaks); }

private:
    std::vector<Cost> m_costs;
    std::vector<double> m_peaks;
    int m_exitCode = 0;
};

// Another program that turns the replies into the same CSV.
struct Peer {
    QString name;
    QString script;
    Runs runs = {};
};

// Those that are there. Both are run by node, DuckDB as a module of it.
std::vector<Peer> peersHere(const QString &node)
{
    if (node.isEmpty())
        return {};
    std::vector<Peer> peers{{u"node"_s, QStringLiteral(ENROW_PEERS "/to-csv.mjs")}};
    if (qEnvironmentVariableIsSet("ENROW_PEER_MODULES"))
        peers.push_back({u"DuckDB"_s, QStringLiteral(ENROW_PEERS "/to-csv-duckdb.mjs")});
    return peers;
}

// Without what programs have their own way with: the ends of lines, and spaces in JSON.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r", "").replace(" ", "") : QByteArray();
}

// The command line and its peers, all on the same replies.
class CliRuns
{
public:
    explicit CliRuns(Bench &bench)
        : m_bench(bench)
        , m_node(QStandardPaths::findExecutable(u"node"_s))
        , m_csv(bench.data.filePath(u"cli.csv"_s))
    {
        if (!m_server.start())
            qFatal("cannot listen on this machine");
        const QStringList ids = bench.data.ids();
        for (qsizetype batch = 0; batch < ids.size(); ++batch)
            m_server.add(ids[batch], bench.data.replies()[size_t(batch)]);
    }

    void measure()
    {
        std::vector<Peer> peers = m_bench.isWanted("G8"_L1) ? peersHere(m_node) : std::vector<Peer>();
        for (int run = 0; run < m_bench.runs; ++run) {
            m_network.add(fetch({u"--no-archive"_s}));
            const QByteArray ours = bytesOf(m_csv);
            m_archive.add(fetch({u"--data-dir"_s, m_bench.data.archiveFolder()}));
            m_isSame = m_isSame && bytesOf(m_csv) == ours;
            for (Peer &peer : peers)
                peer.runs.add(runPeer(peer, ours));
        }
        report(peers);
    }

private:
    ChildRun fetch(const QStringList &from) const
    {
        const QStringList arguments{u"fetch"_s,    u"--kind"_s, u"email-finder"_s, u"--base-url"_s, m_server.baseUrl(),
                                    u"--output"_s, m_csv,       u"--force"_s};
        return runProgram(QStringLiteral(ENROW_BATCH), arguments + from + m_bench.data.ids(),
                          {u"ENROW_API_KEY=benchmark"_s});
    }

    // One that writes another CSV has not done the same work.
    ChildRun runPeer(const Peer &peer, const QByteArray &ours) const
    {
        const QString csv = m_bench.data.filePath(u"peer.csv"_s);
        ChildRun run = runProgram(m_node, QStringList{peer.script, csv} + m_bench.data.replyFiles());
        if (run.exitCode == 0 && bytesOf(csv) != ours)
            run.exitCode = 1;
        return run;
    }

    void report(const std::vector<Peer> &peers) const
    {
        if (m_network.exitCode() != 0 || m_archive.exitCode() != 0 || !m_isSame) {
            for (const QLatin1StringView goal : {"G8"_L1, "N3"_L1, "N8"_L1}) {
                if (m_bench.isWanted(goal))
                    m_bench.report(notMeasured(
                        goal,
                        u"enrow-batch ended with %1 and %2"_s.arg(m_network.exitCode()).arg(m_archive.exitCode())));
            }
            return;
        }
        if (m_bench.isWanted("G8"_L1))
            m_bench.report(besidePeers(peers));
        if (m_bench.isWanted("N3"_L1))
            m_bench.report(measuredBy("N3"_L1, {m_archive.cost(), m_network.cost()}, cpuOf));
        if (m_bench.isWanted("N8"_L1)) {
            Measured peak = measuredValue("N8"_L1, std::max(m_network.peak(), m_archive.peak()),
                                          double(m_bench.data.replyBytes()) / 1e6);
            peak.remark = u"%1 MB from the network, %2 MB from the archive"_s.arg(m_network.peak(), 0, 'f', 0)
                              .arg(m_archive.peak(), 0, 'f', 0);
            m_bench.report(peak);
        }
    }

    Measured besidePeers(const std::vector<Peer> &peers) const
    {
        Measured measured = measuredValue("G8"_L1, m_network.cost().cpu());
        measured.cost = m_network.cost();
        QStringList remarks;
        for (const Peer &peer : peers) {
            const Cost cost = peer.runs.cost();
            if (peer.runs.exitCode() != 0) {
                remarks << u"%1 wrote another CSV or failed"_s.arg(peer.name);
                continue;
            }
            remarks
                << u"%1 %2 ms and %3 MB"_s.arg(peer.name).arg(cost.cpu(), 0, 'f', 0).arg(peer.runs.peak(), 0, 'f', 0);
            if (!measured.reference || cost.cpu() < *measured.reference) {
                measured.reference = cost.cpu();
                measured.referenceCost = cost;
            }
        }
        measured.remark = peers.empty() ? u"node is not installed"_s : remarks.join(u", "_s);
        return measured;
    }

    Bench &m_bench;
    const QString m_node;
    const QString m_csv;
    ReplyServer m_server;
    Runs m_network;
    Runs m_archive;
    bool m_isSame = true;
};

} // namespace

void measureCli(Bench &bench)
{
    if (bench.isWanted("G8"_L1) || bench.isWanted("N3"_L1) || bench.isWanted("N8"_L1))
        CliRuns(bench).measure();
}

} // namespace enrow::bench
