// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace enrow
{

// Draws the cells of results: one line each, a coloured dot before a qualification, a tint over the current row, and
// the whole value as a tooltip where the cell is too narrow for it. The text is laid out once, where a style does so
// three times: to measure it, to shorten it and to draw it.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace enrow
