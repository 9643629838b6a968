// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/Clock.h"
#include "desktop/batches/BatchCard.h"
#include "store/BatchStore.h"

#include <QAbstractListModel>
#include <QHash>

namespace enrow
{

// Shows the store's batches as a list, in the order of the store. A row is read from the store when it is asked for;
// held is only what was made of it in words, until it changes.
class BatchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // QString
        CardRole,              // BatchCard, as of now
    };

    // The longest label in characters.
    static constexpr int maxLabelLength = 200;

    BatchListModel(const BatchStore &store, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Asks for a new label; it shows once the store has it. Always false, since nothing changed yet.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    // The batch of a row; valid until the store changes.
    const Batch &batchAt(int row) const;
    // What is shown of it, as of now.
    BatchCard cardAt(int row) const;

signals:
    void renameRequested(enrow::BatchKey key, const QString &label);

private:
    const BatchStore &m_store;
    const Clock &m_clock;
    mutable QHash<BatchKey, BatchCard> m_cards; // those that time does not change
    mutable QDateTime m_madeFrom;               // the day on which they were made, UTC
    mutable QDateTime m_madeUntil;              // its end
};

} // namespace enrow
