// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListModel.h"

namespace enrow
{

BatchListModel::BatchListModel(const BatchStore &store, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&store, &BatchStore::aboutToInsert, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(&store, &BatchStore::inserted, this, [this] { endInsertRows(); });
    connect(&store, &BatchStore::aboutToRemove, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_cards.remove(m_store.at(row).key);
        beginRemoveRows({}, first, last);
    });
    connect(&store, &BatchStore::removed, this, [this] { endRemoveRows(); });
    connect(&store, &BatchStore::changed, this, [this](int row, BatchChanges changes) {
        // A card shows nothing of the rows themselves.
        if (changes == BatchChange::Results)
            return;
        m_cards.remove(m_store.at(row).key);
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
    switch (role) {
    case Qt::DisplayRole: return cardAt(index.row()).title;
    case Qt::EditRole: return batch.label.isEmpty() ? cardAt(index.row()).title : batch.label;
    case Qt::ToolTipRole: return BatchCard::details(batch, m_clock);
    case Qt::AccessibleTextRole: return BatchCard::spoken(batch, m_clock);
    case IdRole: return batch.ref.id;
    case CardRole: return QVariant::fromValue(cardAt(index.row()));
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
    // A name that the reply gave and nobody changed is no label.
    if (label != batch.label && value != data(index, Qt::EditRole))
        emit renameRequested(batch.key, label);
    return false;
}

BatchCard BatchListModel::cardAt(int row) const
{
    const Batch &batch = batchAt(row);
    // A look at the calendar of this place for each card would cost more than the card.
    if (const QDateTime now = m_clock.wall(); now < m_madeFrom || now >= m_madeUntil) {
        m_cards.clear();
        const QDate today = now.toLocalTime().date();
        m_madeFrom = today.startOfDay().toUTC();
        m_madeUntil = today.addDays(1).startOfDay().toUTC();
    }
    const auto known = m_cards.constFind(batch.key);
    if (known != m_cards.cend())
        return *known;
    BatchCard card = BatchCard::of(batch, m_clock);
    if (!card.countsDown)
        m_cards.insert(batch.key, card);
    return card;
}

const Batch &BatchListModel::batchAt(int row) const
{
    return m_store.at(row);
}

} // namespace enrow
