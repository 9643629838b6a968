// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "export/Exporter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

void openNew(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void exportTo(const QString &path, const ResultView &view)
{
    QFile file(path);
    openNew(file);
    if (const auto written = writeCsv(view, {}, {}, file); !written)
        qFatal("cannot export: %s", qPrintable(written.error().detail));
}

// Copies a file in blocks of 1 MiB.
void copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot read %s", qPrintable(from));
    openNew(target);
    std::vector<char> block(1 << 20);
    while (const qint64 size = source.read(block.data(), qint64(block.size()))) {
        if (size < 0 || target.write(block.data(), size) != size)
            qFatal("cannot copy %s", qPrintable(from));
    }
}

// A folder in memory where the system has one: when it writes to a disk, and in which program's name, is chance, and
// makes the same copy cost seven times as much at one time as at another.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return QDir(QFileInfo(memory).isWritable() ? memory : QDir::tempPath()).filePath(u"bench-export-XXXXXX"_s);
}

Measured compareExport(Bench &bench, QLatin1StringView goal, const ResultView &view)
{
    const QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(u"export.csv"_s);
    const QString master = folder.filePath(u"master.csv"_s);
    exportTo(master, view);
    const auto clear = [&] { QFile::remove(path); };
    const Contender value{[&] { exportTo(path, view); }, clear};
    const Contender reference{[&] { copyFile(master, path); }, clear};
    Measured measured = measuredBy(goal, alternate(value, reference, bench.runs), cpuOf);
    measured.more.insert("csv_mb"_L1, double(QFile(master).size()) / 1e6);
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
