// SPDX-License-Identifier: MIT
#pragma once

#include "store/ListProgress.h"

#include <QRect>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QAbstractButton;
class QButtonGroup;

namespace enrow
{

// How many batches there are of each group, as buttons that choose which are shown. What there is none of takes no
// room unless it is chosen. They stand in one line, closer together where it is full, and else in several.
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
    int heightForWidth(int width) const override;

signals:
    void groupChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChip(int id, const QString &name);
    struct Place {
        QAbstractButton *button;
        QRect rect;
    };
    std::vector<Place> placesIn(int width) const; // of those that are shown
    void arrange();

    QButtonGroup *m_chips;
};

} // namespace enrow
