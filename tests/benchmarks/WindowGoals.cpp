// SPDX-License-Identifier: MIT
#include "benchmarks/ChildProcess.h"
#include "benchmarks/GoalGroups.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

const QString windowProgram = QStringLiteral(ENROW_BENCH_WINDOW);
const QString smallestProgram = QStringLiteral(ENROW_BENCH_SMALLEST);

// Where a person's settings are looked for, and which platform the windows are on: that of the caller, or none.
QStringList variablesFor(const BenchData &data)
{
    QStringList variables{u"XDG_CONFIG_HOME="_s + data.filePath(u"config"_s),
                          u"XDG_DATA_HOME="_s + data.filePath(u"local"_s), u"ENROW_API_KEY=benchmark"_s,
                          u"LC_ALL=C.UTF-8"_s};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        variables.append(u"QT_QPA_PLATFORM=offscreen"_s);
    return variables;
}

// The figures of the runs of a child, each a JSON object.
class ChildFigures
{
public:
    void add(const ChildRun &run)
    {
        const QJsonDocument figures = QJsonDocument::fromJson(run.output);
        if (run.exitCode == 0 && figures.isObject())
            m_runs.push_back(figures.object());
    }

    bool isEmpty() const { return m_runs.empty(); }
    const QJsonObject &last() const { return m_runs.back(); }

    double median(QLatin1StringView name) const
    {
        std::vector<double> values;
        for (const QJsonObject &run : m_runs)
            values.push_back(run[name].toDouble());
        return medianOf(std::move(values));
    }

    // `worked`: how much of the value the window's own thread was at work; the rest, the machine did something else.
    Measured measured(QLatin1StringView goal, QLatin1StringView name, QLatin1StringView worked) const
    {
        Measured measured = measuredValue(goal, median(name));
        measured.more.insert("worked_ms"_L1, median(worked));
        measured.remark = u"%1 ms of it its own work"_s.arg(median(worked), 0, 'f', 1);
        return measured;
    }

private:
    std::vector<QJsonObject> m_runs;
};

void reportWork(Bench &bench, const ChildFigures &work)
{
    if (bench.isWanted("G10"_L1)) {
        Measured memory = measuredValue("G10"_L1, work.median("peak_mb"_L1), double(bench.data.replyBytes()) / 1e6);
        memory.more.insert("after_load_mb"_L1, work.median("peak_after_load_mb"_L1));
        bench.report(memory);
    }
    if (bench.isWanted("G11"_L1)) {
        Measured stall = work.measured("G11"_L1, "longest"_L1, "longest_worked"_L1);
        stall.more.insert("steps_of_last_run"_L1, work.last()["stalls"_L1]);
        stall.more.insert("first_rows_ms"_L1, work.median("first_rows_ms"_L1));
        stall.more.insert("all_rows_ms"_L1, work.median("all_rows_ms"_L1));
        bench.report(stall);
        bench.report(work.measured("G11.p99"_L1, "p99"_L1, "p99_worked"_L1));
    }
    if (bench.isWanted("G12"_L1)) {
        Measured frame = work.measured("G12"_L1, "scroll_p99"_L1, "scroll_p99_worked"_L1);
        frame.more.insert("median_ms"_L1, work.median("scroll_median"_L1));
        bench.report(frame);
    }
}

void measureWork(Bench &bench)
{
    ChildFigures work;
    for (int run = 0; run < bench.runs; ++run)
        work.add(runProgram(windowProgram, {u"work"_s, bench.data.archiveFolder(), QString::number(bench.data.rows())},
                            variablesFor(bench.data)));
    if (!work.isEmpty())
        return reportWork(bench, work);
    for (const QLatin1StringView goal : {"G10"_L1, "G11"_L1, "G11.p99"_L1, "G12"_L1}) {
        if (bench.isWanted(goalOf(goal).group()))
            bench.report(notMeasured(goal, u"the window did not get through its work"_s));
    }
}

// From the start of a program to what it prints: its first paint. Nothing where it does not come to that.
std::optional<Cost> timeToPaint(const QString &program, const QStringList &arguments, const QStringList &variables)
{
    const double start = readClocks().wall;
    const ChildRun run = runProgram(program, arguments, variables);
    const double painted = run.output.trimmed().toDouble() / 1e6;
    if (run.exitCode != 0 || painted < start)
        return {};
    return Cost{run.cost.user, run.cost.system, painted - start};
}

void measureStart(Bench &bench)
{
    const QStringList variables = variablesFor(bench.data);
    const QStringList arguments{u"start"_s, u"--base-url"_s, u"http://127.0.0.1:9"_s, u"--data-dir"_s,
                                bench.data.archiveFolder()};
    std::vector<Cost> values;
    std::vector<Cost> references;
    // The first of each finds neither the program nor its libraries in memory, and does not count.
    for (int run = 0; run <= bench.runs; ++run) {
        const auto value = timeToPaint(windowProgram, arguments, variables);
        const auto reference = timeToPaint(smallestProgram, {}, variables);
        if (!value || !reference)
            return bench.report(notMeasured("G15"_L1, u"a window was not painted"_s));
        if (run == 0)
            continue;
        values.push_back(*value);
        references.push_back(*reference);
    }
    bench.report(measuredBy("G15"_L1, {medianOf(values), medianOf(references)}, wallOf));
}

void measureReply(Bench &bench)
{
    const ChildRun run =
        runProgram(windowProgram, {u"replies"_s, QString::number(bench.runs + 1)}, variablesFor(bench.data));
    const QJsonArray all = QJsonDocument::fromJson(run.output)["reply_to_rows_ms"_L1].toArray();
    std::vector<double> times;
    for (qsizetype i = 1; i < all.size(); ++i)
        times.push_back(all[i].toDouble());
    bench.report(times.empty() ? notMeasured("G16"_L1, u"the window showed no rows"_s)
                               : measuredValue("G16"_L1, medianOf(times)));
}

} // namespace

void measureWindow(Bench &bench)
{
    if (bench.isWanted("G10"_L1) || bench.isWanted("G11"_L1) || bench.isWanted("G12"_L1))
        measureWork(bench);
    if (bench.isWanted("G15"_L1))
        measureStart(bench);
    if (bench.isWanted("G16"_L1))
        measureReply(bench);
}

} // namespace enrow::bench
