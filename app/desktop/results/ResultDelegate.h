// SPDX-License-Identifier: MIT
#pragma once

#include "results/SearchExpression.h"

#include <QStyledItemDelegate>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace enrow
{

// Draws the cells of results: one line each, a coloured dot before a qualification, a tint under the current row and
// the one that the mouse is over, and the whole value as a tooltip where the cell is too narrow for it, and a ground
// behind the letters that a search found; beside the person, in grey, where they are if they are out of sight. The text
// is laid out once, where a style does so three times: to measure it, to shorten it and to draw it.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // What is marked in the cells of a ResultTableModel from now on.
    void setSearch(const SearchExpression &search);

    // The columns that can be seen now.
    void setColumnsInSight(std::vector<ColumnId> columns);

    // What a dot and the gap after it take of a cell.
    static int roomForDot(int margin);

    // The row that the mouse is over; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::optional<QColor> groundOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    std::span<const SearchWord> wordsIn(const QModelIndex &index) const;
    static bool isNumber(const QModelIndex &index);
    std::optional<ColumnId> hiddenHitAt(const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &cell, QRect place, const QModelIndex &index) const;

    std::array<std::vector<SearchWord>, screenColumnCount> m_words; // by column
    SearchExpression m_search{QString()};
    std::vector<ColumnId> m_inSight;
    std::optional<ColumnId> m_telling; // in whose cells it is said where a hit is that is out of sight
    int m_hoveredRow = -1;
};

} // namespace enrow
