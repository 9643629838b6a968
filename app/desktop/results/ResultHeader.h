// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/results/ColumnLayout.h"

#include <QHeaderView>

#include <optional>

class QMenu;

namespace enrow
{

class ResultTableModel;

// The header of the table of results: sorts by a click, and lets columns be moved, resized and hidden in a way that is
// remembered by their names. While the columns leave room, the address, else the last one with texts, takes it, unless
// a person chose its width. Columns that say nothing of the rows at hand, as one in which all are empty, show only
// when a person asks for them.
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

private:
    // Reads the arrangement off the header into m_layout; nothing before the header has the model's columns.
    void capture();
    // Arranges the header as m_layout says.
    void apply();
    void followRows();
    // Gives one column the room that the others leave.
    void fill();
    std::optional<ColumnId> columnToFill() const;
    void noteWidth(int section, int size);
    int widthOf(ColumnId column) const;
    bool isSuperfluous(ColumnId column) const;
    bool isToBeHidden(ColumnId column) const;
    int standardWidth(ColumnId column) const;
    int widestCell(ColumnId column) const;

    ResultTableModel &m_model;
    ColumnLayout m_layout;
    std::vector<ColumnId> m_superfluous; // of the model's columns
    std::optional<ColumnId> m_filling;   // is wider than by itself
    bool m_isArranging = false;          // sizes change, but no person changes them
};

} // namespace enrow
