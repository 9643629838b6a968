// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchWork.h"

#include "jobs/JobQueue.h"

#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto progressInterval = 100ms;

} // namespace

ListMatchWork::ListMatchWork(const ListTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
    m_ticks.setInterval(progressInterval);
    connect(&m_ticks, &QTimer::timeout, this, &ListMatchWork::tellProgress);
}

ListMatchWork::~ListMatchWork() = default;

void ListMatchWork::read(const ListChoice &choice)
{
    const bool isSameSheet = m_list && choice.file == m_choice.file &&
                             choice.wishes.delimiter == m_choice.wishes.delimiter &&
                             (choice.sheet == m_choice.sheet || choice.sheet == m_list->unpacked.sheet.name);
    const UnpackedList before = isSameSheet ? m_list->unpacked : UnpackedList();
    m_choice = choice;
    m_report.reset();
    enter(Step::ReadingList);
    m_work = m_tools.jobs.run(
        this, [choice, before](const std::stop_token &stop) { return understandList(choice, stop, before); },
        [this](const Result<UnderstoodList> &list) { takeList(list); });
}

void ListMatchWork::takeList(const Result<UnderstoodList> &list)
{
    enter(Step::Nothing);
    if (!list) {
        m_list.reset();
        emit listFailed(list.error());
        return;
    }
    m_list = list.value();
    m_matcher.reset();
    emit listRead();
    count();
}

void ListMatchWork::setMapping(const ListMapping &mapping)
{
    if (mapping == m_list->guess.mapping)
        return;
    m_list->guess.mapping = mapping;
    m_matcher.reset(); // kinds may be joined now that could not be
    count();
}

void ListMatchWork::setBatches(const QList<BatchKey> &keys)
{
    m_matcher.reset();
    m_report.reset();
    QList<BatchKey> missing;
    for (const BatchKey key : keys) {
        if (!m_known.contains(key))
            missing.append(key);
    }
    m_gathering = std::make_unique<QObject>();
    if (m_step != Step::ReadingList) {
        m_work.cancel();
        enter(Step::ReadingResults);
    }
    m_tools.results(missing, m_gathering.get(),
                    [this, keys](const ListResults &results) { takeResults(keys, results); });
}

void ListMatchWork::takeResults(const QList<BatchKey> &keys, const ListResults &results)
{
    m_gathering.release()->deleteLater(); // it is what was called
    for (const ResultBatch &batch : results.batches)
        m_known.insert(batch.key, batch);
    m_results.clear();
    for (const BatchKey key : keys) {
        if (const auto found = m_known.find(key); found != m_known.end())
            m_results.push_back(*found);
    }
    m_unread = int(keys.size() - qsizetype(m_results.size()));
    if (m_step == Step::ReadingResults)
        enter(Step::Nothing);
    emit resultsChanged();
    count();
}

void ListMatchWork::setKey(std::optional<ListKey> key)
{
    m_key = key;
    m_matcher.reset();
    count();
}

void ListMatchWork::setRows(MergeRows rows)
{
    if ((rows == MergeRows::New) != (m_rows == MergeRows::New))
        m_matcher.reset(); // what is new is compared with more
    m_rows = rows;
    count();
}

void ListMatchWork::setColumns(const std::vector<ExportColumn> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    count();
}

// What is still on its way counts when it comes.
void ListMatchWork::count()
{
    if (m_step == Step::ReadingList)
        return;
    m_report.reset();
    m_rowsPassedOver = 0;
    if (m_gathering) {
        enter(Step::ReadingResults);
        return;
    }
    m_work.cancel();
    enter(Step::Nothing);
    m_join = m_list ? JoinPlan::of(m_results, m_list->guess.mapping, m_key, m_rows) : JoinPlan();
    const bool isAllNew = m_list && m_results.empty() && m_rows == MergeRows::New;
    if (m_join.usable.empty() && !isAllNew) {
        emit idle();
        return;
    }
    enter(Step::Counting);
    const auto work = [list = *m_list, matcher = m_matcher, usable = m_join.usable, key = m_key, rows = m_rows,
                       columns = m_columns, teller = teller()](const std::stop_token &stop) {
        ListMerge merge{list, matcher};
        if (!matcher)
            merge.matcher = std::make_shared<const ListMatcher>(std::make_shared<const ResultSet>(usable), key, stop);
        auto report = merge.preview(columns, stop, teller);
        const bool isCompared = rows == MergeRows::New; // it is seen who was searched
        return Counted{merge.matcher, std::move(report),
                       isCompared ? 0 : rowsWithoutCompany(usable, list.guess.mapping, key)};
    };
    m_work = m_tools.jobs.run(this, work, [this](const Counted &counted) { takeCount(counted); });
}

void ListMatchWork::takeCount(const Counted &counted)
{
    m_matcher = counted.matcher;
    m_rowsPassedOver = counted.rowsPassedOver;
    if (counted.report)
        m_report = counted.report.value();
    enter(Step::Nothing);
    if (counted.report)
        emit this->counted();
    else
        emit listFailed(counted.report.error());
}

void ListMatchWork::write(const MergePlan &plan, const QString &path, IfFileExists ifExists)
{
    if (!m_list || !m_matcher)
        return;
    enter(Step::Writing);
    const auto work = [merge = ListMerge{*m_list, m_matcher}, plan, path, ifExists, teller = teller()](
                          const std::stop_token &stop) { return merge.write(plan, path, ifExists, stop, teller); };
    m_work = m_tools.jobs.run(this, work, [this, path](const Result<MergeReport> &report) {
        enter(Step::Nothing);
        emit written(path, report);
    });
}

std::vector<JoinObstacle> ListMatchWork::unexpectedObstacles() const
{
    std::vector<JoinObstacle> those = m_join.obstacles;
    std::erase_if(those, [this](const JoinObstacle &obstacle) {
        const bool isOfAnyBatch = obstacle.batches == 0 && !m_key;
        return isOfAnyBatch && obstacle.missing && !m_list->guess.candidates.contains(*obstacle.missing);
    });
    return those;
}

// What was not read to its end is not taken for what was there before.
void ListMatchWork::stop()
{
    m_work.cancel();
    if (m_step == Step::ReadingList)
        m_list.reset();
    if (m_gathering) {
        m_gathering.reset();
        m_results.clear();
    }
    enter(Step::Nothing);
}

void ListMatchWork::enter(Step step)
{
    m_step = step;
    m_progress = std::make_shared<Progress>();
    if (step == Step::Nothing)
        m_ticks.stop();
    else
        m_ticks.start();
    emit stepChanged(step);
}

MergeProgress ListMatchWork::teller() const
{
    return [progress = m_progress](quint64 rows, quint64 all) {
        progress->all.store(all, std::memory_order_relaxed);
        progress->rows.store(rows, std::memory_order_relaxed);
    };
}

void ListMatchWork::tellProgress()
{
    emit progressed(m_progress->rows.load(std::memory_order_relaxed), m_progress->all.load(std::memory_order_relaxed));
}

} // namespace enrow
