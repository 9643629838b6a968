// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/results/ColumnLayout.h"
#include "desktop/results/ColumnWidths.h"

#include <QHeaderView>

#include <memory>
#include <optional>

class QMenu;

namespace enrow
{

class ResultTableModel;

// The header of the table of results: sorts by a click, and lets columns be moved, resized and hidden in a way that is
// remembered by their names. A person's widths stay; the others are as fittedWidths() says, and while the columns leave
// room, the address, else the last one with texts, takes it. Columns that say nothing of the rows at hand, as one in
// which all are empty, show only when a person asks for them.
class ResultHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ResultHeader(ResultTableModel &model, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Follows none but its own: it shows no selection, and Qt would look at every row of each column at each painting
    // to find out whether all of it is selected.
    void setSelectionModel(QItemSelectionModel *selection) override;

    // The arrangement of all columns, for keeping between starts. See ColumnLayout.
    QByteArray layoutState();
    void restoreLayout(const QByteArray &state);

    // Shows or hides a column, whatever its rows hold; the last one that shows stays.
    void setColumnHidden(ColumnId column, bool hidden);
    void showAllColumns();

    // Columns that show, in the order on screen.
    std::vector<ColumnId> shownColumns() const;

    // The same for files: in the place of Person the columns that do not show because it says them.
    std::vector<ColumnId> columnsForFiles() const;
    // Of those that show, the ones that are not scrolled out of the window.
    std::vector<ColumnId> columnsInSight() const;

    // Entries that sort by a section, in words that suit what it holds, and one that brings the original order back.
    // Without a section only that.
    void addSortActions(QMenu *menu, int section);

    // Fills a menu with a checkable entry a column and one that shows them all.
    void fillColumnsMenu(QMenu *menu);

public slots:
    void reset() override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintSection(QPainter *painter, const QRect &place, int section) const override;

private:
    // Reads the arrangement off the header into m_layout; nothing before the header has the model's columns.
    void capture();
    // Arranges the header as m_layout says.
    void apply();
    void followRows();
    // Gives the columns their widths, but for those up to a place on screen.
    void fill(int unmoved = -1);
    void measure();
    ColumnRoom roomOf(ColumnId column) const;
    void addColumnEntry(QMenu *menu, ColumnId column);
    std::optional<ColumnId> columnToFill() const;
    void noteWidth(int section, int size);
    bool isSuperfluous(ColumnId column) const;
    bool isToBeHidden(ColumnId column) const;

    ResultTableModel &m_model;
    ColumnLayout m_layout;
    std::vector<ColumnId> m_superfluous;                   // of the model's columns
    std::vector<std::pair<ColumnId, ColumnId>> m_repeated; // ResultSet::repeatedColumns()
    std::array<ColumnRoom, screenColumnCount> m_measured{};
    std::shared_ptr<const ResultSet> m_measuredSet;
    bool m_isArranging = false; // sizes change, but no person changes them
};

} // namespace enrow
