// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportColumn.h"

#include <QToolButton>

class QListWidget;

namespace enrow
{

// Chooses which columns of the results a list gets.
class AddedColumnsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AddedColumnsButton(QWidget *parent = nullptr);

    // Offers the columns that results of these kinds have.
    void setKinds(const std::vector<BatchKind> &kinds);

    // None: the usual ones, as AddedColumns has them.
    std::vector<ExportColumn> columns() const;

signals:
    void changed(); // by the person

private:
    std::vector<ColumnId> checked() const;
    void tell();

    QListWidget *m_list;
};

} // namespace enrow
