// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportColumn.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace enrow
{

// Chooses the columns of a table: all, those on screen, or some of them, in an order and under names that a person
// gives them.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    // all: of the results. shown: on screen, in their order; none: not known.
    ColumnChooser(const std::vector<ColumnId> &all, const std::vector<ColumnId> &shown, QWidget *parent = nullptr);

    ~ColumnChooser() override;

    // None: all columns, but where hasAny() says that none is chosen.
    std::vector<ExportColumn> columns() const;
    void setColumns(const std::vector<ExportColumn> &columns);
    // False if some are to be chosen, and none is.
    bool hasAny() const;

signals:
    void changed();

private:
    enum Mode : quint8 { All, Shown, Chosen };

    QLayout *makeButtons();
    void offer(const ExportColumn &column, bool isChosen);
    void fill(const std::vector<ExportColumn> &chosen);
    void rename();
    void move(int by);
    void tickAll(Qt::CheckState state);
    void tellAfterTheMove();
    Mode mode() const;
    void enterMode();
    ExportColumn columnOf(const QTreeWidgetItem &item) const;

    const std::vector<ColumnId> m_all;
    const std::vector<ColumnId> m_shown;
    QComboBox *m_mode;
    QWidget *m_choice;
    QTreeWidget *m_list;
    std::vector<ExportColumn> m_offered; // an item keeps its number
};

} // namespace enrow
