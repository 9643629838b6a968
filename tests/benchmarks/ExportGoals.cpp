// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "export/Exporter.h"
#include "export/RowCells.h"
#include "export/XlsxWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

#include <xlsxwriter.h>

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

// Each of them costs twenty times as much as in a CSV.
constexpr int rowsOfWorkbook = 100'000;

void exportWorkbookTo(const QString &path, const ResultView &view)
{
    QFile file(path);
    openNew(file);
    if (const auto written = writeXlsx(view, {}, {}, file); !written)
        qFatal("cannot export: %s", qPrintable(written.error().detail));
}

// All cells one after the other, each with a NUL after it.
struct CellTexts {
    explicit CellTexts(const ResultSet &set)
        : columns(set.columns().size())
    {
        RowCells cells(set, exportColumns(set.columns()));
        for (uint32_t row = 0; row < set.rowCount(); ++row) {
            for (const std::string_view cell : cells.read(cells.locate(row)))
                texts.append(cell).push_back('\0');
        }
    }

    size_t columns;
    std::string texts;
};

// What the library does with them, and nothing else.
void writeByTheLibrary(const QString &path, const CellTexts &cells)
{
    const QByteArray name = QFile::encodeName(path);
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook *const book = workbook_new_opt(name.constData(), &options);
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = LXW_ROW_MAX;
    for (const char *cell = cells.texts.data(); cell < cells.texts.data() + cells.texts.size(); ++row) {
        if (row == LXW_ROW_MAX) {
            sheet = workbook_add_worksheet(book, nullptr);
            row = 0;
        }
        for (size_t column = 0; column < cells.columns; ++column) {
            if (*cell != '\0')
                worksheet_write_string(sheet, row, lxw_col_t(column), cell, nullptr);
            cell += std::strlen(cell) + 1;
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write %s", name.constData());
}

Measured compareWorkbook(Bench &bench)
{
    const QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(u"export.xlsx"_s);
    BenchData some(std::min(bench.data.rows(), rowsOfWorkbook));
    const CellTexts cells(*some.set());
    const ResultView view(some.set());
    const auto clear = [&] { QFile::remove(path); };
    const Contender value{[&] { exportWorkbookTo(path, view); }, clear};
    const Contender reference{[&] { writeByTheLibrary(path, cells); }, clear};
    return measuredBy("G17"_L1, alternate(value, reference, bench.runs), cpuOf);
}

} // namespace

void measureExport(Bench &bench)
{
    const std::shared_ptr<const ResultSet> &set = bench.data.set();
    if (bench.isWanted("G6"_L1))
        bench.report(compareExport(bench, "G6"_L1, ResultView(set)));
    if (bench.isWanted("G7"_L1)) {
        const auto sorted = runQuery(set, {{}, {}, {{ColumnId::SearchedFullName}}}, {}); // which every row has
        bench.report(compareExport(bench, "G7"_L1, *sorted));
    }
    if (bench.isWanted("G17"_L1))
        bench.report(compareWorkbook(bench));
}

} // namespace enrow::bench
