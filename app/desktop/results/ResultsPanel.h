// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/results/FilterBar.h"
#include "desktop/results/LoadingProgress.h"
#include "desktop/results/ResultQueryRunner.h"
#include "desktop/results/ScrollMemory.h"
#include "results/ResultView.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace enrow
{

class EmptyPage;
class JobQueue;
class LoadingStrip;
class MessageLine;
class ResultTable;
class ResultTableModel;

// Why a set has no rows.
enum class ResultsHint : quint8 {
    NoneChosen, // no batch is chosen
    Loading,    // the results are being read from the archive
    Unreadable, // the archive does not give them
    NoRows,     // the chosen batches have none
};

// The results of the chosen batches: filter, table, and what is said where there are no rows.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(JobQueue &jobs, QWidget *parent = nullptr);
    ~ResultsPanel() override;

    // Shows other rows, by the order chosen before, and by the filter if one of the batches was shown with it: it does
    // not go on to others, which have the filter they were left with, if any. set: null is as an empty one; hint
    // matters only then.
    void setSet(std::shared_ptr<const ResultSet> set, ResultsHint hint);

    // What is shown of chosen batches that have no rows; takes ownership.
    void setStatePage(QWidget *page);

    // Says beside the filter, or where the rows would be, what is wrong with them and what is still to come; nothing
    // for what is empty.
    void setRowsRemark(const QString &wrong, const QString &toCome = {}, const QString &brief = {});

    // Says how far reading the batches of the set is, while it takes noticeable time, over the last rows.
    void setLoading(const LoadingProgress &progress);

    // What the table shows; null if there are no results.
    std::shared_ptr<const ResultView> currentView() const;

    // The person's arrangement of columns, for keeping between starts.
    QByteArray columnState();
    void restoreColumnState(const QByteArray &state);

    ResultTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filter; }

signals:
    // The table shows another view; null if there are no results.
    void viewChanged(std::shared_ptr<const enrow::ResultView> view);
    // Another row is the current one, or something else is known of it; nothing if there is none.
    void currentRowChanged(std::shared_ptr<const enrow::ResultSet> set, std::optional<enrow::RowAddress> address);
    // One sentence for a status bar.
    void notice(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void runQuery();
    void sayRemarks();
    void showView(std::shared_ptr<const ResultView> view);
    void count(const std::shared_ptr<const ResultSet> &set);
    void recallQuery();
    void showEmpty();
    void showHint();
    void showFilter();
    QString whyNoneMatches() const;
    void sortBy(int section, Qt::SortOrder order);
    bool isAnnounced(const std::shared_ptr<const ResultSet> &set, std::optional<RowAddress> row) const;
    void announceCurrentRow();

    std::shared_ptr<const ResultSet> m_set;
    ResultsHint m_hint = ResultsHint::NoneChosen;
    std::vector<BatchKey> m_queried;    // the batches that were shown last with this filter
    ChoiceMemory<ResultQuery> m_queries;
    std::vector<ResultQuery::SortKey> m_sort;
    ResultQueryRunner m_runner;
    ResultTableModel *m_model;
    FilterBar *m_filter;
    ResultTable *m_table;
    EmptyPage *m_empty;
    QWidget *m_state = nullptr;
    QStackedWidget *m_pages;
    LoadingStrip *m_loading;
    MessageLine *m_remark;         // where there are no rows, and so no filter
    QString m_wrong, m_unreadable; // remarks
    QString m_toCome, m_brief, m_ofSearch;
    GroupCounts m_counts;
    std::shared_ptr<const ResultSet> m_countedSet;
    std::shared_ptr<const ResultSet> m_announcedSet;
    std::optional<RowAddress> m_announcedRow;
};

} // namespace enrow
