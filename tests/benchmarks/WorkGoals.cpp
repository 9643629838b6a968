// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "benchmarks/WindowProgram.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

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

} // namespace

void measureWork(Bench &bench)
{
    if (!bench.isWanted("G10"_L1) && !bench.isWanted("G11"_L1) && !bench.isWanted("G12"_L1))
        return;
    ChildFigures work;
    for (int run = 0; run < bench.runs; ++run)
        work.add(runWindowProgram(bench.data, benchWindow(),
                                  {u"work"_s, bench.data.archiveFolder(), QString::number(bench.data.rows())}));
    if (!work.isEmpty())
        return reportWork(bench, work);
    for (const QLatin1StringView goal : {"G10"_L1, "G11"_L1, "G11.p99"_L1, "G12"_L1}) {
        if (bench.isWanted(goalOf(goal).group()))
            bench.report(notMeasured(goal, u"the window did not get through its work"_s));
    }
}

} // namespace enrow::bench
