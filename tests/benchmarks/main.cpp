// SPDX-License-Identifier: MIT
#include "benchmarks/BenchOptions.h"
#include "benchmarks/BenchReport.h"
#include "benchmarks/GoalGroups.h"
#include "desktop/FreedMemory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace enrow::bench;
using namespace Qt::StringLiterals;

namespace
{

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

// How many threads on this machine wanted to work, over the last minute.
QString load()
{
    double average = 0;
    return getloadavg(&average, 1) == 1 ? QString::number(average, 'f', 1) : u"not known"_s;
}

BenchReport measure(int rows, const BenchOptions &options)
{
    BenchData data(rows);
    const double slowness = slownessOf(data, options.runs);
    BenchReport report(rows, data.replyBytes(), slowness);
    say(u"%1 rows, %2 MB of JSON, medians of %3 runs; times count as %4 of what this machine takes"_s.arg(rows)
            .arg(double(data.replyBytes()) / 1e6, 0, 'f', 1)
            .arg(options.runs)
            .arg(1 / slowness, 0, 'f', 2));
    say(u"other work on this machine when it began: "_s + load());
    say(BenchReport::heading());
    Bench bench{data, options.runs,
                [&options](QLatin1StringView goal) { return options.only.isEmpty() || options.only.contains(goal); },
                [&report, slowness](Measured measured) {
                    measured.slowness = slowness;
                    say(BenchReport::line(measured));
                    report.add(std::move(measured));
                }};
    for (const auto group :
         {measureDecoding, measureSorting, measureFiltering, measureExport, measureLists, measureCli, measureMemory,
          measureWork, measureSelecting, measureQuiet, measureHistory, measureStart, measureReply})
        group(bench);
    say(u"and when it ended, this work among it: %1\n"_s.arg(load()));
    return report;
}

bool write(const QString &path, const std::vector<BenchReport> &reports)
{
    QJsonObject json = reports.back().toJson();
    if (reports.size() > 1) {
        QJsonArray sizes;
        for (const BenchReport &report : reports)
            sizes.append(report.toJson());
        json = {{u"growth"_s, sizes}};
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    enrow::giveBackFreedMemory(); // as the window does
    QCoreApplication application(argc, argv);
    const BenchOptions options = BenchOptions::parse(QCoreApplication::arguments());
    if (options.showHelp || !options.mistake.isEmpty()) {
        std::fputs(BenchOptions::helpText().toUtf8().constData(), options.showHelp ? stdout : stderr);
        if (!options.showHelp)
            std::fprintf(stderr, "bench_results: %s\n", qPrintable(options.mistake));
        return options.showHelp ? 0 : 2;
    }
    if (!isOptimised())
        say(u"This is not an optimised build: the figures say nothing. Use the preset \"bench\"."_s);
    std::vector<BenchReport> reports;
    for (const int rows : options.rows)
        reports.push_back(measure(rows, options));
    if (reports.size() > 1)
        say(growthTable(reports));
    if (!options.jsonFile.isEmpty() && !write(options.jsonFile, reports)) {
        std::fprintf(stderr, "bench_results: cannot write %s\n", qPrintable(options.jsonFile));
        return 1;
    }
    return 0;
}
