// SPDX-License-Identifier: MIT
#include "benchmarks/ChildProcess.h"
#include "benchmarks/GoalGroups.h"
#include "benchmarks/ReplyServer.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

ChildRun runCli(const ReplyServer &server, const QStringList &ids, const QString &csv)
{
    const QStringList arguments{u"fetch"_s,       u"--no-archive"_s, u"--kind"_s, u"email-finder"_s, u"--base-url"_s,
                                server.baseUrl(), u"--output"_s,     csv,         u"--force"_s};
    return runProgram(QStringLiteral(ENROW_BATCH), arguments + ids, {u"ENROW_API_KEY=benchmark"_s});
}

ChildRun runNode(const QString &node, const QStringList &files, const QString &csv)
{
    return runProgram(node, QStringList{QStringLiteral(ENROW_PEERS "/to-csv.mjs"), csv} + files);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void measureCli(Bench &bench)
{
    if (!bench.isWanted("G8"_L1))
        return;
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QStringList ids = bench.data.ids();
    ReplyServer server;
    if (!server.start())
        qFatal("cannot listen on this machine");
    for (qsizetype batch = 0; batch < ids.size(); ++batch)
        server.add(ids[batch], bench.data.replies()[size_t(batch)]);

    const QString ourFile = bench.data.filePath(u"cli.csv"_s);
    const QString peerFile = bench.data.filePath(u"node.csv"_s);
    std::vector<Cost> values;
    std::vector<Cost> references;
    for (int run = 0; run < bench.runs; ++run) {
        const ChildRun ours = runCli(server, ids, ourFile);
        if (ours.exitCode != 0)
            return bench.report(notMeasured("G8"_L1, u"enrow-batch ended with %1"_s.arg(ours.exitCode)));
        values.push_back(ours.cost);
        if (node.isEmpty())
            continue;
        const ChildRun peer = runNode(node, bench.data.replyFiles(), peerFile);
        if (peer.exitCode != 0)
            return bench.report(notMeasured("G8"_L1, u"node ended with %1"_s.arg(peer.exitCode)));
        references.push_back(peer.cost);
    }
    if (!node.isEmpty() && bytesOf(ourFile) != bytesOf(peerFile))
        return bench.report(notMeasured("G8"_L1, u"node wrote another CSV"_s));
    const Cost value = medianOf(values);
    Measured measured = measuredBy("G8"_L1, {value, medianOf(references)}, userOf);
    if (node.isEmpty()) {
        measured.reference.reset();
        measured.referenceCost.reset();
        measured.remark = u"node is not installed"_s;
    }
    bench.report(measured);
}

} // namespace enrow::bench
