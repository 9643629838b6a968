// SPDX-License-Identifier: MIT
#include "desktop/lists/ListBatchBox.h"

#include "common/Format.h"
#include "desktop/common/KindText.h"

#include <QSignalBlocker>

#include <algorithm>

namespace enrow
{

ListBatchBox::ListBatchBox(const ListOffer &offer, QWidget *parent)
    : QComboBox(parent)
    , m_offer(offer)
{
    setAccessibleName(tr("Batches"));
    fill(false);
}

void ListBatchBox::fill(bool isAllOnly)
{
    const auto count = [this](const auto &isMeant) {
        return Format::number(std::ranges::count_if(m_offer.completed, isMeant));
    };
    const auto isSelected = [this](const ListBatch &batch) { return m_offer.selected.contains(batch.key); };
    if (!isAllOnly && std::ranges::any_of(m_offer.completed, isSelected))
        addItem(tr("The selected batches (%1)", "a number").arg(count(isSelected)), Selected);
    addItem(tr("All completed batches (%1)", "a number").arg(Format::number(qint64(m_offer.completed.size()))), All);
    for (const BatchKind kind : allBatchKinds) {
        const auto isOfKind = [kind](const ListBatch &batch) { return batch.kind == kind; };
        if (std::ranges::any_of(m_offer.completed, isOfKind) && !std::ranges::all_of(m_offer.completed, isOfKind))
            addItem(tr("All of one kind: %1 (%2)", "a kind of batch, and a number")
                        .arg(KindText::kind(kind), count(isOfKind)),
                    int(kind));
    }
    setEnabled(!m_offer.completed.empty());
    setCurrentIndex(std::ranges::count_if(m_offer.completed, isSelected) > 1 ? 0 : findData(int(All)));
}

void ListBatchBox::setAllOnly(bool isAllOnly)
{
    const QVariant chosen = currentData();
    {
        const QSignalBlocker quiet(this);
        clear();
        fill(isAllOnly);
        const int place = findData(chosen);
        setCurrentIndex(place >= 0 ? place : findData(int(All)));
    }
    if (currentData() != chosen)
        emit currentIndexChanged(currentIndex());
}

QList<BatchKey> ListBatchBox::keys() const
{
    QList<BatchKey> keys;
    const int which = currentData().toInt();
    for (const ListBatch &batch : m_offer.completed) {
        const bool isMeant =
            which == All || (which == Selected && m_offer.selected.contains(batch.key)) || which == int(batch.kind);
        if (isMeant)
            keys.append(batch.key);
    }
    return keys;
}

} // namespace enrow
