// SPDX-License-Identifier: MIT
#pragma once

#include "store/ListProgress.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace enrow
{

// How many batches there are of each group, as buttons that choose which are shown. What there is none of takes no
// room unless it is chosen, but for those that run and those that are done. They stand in one
// line, closer together where it is full, and at last with their names cut.
class GroupChips : public QWidget
{
    Q_OBJECT

public:
    explicit GroupChips(QWidget *parent = nullptr);

    void setCounts(const ListProgress &progress);

    std::optional<BatchGroup> group() const; // nothing for all
    QWidget *lastStop() const;               // of the tab key
    void chooseAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void groupChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChip(int id, const QString &name);
    void arrange();

    QButtonGroup *m_chips;
};

} // namespace enrow
