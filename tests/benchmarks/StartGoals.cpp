// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "benchmarks/WindowProgram.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

// From the start of a program to what it prints: its first paint. Nothing if it does not come to that.
std::optional<Cost> timeToPaint(const BenchData &data, const QString &program, const QStringList &arguments = {})
{
    const double start = readClock(CLOCK_MONOTONIC);
    const ChildRun run = runWindowProgram(data, program, arguments);
    const double painted = run.output.trimmed().toDouble() / 1e6;
    if (run.exitCode != 0 || painted < start)
        return {};
    return Cost{run.cost.user, run.cost.system, painted - start};
}

} // namespace

void measureStart(Bench &bench)
{
    if (!bench.isWanted("G15"_L1))
        return;
    const QStringList arguments{u"start"_s, u"--base-url"_s, u"http://127.0.0.1:9"_s, u"--data-dir"_s,
                                bench.data.archiveFolder()};
    std::vector<Cost> values;
    std::vector<Cost> references;
    // The first of each finds neither the program nor its libraries in memory, and does not count.
    for (int run = 0; run <= bench.runs; ++run) {
        const auto value = timeToPaint(bench.data, benchWindow(), arguments);
        const auto reference = timeToPaint(bench.data, benchSmallest());
        if (!value || !reference)
            return bench.report(notMeasured("G15"_L1, u"a window was not painted"_s));
        if (run == 0)
            continue;
        values.push_back(*value);
        references.push_back(*reference);
    }
    bench.report(measuredBy("G15"_L1, {medianOf(values), medianOf(references)}, cpuOf));
}

void measureReply(Bench &bench)
{
    if (!bench.isWanted("G16"_L1))
        return;
    const ChildRun run = runWindowProgram(bench.data, benchWindow(), {u"replies"_s, QString::number(bench.runs + 1)});
    const QJsonArray all = QJsonDocument::fromJson(run.output)["reply_to_rows_ms"_L1].toArray();
    std::vector<double> times;
    for (qsizetype i = 1; i < all.size(); ++i)
        times.push_back(all[i].toDouble());
    bench.report(times.empty() ? notMeasured("G16"_L1, u"the window showed no rows"_s)
                               : measuredValue("G16"_L1, medianOf(times)));
}

} // namespace enrow::bench
