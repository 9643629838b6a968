// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTableWidget>

#include <vector>

namespace enrow
{

// The first rows of a table, to be read and not changed. It takes the height that others leave.
class PreviewTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PreviewTable(const QString &accessibleName, QWidget *parent = nullptr);

    // Rows may be shorter than others. Of a cell that is long its beginning is shown.
    void fill(const QStringList &headers, const std::vector<QStringList> &rows);
};

} // namespace enrow
