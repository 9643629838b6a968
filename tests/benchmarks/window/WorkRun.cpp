// SPDX-License-Identifier: MIT
#include "benchmarks/window/WorkRun.h"

#include "benchmarks/Alternation.h"
#include "benchmarks/PeakMemory.h"
#include "benchmarks/window/Desk.h"
#include "benchmarks/window/KeyWatch.h"
#include "desktop/results/ResultTable.h"
#include "results/ResultView.h"

#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

constexpr std::chrono::milliseconds betweenFrames{16};

class WorkRun
{
public:
    WorkRun(const QString &dataFolder, int batches, quint32 rows)
        : m_batches(batches)
        , m_rows(rows)
        , m_desk(dataFolder, Desk::nobody)
    {
    }

    QJsonObject run()
    {
        open();
        load();
        m_figures.insert("peak_after_load_mb"_L1, peakMegabytes());
        sort();
        filter();
        exportRows();
        m_figures.insert("peak_mb"_L1, peakMegabytes());
        exportWorkbook();
        matchList();
        m_figures.insert("steps"_L1, m_steps);
        insert(m_figures, WaitFigures::of(m_waits));
        scroll();
        return m_figures;
    }

private:
    static void insert(QJsonObject &json, const WaitFigures &figures)
    {
        json.insert("longest"_L1, figures.longest);
        json.insert("p99"_L1, figures.p99);
        json.insert("longest_worked"_L1, figures.longestWorked);
        json.insert("p99_worked"_L1, figures.p99Worked);
    }

    // Notes how long key presses waited since the last step.
    void endStep(QLatin1StringView name)
    {
        const std::vector<KeyWatch::Wait> waits = m_watch->take();
        m_waits.insert(m_waits.end(), waits.begin(), waits.end());
        QJsonObject step;
        insert(step, WaitFigures::of(waits));
        step.insert("peak_mb"_L1, peakMegabytes());
        m_steps.insert(name, step);
    }

    void open()
    {
        m_desk.show();
        // From here on somebody can press a key; what was before belongs to the start.
        m_watch.emplace(m_desk.context().window());
        m_desk.runUntil([&] { return m_desk.batchCount() == m_batches; }, "the list of batches");
        endStep("open"_L1);
    }

    void load()
    {
        const double start = readClock(CLOCK_MONOTONIC);
        m_desk.selectAllBatches();
        m_desk.runUntil([&] { return m_desk.rowsOfSet() > 0; }, "the first rows");
        m_figures.insert("first_rows_ms"_L1, readClock(CLOCK_MONOTONIC) - start);
        const std::unique_ptr<QTimer> impatience = lookAround();
        m_desk.typeFilter(u"a"_s);
        m_desk.runUntil([&] { return m_desk.rowsOfSet() == m_rows && m_desk.isFilteredBy(u"a"_s); }, "all rows");
        m_figures.insert("all_rows_ms"_L1, readClock(CLOCK_MONOTONIC) - start);
        clearFilter();
        m_desk.table().clearSelection(); // what is exported later are all rows
        endStep("load"_L1);
    }

    // Somebody who does not wait for all rows: scrolls, and now and then looks at one, as long as this lives.
    std::unique_ptr<QTimer> lookAround()
    {
        auto timer = std::make_unique<QTimer>();
        QObject::connect(timer.get(), &QTimer::timeout, &m_desk.table(),
                         [&table = m_desk.table(), frame = 0]() mutable {
                             QScrollBar &bar = *table.verticalScrollBar();
                             bar.setValue(int((qint64(bar.value()) + bar.maximum() / 7 + 1) % (bar.maximum() + 1)));
                             if (++frame % 15 == 0)
                                 table.selectRow(table.rowAt(0));
                         });
        timer->start(betweenFrames);
        return timer;
    }

    void clearFilter()
    {
        m_desk.typeFilter({});
        m_desk.runUntil([&] { return m_desk.isFilteredBy({}); }, "all rows again");
    }

    void sortBy(ColumnId column, Qt::SortOrder order)
    {
        m_desk.sortBy(column, order);
        m_desk.runUntil([&] { return m_desk.isSortedBy(column, order); }, "another order");
    }

    void sort()
    {
        sortBy(ColumnId::LastName, Qt::AscendingOrder);
        sortBy(ColumnId::Qualification, Qt::AscendingOrder);
        sortBy(ColumnId::Email, Qt::AscendingOrder);
        sortBy(ColumnId::Email, Qt::DescendingOrder);
        endStep("sort"_L1);
    }

    void filter()
    {
        const QString word = u"moreau"_s;
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            m_desk.typeFilter(word.first(letters));
            m_desk.runUntil([&] { return m_desk.isFilteredBy(word.first(letters)); }, "fewer rows");
        }
        clearFilter();
        endStep("filter"_L1);
    }

    void exportRows()
    {
        const QString path = m_folder.filePath(u"export.csv"_s);
        m_desk.exportTo(path, u"csv"_s);
        sortBy(ColumnId::Company, Qt::AscendingOrder);
        m_desk.runUntil([&] { return QFile::exists(path); }, "the exported file");
        endStep("export"_L1);
    }

    void exportWorkbook()
    {
        const QString path = m_folder.filePath(u"export.xlsx"_s);
        m_desk.exportTo(path, u"xlsx"_s);
        m_desk.runUntil([&] { return QFile::exists(path); }, "the exported workbook");
        endStep("export_workbook"_L1);
    }

    // What was exported is a list as people have one.
    void matchList()
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        m_desk.openList(m_folder.filePath(u"export.csv"_s));
        m_desk.runUntil([&] { return m_desk.canWriteList(); }, "the count of what matches");
        m_desk.writeList(path);
        m_desk.runUntil([&] { return QFile::exists(path); }, "the list with results");
        endStep("match_list"_L1);
    }

    // Jumps about: every frame shows other rows, from anywhere in memory.
    void scroll()
    {
        constexpr int frames = 400;
        QScrollBar &bar = *m_desk.table().verticalScrollBar();
        std::mt19937 random(1);
        std::vector<double> walls;
        std::vector<double> works;
        for (int frame = 0; frame < frames; ++frame) {
            const auto target = int(random() % unsigned(bar.maximum() + 1));
            const double wall = readClock(CLOCK_MONOTONIC);
            const double work = readClock(CLOCK_THREAD_CPUTIME_ID);
            bar.setValue(target);
            m_desk.table().viewport()->repaint();
            walls.push_back(readClock(CLOCK_MONOTONIC) - wall);
            works.push_back(readClock(CLOCK_THREAD_CPUTIME_ID) - work);
        }
        m_figures.insert("scroll_p99"_L1, percentileOf(walls, 99));
        m_figures.insert("scroll_median"_L1, percentileOf(walls, 50));
        m_figures.insert("scroll_p99_worked"_L1, percentileOf(works, 99));
    }

    const QTemporaryDir m_folder;
    const int m_batches;
    const quint32 m_rows;
    Desk m_desk;
    std::optional<KeyWatch> m_watch;
    std::vector<KeyWatch::Wait> m_waits;
    QJsonObject m_steps;
    QJsonObject m_figures;
};

} // namespace

QJsonObject runWork(const QString &dataFolder, int batches, quint32 rows)
{
    return WorkRun(dataFolder, batches, rows).run();
}

} // namespace enrow::bench
