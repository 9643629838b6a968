// SPDX-License-Identifier: MIT
#include "desktop/export/PreviewTable.h"

#include "common/Format.h"
#include "desktop/common/VisibleText.h"

#include <QHeaderView>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr qsizetype mostColumns = 60;
constexpr qsizetype longestPreviewed = 200; // characters
constexpr int widestColumn = 180;           // pixels: one of IDs leaves room for others
constexpr int heightOfRows = 24;            // pixels

QTableWidgetItem *itemOf(const QString &text)
{
    QString line = Format::shortened(text, longestPreviewed);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.isSpace(); }, u' '); // a row is one line high
    return new QTableWidgetItem(visibleText(line));
}

} // namespace

PreviewTable::PreviewTable(const QString &accessibleName, QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(heightOfRows);
    verticalHeader()->setDefaultSectionSize(heightOfRows);
    horizontalHeader()->setMaximumSectionSize(widestColumn);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PreviewTable::fill(const QStringList &headers, const std::vector<QStringList> &rows)
{
    qsizetype width = headers.size();
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    width = std::min(width, mostColumns);
    clear();
    setColumnCount(int(width));
    setRowCount(int(rows.size()));
    for (int column = 0; column < int(width); ++column) {
        setHorizontalHeaderItem(column, itemOf(headers.value(column)));
        for (int row = 0; row < int(rows.size()); ++row)
            setItem(row, column, itemOf(rows[size_t(row)].value(column)));
    }
    resizeColumnsToContents();
}

} // namespace enrow
