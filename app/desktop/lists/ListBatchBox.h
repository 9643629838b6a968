// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lists/ListTools.h"

#include <QComboBox>

namespace enrow
{

// Chooses with which batches a list is matched: those that are selected, all that are completed, or all of one kind.
// A list belongs to no batch, so all are chosen at first, unless several were selected on purpose.
class ListBatchBox : public QComboBox
{
    Q_OBJECT

public:
    enum Which : int { Selected = -2, All = -1 }; // else a kind

    explicit ListBatchBox(const ListOffer &offer, QWidget *parent = nullptr);

    // What is new in a list only all of the archive can tell: the selected ones are not offered then.
    void setAllOnly(bool isAllOnly);

    // The chosen ones, the newest first.
    QList<BatchKey> keys() const;
    bool areAll() const { return currentData().toInt() == All; }

private:
    void fill(bool isAllOnly);

    const ListOffer m_offer;
};

} // namespace enrow
