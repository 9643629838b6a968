// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "benchmarks/WindowProgram.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

constexpr int manyBatchesRows = 200; // of a batch, where there are many batches
constexpr int runningBatches = 200;

// What selecting all batches costs the window's thread; nothing if it does not come to that.
std::optional<Cost> select(BenchData &data)
{
    const ChildRun run = runWindowProgram(
        data, benchWindow(),
        {u"select"_s, data.archiveFolder(), QString::number(data.batches()), QString::number(data.rows())});
    const QJsonDocument figures = QJsonDocument::fromJson(run.output);
    if (run.exitCode != 0 || !figures.isObject())
        return {};
    return Cost{figures["thread_ms"_L1].toDouble(), 0, figures["wall_ms"_L1].toDouble()};
}

void measureWindow(Bench &bench, QLatin1StringView goal, QLatin1StringView figure, const QStringList &arguments)
{
    const ChildRun run = runWindowProgram(bench.data, benchWindow(), arguments);
    const QJsonObject figures = QJsonDocument::fromJson(run.output).object();
    if (run.exitCode != 0 || !figures.contains(figure))
        return bench.report(notMeasured(goal, u"the window did not come to rest"_s));
    Measured measured = measuredValue(goal, figures[figure].toDouble());
    measured.more = figures;
    bench.report(measured);
}

} // namespace

void measureSelecting(Bench &bench)
{
    if (!bench.isWanted("N4"_L1))
        return;
    BenchData many(bench.data.rows(), manyBatchesRows);
    std::vector<Cost> values;
    std::vector<Cost> references;
    for (int run = 0; run < std::min(bench.runs, fewRuns); ++run) {
        const auto value = select(many);
        const auto reference = select(bench.data);
        if (!value || !reference)
            return bench.report(notMeasured("N4"_L1, u"not all batches were selected"_s));
        values.push_back(*value);
        references.push_back(*reference);
    }
    bench.report(measuredBy("N4"_L1, {medianOf(values), medianOf(references)}, cpuOf));
}

void measureQuiet(Bench &bench)
{
    const QString seconds = QString::number(bench.runs > 1 ? 20 : 2);
    if (bench.isWanted("N5"_L1))
        measureWindow(bench, "N5"_L1, "wake_ups"_L1,
                      {u"idle"_s, bench.data.archiveFolder(), QString::number(bench.data.batches()),
                       QString::number(bench.data.rows()), seconds});
    if (bench.isWanted("N6"_L1))
        measureWindow(bench, "N6"_L1, "poll_ms"_L1, {u"poll"_s, QString::number(runningBatches), seconds});
}

} // namespace enrow::bench
