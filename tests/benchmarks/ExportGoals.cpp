// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "export/Exporter.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

void exportTo(const QString &path, const ResultView &view)
{
    if (const auto written = exportCsv(view, {}, path, IfFileExists::Replace); !written)
        qFatal("cannot export: %s", qPrintable(written.error().detail));
}

// Copies a file in blocks of 1 MiB, and makes sure of it as the exporter does: on the disk and under its name.
void copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot copy %s", qPrintable(from));
    static std::vector<char> block(1 << 20);
    while (const qint64 size = source.read(block.data(), qint64(block.size()))) {
        if (size < 0 || target.write(block.data(), size) != size)
            qFatal("cannot copy %s", qPrintable(from));
    }
    target.commit();
}

Measured compareExport(Bench &bench, QLatin1StringView goal, const ResultView &view)
{
    const QString path = bench.data.filePath(u"export.csv"_s);
    const QString master = bench.data.filePath(u"master.csv"_s);
    exportTo(master, view);
    const auto clear = [&] { QFile::remove(path); };
    const Contender value{[&] { exportTo(path, view); }, clear};
    const Contender reference{[&] { copyFile(master, path); }, clear};
    Measured measured = measuredBy(goal, alternate(value, reference, bench.runs), cpuOf);
    measured.more.insert("csv_mb"_L1, double(QFile(master).size()) / 1e6);
    clear();
    QFile::remove(master);
    return measured;
}

} // namespace

void measureExport(Bench &bench)
{
    const std::shared_ptr<const ResultSet> &set = bench.data.set();
    if (bench.isWanted("G6"_L1))
        bench.report(compareExport(bench, "G6"_L1, ResultView(set)));
    if (bench.isWanted("G7"_L1)) {
        const auto sorted = runQuery(set, {{}, {}, {{ColumnId::Email}}}, {});
        bench.report(compareExport(bench, "G7"_L1, *sorted));
    }
}

} // namespace enrow::bench
