// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListModel.h"

#include "desktop/batches/BatchCard.h"

namespace enrow
{

BatchListModel::BatchListModel(const BatchStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&store, &BatchStore::aboutToInsert, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(&store, &BatchStore::inserted, this, [this] { endInsertRows(); });
    connect(&store, &BatchStore::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&store, &BatchStore::removed, this, [this] { endRemoveRows(); });
    connect(&store, &BatchStore::changed, this, [this](int row, BatchChanges changes) {
        // A card shows nothing of the rows themselves.
        if (changes != BatchChange::Results)
            emit dataChanged(index(row), index(row));
    });
}

int BatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.count();
}

QVariant BatchListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Batch &batch = batchAt(index.row());
    const auto card = [&] { return BatchCard::of(batch, m_clock); };
    switch (role) {
    case Qt::DisplayRole: return card().title;
    case Qt::EditRole: return batch.label;
    case Qt::ToolTipRole: return card().details;
    case Qt::AccessibleTextRole: return card().spoken;
    case IdRole: return batch.ref.id;
    case CardRole: return QVariant::fromValue(card());
    }
    return {};
}

Qt::ItemFlags BatchListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool BatchListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Batch &batch = batchAt(index.row());
    const QString label = value.toString().simplified().left(maxLabelLength);
    if (label != batch.label)
        emit renameRequested(batch.key, label);
    return false;
}

const Batch &BatchListModel::batchAt(int row) const
{
    return m_store.at(row);
}

} // namespace enrow
