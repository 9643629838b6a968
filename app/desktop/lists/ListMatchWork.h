// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lists/ListTools.h"
#include "jobs/PendingWork.h"
#include "lists/JoinPlan.h"
#include "lists/ListMerge.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace enrow
{

// The work behind matching a list: reads it, gets the results, counts and writes, one job after the other and none on
// the window's thread. What is asked for anew replaces what was under way; what depends on it is done again.
class ListMatchWork : public QObject
{
    Q_OBJECT

public:
    enum class Step : quint8 { Nothing, ReadingList, ReadingResults, Counting, Writing };

    explicit ListMatchWork(const ListTools &tools, QObject *parent = nullptr);
    ~ListMatchWork() override;

    // Reads a list, as it is to be read. A sheet that was unpacked already is not unpacked again.
    void read(const ListChoice &choice);
    void setMapping(const ListMapping &mapping);
    // Joins with the results of these batches, the newest first.
    void setBatches(const QList<BatchKey> &keys);
    // By that key alone; nothing for all of them.
    void setKey(std::optional<ListKey> key);
    // What is written, of the rows and beside them; no columns: the usual ones.
    void setRows(MergeRows rows);
    void setColumns(const std::vector<ExportColumn> &columns);
    // Once counted() has come.
    void write(const MergePlan &plan, const QString &path, IfFileExists ifExists);
    // Gives up what is under way.
    void stop();

    Step step() const { return m_step; }
    // Null while there is none.
    const UnderstoodList *list() const { return m_list ? &*m_list : nullptr; }
    // Those of the chosen batches.
    const std::vector<ResultBatch> &results() const { return m_results; }
    int unread() const { return m_unread; } // of the chosen batches: their results cannot be had
    // Which of them the list is matched with.
    const JoinPlan &join() const { return m_join; }
    // What is in the way but for kinds that such a list never has: who has a list of names asks for no verifications.
    std::vector<JoinObstacle> unexpectedObstacles() const;
    // Of the last count, while it holds.
    const std::optional<MergeReport> &report() const { return m_report; }
    // Of the last count: rowsWithoutCompany().
    quint64 rowsPassedOver() const { return m_rowsPassedOver; }

signals:
    void stepChanged(enrow::ListMatchWork::Step step);
    // all: 0 while that is not known.
    void progressed(quint64 rows, quint64 all);
    void listRead();
    void listFailed(const enrow::Error &error);
    void resultsChanged();
    // Nothing can be counted: there are no results, or they cannot be joined.
    void idle();
    void counted();
    void written(const QString &path, const enrow::Result<enrow::MergeReport> &report);

private:
    // How far a job is: told by the worker, read by the timer.
    struct Progress {
        std::atomic<quint64> rows = 0;
        std::atomic<quint64> all = 0;
    };
    // The matcher serves the next time, while the results are the same.
    struct Counted {
        std::shared_ptr<const ListMatcher> matcher;
        Result<MergeReport> report;
        quint64 rowsPassedOver;
    };

    void takeList(const Result<UnderstoodList> &list);
    void takeResults(const QList<BatchKey> &keys, const ListResults &results);
    void count();
    void takeCount(const Counted &counted);
    void enter(Step step);
    MergeProgress teller() const;
    void tellProgress();

    const ListTools m_tools;
    std::optional<UnderstoodList> m_list;
    ListChoice m_choice;                  // of the list
    QHash<BatchKey, ResultBatch> m_known; // of all batches that were asked for so far
    std::vector<ResultBatch> m_results;
    int m_unread = 0;
    MergeRows m_rows = MergeRows::All;
    std::vector<ExportColumn> m_columns;
    std::optional<ListKey> m_key;
    JoinPlan m_join;
    std::shared_ptr<const ListMatcher> m_matcher;
    std::optional<MergeReport> m_report;
    quint64 m_rowsPassedOver = 0;
    Step m_step = Step::Nothing;
    QTimer m_ticks;
    std::shared_ptr<Progress> m_progress;
    std::unique_ptr<QObject> m_gathering; // its end gives up the results that were asked for
    PendingWork m_work;
};

} // namespace enrow
