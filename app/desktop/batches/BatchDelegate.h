// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace enrow
{

// Paints a batch as a card of four lines: title and status, kind and next check, progress, figures or a problem.
// All cards are equally high; a narrow one shortens its texts. The label is edited in place of the title.
class BatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BatchDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace enrow
