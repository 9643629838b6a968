// SPDX-License-Identifier: MIT
#include "benchmarks/BenchOptions.h"

#include "benchmarks/Goals.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

bool isGoal(const QString &name)
{
    return std::any_of(goals().begin(), goals().end(), [&name](const Goal &goal) { return goal.group() == name; });
}

} // namespace

BenchOptions BenchOptions::parse(const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption rows(u"rows"_s, {}, u"N"_s);
    const QCommandLineOption only(u"only"_s, {}, u"GOALS"_s);
    const QCommandLineOption json(u"json"_s, {}, u"FILE"_s);
    const QCommandLineOption runs(u"runs"_s, {}, u"N"_s);
    const QCommandLineOption growth(u"growth"_s);
    QCommandLineParser parser;
    parser.addOptions({help, rows, only, json, runs, growth});
    BenchOptions options;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        options.mistake = parser.errorText().isEmpty() ? u"what is not an option is unknown"_s : parser.errorText();
        return options;
    }
    options.showHelp = parser.isSet(help);
    options.jsonFile = parser.value(json);
    if (parser.isSet(growth))
        options.rows = {10'000, 100'000, 1'000'000, 3'000'000};
    if (parser.isSet(rows))
        options.rows = {parser.value(rows).toInt()};
    if (parser.isSet(only))
        options.only = parser.value(only).toUpper().split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(runs))
        options.runs = std::max(parser.value(runs).toInt(), 1);
    if (options.rows.first() < 1)
        options.mistake = u"--rows takes a number from 1"_s;
    for (const QString &name : std::as_const(options.only)) {
        if (!isGoal(name))
            options.mistake = u"there is no goal %1"_s.arg(name);
    }
    return options;
}

QString BenchOptions::helpText()
{
    return uR"(Usage: bench_results [--rows N | --growth] [--only G3,G6] [--runs N] [--json FILE]
Measures the performance goals, each in turn with what it is compared with.

  --rows N        rows of results; 1000000 unless said otherwise
  --growth        10000, 100000, 1000000 and 3000000 rows, and the cost of a row in each
  --only GOALS    these goals, separated by commas
  --runs N        runs of each; 5 unless said otherwise, and fewer say little; the medians count
  --json FILE     write what was measured to a file too
)"_s;
}

} // namespace enrow::bench
