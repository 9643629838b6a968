// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "desktop/results/ScrollMemory.h"
#include "jobs/PendingWork.h"
#include "results/ResultQuery.h"

#include <QTableView>

#include <optional>

namespace enrow
{

class JobQueue;
class ResultDelegate;
class ResultHeader;
class ResultTableModel;
class ResultView;
class TableCopy;

// The table of results: what it shows comes from the model; it adds copying, the menus and the keyboard.
class ResultTable : public QTableView
{
    Q_OBJECT

public:
    // The most cells that are copied at once; a file serves better beyond.
    static constexpr quint64 mostCopiedCells = 2'000'000;

    ResultTable(ResultTableModel &model, JobQueue &jobs, QWidget *parent = nullptr);
    ~ResultTable() override;

    ResultHeader *columnsHeader() const { return m_header; }

    // Shows the most important sort key of a query in the header, without asking for another sort.
    void showSorting(const ResultQuery &query);

    // What was searched for, to be marked in the cells.
    void setSearch(const QString &text);

    // Whether what is copied is guarded as in files, see TableCopy; it is unless switched off.
    void setFormulaGuard(bool on) { m_formulaGuard = on; }

    // The places in the view of the rows that have a selected cell, ascending.
    std::vector<uint32_t> selectedPlaces() const;

public slots:
    // Puts the selected cells on the clipboard as text; large selections a moment later, from a worker.
    void copySelection() { copy(false); }
    void copySelectionWithHeaders() { copy(true); }
    // Widens the selection to the whole rows it touches.
    void selectWholeRows();

signals:
    // One sentence about what was copied, or why it was not.
    void notice(const QString &text);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    // Qt makes the first row the current one where the keyboard comes in: only a person does that here.
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // The current cell by what it is, to find it again where indexes do not survive.
    struct CurrentCell {
        BatchKey batch;
        uint32_t row;
        ColumnId column;
        bool visible;
    };

    // A row by what it is, and how many rows below the first visible one it is shown.
    struct ShownRow {
        BatchKey batch;
        uint32_t row;
        int offset;
    };

    QAction *addShortcutAction(const QIcon &icon, const QString &text, const QKeySequence &keys);
    void copy(bool withHeaders);
    TableCopy selectedCells() const;
    void setClipboard(const QString &text, quint64 rows);
    void beforeViewChange(const ResultView *next);
    void rememberPlace();
    ScrollPlace scrollPlace() const;
    void goToPlace();
    void scrollToRowOf(const QModelIndex &index);
    void carrySelection(const ResultView *next);
    void afterLayoutChange();
    void afterReset();
    void updateRowHeight();
    void hover(int row);

    ResultTableModel &m_model;
    JobQueue &m_jobs;
    ResultHeader *m_header;
    ResultDelegate *m_delegate;
    int m_hoveredRow = -1;
    QAction *m_copy;
    QAction *m_copyWithHeaders;
    QAction *m_selectRows;
    // As they were before the view changed.
    std::optional<CurrentCell> m_current;
    std::optional<ShownRow> m_anchor; // set where rows only came in between
    bool m_sorted = false;            // another order was asked for
    bool m_filtered = false;          // other rows of the same batches were asked for
    bool m_isOther = false;           // other batches are shown
    ScrollMemory m_places;
    bool m_formulaGuard = true;
    PendingWork m_copying;
};

} // namespace enrow
