// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/batches/ListDensity.h"

#include <QStyledItemDelegate>

namespace enrow
{

// Paints a batch in two lines over a thin bar: name and state or percentage, then kind, date, figures and whether there
// is a note. A comfortable list has a third line for what is planned, or in the way. All batches are equally high; a
// narrow list shortens its texts. The label is edited in
// place of these lines.
class BatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BatchDelegate(QObject *parent = nullptr);

    void setDensity(ListDensity density);
    ListDensity density() const { return m_density; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    ListDensity m_density = ListDensity::Compact;
};

} // namespace enrow
