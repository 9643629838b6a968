// SPDX-License-Identifier: MIT
#include "benchmarks/window/QuietRun.h"

#include "benchmarks/ReplyServer.h"
#include "benchmarks/SampleReplies.h"
#include "benchmarks/Stopwatch.h"
#include "benchmarks/window/Desk.h"
#include "polling/PollTiming.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow::bench
{

namespace
{

constexpr auto untilAtRest = 4s;

// How often the threads of this program waited for something so far, and were woken.
int wakeUps()
{
    int all = 0;
    const QDir threads(u"/proc/self/task"_s);
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(threads.filePath(thread + u"/status"_s));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                all += line.mid(line.indexOf(':') + 1).trimmed().toInt();
        }
    }
    return all;
}

} // namespace

QJsonObject runIdle(const QString &dataFolder, int batches, quint32 rows, int seconds)
{
    Desk desk(dataFolder, Desk::nobody);
    desk.show();
    Desk::runUntil([&] { return desk.batchCount() == batches; }, "the list of batches");
    desk.selectAllBatches();
    Desk::runUntil([&] { return desk.rowsOfSet() == rows; }, "all rows");
    Desk::rest(untilAtRest);
    const int before = wakeUps();
    Desk::rest(std::chrono::seconds(seconds));
    constexpr int ofThisWatch = 1; // that the time is over
    return {{u"wake_ups"_s, double(wakeUps() - before - ofThisWatch) / seconds}};
}

QJsonObject runPolls(int batches, int seconds)
{
    ReplyServer server;
    if (!server.start())
        qFatal("cannot listen on this machine");
    Desk desk({}, server.baseUrl(), PollTiming());
    desk.show();
    QList<BatchRef> refs;
    for (int batch = 0; batch < batches; ++batch)
        refs.append({BatchKind::EmailFinder, SampleReplies::idOf(batch)});
    desk.context().addBatches(refs);
    Desk::runUntil([&] { return server.served() >= 2 * batches; }, "the first answers");
    const int polls = server.served();
    const double ofServer = server.cpuTime();
    const Cost before = readClocks();
    Desk::rest(std::chrono::seconds(seconds));
    const double took = (readClocks() - before).cpu() - (server.cpuTime() - ofServer);
    const int count = server.served() - polls;
    return {{u"poll_ms"_s, count > 0 ? took / count : 0.0}, {u"polls_a_second"_s, double(count) / seconds}};
}

} // namespace enrow::bench
