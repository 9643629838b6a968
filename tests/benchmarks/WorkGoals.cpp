// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "benchmarks/WindowProgram.h"

#include <QJsonDocument>

#include <algorithm>

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

    double median(QLatin1StringView name) const
    {
        std::vector<double> values;
        for (const QJsonObject &run : m_runs)
            values.push_back(run[name].toDouble());
        return medianOf(std::move(values));
    }

    // A wait that is judged by the clock on the wall. `worked`: how much of it the window's own thread was at work;
    // the rest, the machine did something else.
    Measured wait(QLatin1StringView goal, QLatin1StringView name, QLatin1StringView worked) const
    {
        Measured measured = measuredValue(goal, median(name));
        measured.more.insert("worked_ms"_L1, median(worked));
        measured.remark = u"%1 ms of it its own work"_s.arg(median(worked), 0, 'f', 1);
        return measured;
    }

    // The longest wait, and what the window did meanwhile.
    Measured longest(QLatin1StringView goal) const
    {
        Measured measured = wait(goal, "longest"_L1, "longest_worked"_L1);
        const QJsonObject steps = last()["steps"_L1].toObject();
        QStringList each;
        for (auto step = steps.begin(); step != steps.end(); ++step)
            each << u"%1 %2"_s.arg(step.key()).arg(step.value()["longest"_L1].toDouble(), 0, 'f', 0);
        measured.remark += u"; last run: "_s + each.join(u", "_s);
        measured.more.insert("steps_of_last_run"_L1, steps);
        measured.more.insert("first_rows_ms"_L1, median("first_rows_ms"_L1));
        measured.more.insert("all_rows_ms"_L1, median("all_rows_ms"_L1));
        return measured;
    }

    Measured peak(QLatin1StringView goal, qint64 jsonBytes) const
    {
        Measured memory = measuredValue(goal, median("peak_mb"_L1), double(jsonBytes) / 1e6);
        memory.more.insert("after_load_mb"_L1, median("peak_after_load_mb"_L1));
        return memory;
    }

    // By the window's own work: a frame that another program holds up says nothing about this one.
    Measured frame() const
    {
        Measured frame = measuredValue("G12"_L1, median("scroll_p99_worked"_L1));
        frame.more.insert("wall_p99_ms"_L1, median("scroll_p99"_L1));
        frame.more.insert("wall_median_ms"_L1, median("scroll_median"_L1));
        return frame;
    }

private:
    const QJsonObject &last() const { return m_runs.back(); }

    std::vector<QJsonObject> m_runs;
};

constexpr int tenMillion = 10'000'000;

ChildFigures runWorkdays(Bench &bench, int runs)
{
    ChildFigures work;
    for (int run = 0; run < runs; ++run)
        work.add(runWindowProgram(bench.data, benchWindow(),
                                  {u"work"_s, bench.data.archiveFolder(), QString::number(bench.data.batches()),
                                   QString::number(bench.data.rows())}));
    return work;
}

} // namespace

void measureWork(Bench &bench)
{
    const bool isHuge = bench.data.rows() >= tenMillion;
    const std::vector<QLatin1StringView> judged =
        isHuge ? std::vector{"N7"_L1, "N7.peak"_L1} : std::vector{"G10"_L1, "G11"_L1, "G11.p99"_L1, "G12"_L1};
    const auto isWanted = [&bench](QLatin1StringView goal) { return bench.isWanted(goalOf(goal).group()); };
    if (std::none_of(judged.begin(), judged.end(), isWanted))
        return;
    const ChildFigures work = runWorkdays(bench, isHuge ? 1 : std::min(bench.runs, someRuns));
    for (const QLatin1StringView goal : judged) {
        if (!isWanted(goal))
            continue;
        if (work.isEmpty())
            bench.report(notMeasured(goal, u"the window did not get through its work"_s));
        else if (goal == "G10"_L1 || goal == "N7.peak"_L1)
            bench.report(work.peak(goal, bench.data.replyBytes()));
        else if (goal == "G12"_L1)
            bench.report(work.frame());
        else if (goal == "G11.p99"_L1)
            bench.report(work.wait(goal, "p99"_L1, "p99_worked"_L1));
        else
            bench.report(work.longest(goal));
    }
}

} // namespace enrow::bench
