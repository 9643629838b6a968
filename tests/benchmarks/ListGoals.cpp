// SPDX-License-Identifier: MIT
#include "benchmarks/ChildProcess.h"
#include "benchmarks/GoalGroups.h"
#include "export/Exporter.h"
#include "lists/ListWriter.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

// Whom each row is about, as a person would have sent it.
std::vector<ExportColumn> searchedColumns()
{
    return exportColumns(std::vector{ColumnId::SearchedFullName, ColumnId::SearchedCompanyDomain,
                                     ColumnId::SearchedCompanyName, ColumnId::Custom, ColumnId::Index});
}

void writeList(const QString &path, const ResultView &view)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeCsv(view, searchedColumns(), {}, file))
        qFatal("cannot write %s", qPrintable(path));
}

MergeReport merge(const QString &list, const ListMatcher &matcher, const QString &path)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(list));
    ListMapping mapping;
    mapping.set(ListField::FullName, 0);
    mapping.set(ListField::Domain, 1);
    const auto report = writeMergedList({file, ListDialect(), mapping}, matcher, {}, path, IfFileExists::Replace);
    if (!report)
        qFatal("cannot merge: %s", qPrintable(report.error().detail));
    return report.value();
}

} // namespace

void measureLists(Bench &bench)
{
    if (!bench.isWanted("G18"_L1))
        return;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    const QString list = bench.data.filePath(u"list.csv"_s);
    const QString merged = bench.data.filePath(u"merged.csv"_s);
    writeList(list, ResultView(bench.data.set()));
    const ListMatcher matcher(bench.data.set(), ListKey::NameAndDomain);
    MergeReport report;
    std::vector<Cost> costs;
    std::vector<Cost> peerCosts;
    for (int run = 0; run <= std::min(bench.runs, fewRuns); ++run) { // the first one warms up
        const Cost before = readClocks();
        report = merge(list, matcher, merged);
        const Cost cost = readClocks() - before;
        const ChildRun peer =
            python.isEmpty()
                ? ChildRun()
                : runProgram(python,
                             {u"-c"_s, u"import csv, sys\nfor row in csv.reader(open(sys.argv[1], newline='')): pass"_s,
                              list});
        if (run == 0)
            continue;
        costs.push_back(cost);
        if (peer.exitCode == 0)
            peerCosts.push_back(peer.cost);
    }
    Measured measured = measuredValue("G18"_L1, medianOf(costs).cpu());
    measured.cost = medianOf(costs);
    if (peerCosts.empty()) {
        measured.remark = u"python3 is not installed"_s;
    } else {
        measured.referenceCost = medianOf(peerCosts);
        measured.reference = measured.referenceCost->cpu();
    }
    measured.more.insert("list_mb"_L1, double(QFile(list).size()) / 1e6);
    measured.more.insert("matched_rows"_L1, double(report.matched));
    bench.report(measured);
}

} // namespace enrow::bench
