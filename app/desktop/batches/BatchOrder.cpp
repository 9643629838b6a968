// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchOrder.h"

#include "desktop/batches/BatchListModel.h"
#include "store/Batch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// -1 if the first one belongs before the second one, 1 if after it.
template <typename Value>
int order(const Value &one, const Value &other)
{
    return one < other ? -1 : int(other < one);
}

int orderByCost(const Batch &one, const Batch &other)
{
    const std::optional<Credits> cost = one.head.credits.finalCost().amount();
    const std::optional<Credits> otherCost = other.head.credits.finalCost().amount();
    if (!cost || !otherCost)
        return order(otherCost.has_value(), cost.has_value());
    return order(*otherCost, *cost);
}

bool runs(const Batch &batch)
{
    return groupOf(batch) == BatchGroup::Running;
}

} // namespace

QString nameOf(BatchSort sort)
{
    switch (sort) {
    case BatchSort::RunningFirst: return u"running-first"_s;
    case BatchSort::Newest: return u"newest"_s;
    case BatchSort::Name: return u"name"_s;
    case BatchSort::State: return u"state"_s;
    case BatchSort::Cost: return u"cost"_s;
    }
    return {};
}

BatchSort batchSortNamed(const QString &name)
{
    const auto *const found = std::find_if(allBatchSorts.begin(), allBatchSorts.end(),
                                           [&name](BatchSort sort) { return nameOf(sort) == name; });
    return found == allBatchSorts.end() ? BatchSort::RunningFirst : *found;
}

BatchOrder::BatchOrder(BatchListModel &model, Matches matches, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_matches(std::move(matches))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    connectSource();
    searchAnew();
}

void BatchOrder::connectSource()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        std::vector<int> fresh;
        for (int &row : m_shown)
            row += row >= first ? last - first + 1 : 0;
        for (int row = first; row <= last; ++row) {
            if (accepts(row))
                fresh.push_back(row);
        }
        show(std::move(fresh));
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                hideIf([first, last](int row) { return row >= first && row <= last; });
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int &row : m_shown)
            row -= row > last ? last - first + 1 : 0;
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    follow(row);
            });
}

void BatchOrder::sortBy(BatchSort sort)
{
    if (sort != std::exchange(m_sort, sort))
        sortAnew();
}

void BatchOrder::hold(bool isHeld)
{
    if (isHeld == std::exchange(m_isHeld, isHeld) || isHeld)
        return;
    const auto before = [this](int one, int other) { return isBefore(one, other); };
    if (!std::is_sorted(m_shown.cbegin(), m_shown.cend(), before))
        sortAnew();
    searchAnew();
}

void BatchOrder::sortAnew()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> former = m_shown;
    std::sort(m_shown.begin(), m_shown.end(), [this](int one, int other) { return isBefore(one, other); });
    const QModelIndexList held = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : held)
        moved.append(this->index(placeOf(former[size_t(index.row())]), 0));
    changePersistentIndexList(held, moved);
    emit layoutChanged({}, VerticalSortHint);
}

void BatchOrder::showGroup(std::optional<BatchGroup> group)
{
    if (group != std::exchange(m_group, group))
        searchAnew();
}

void BatchOrder::searchAnew()
{
    hideIf([this](int row) { return !accepts(row); });
    std::vector<bool> isShown(size_t(m_model.rowCount()), false);
    for (const int row : m_shown)
        isShown[size_t(row)] = true;
    std::vector<int> fresh;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!isShown[size_t(row)] && accepts(row))
            fresh.push_back(row);
    }
    show(std::move(fresh));
}

const Batch &BatchOrder::batchAt(const QModelIndex &index) const
{
    return m_model.batchAt(m_shown[size_t(index.row())]);
}

QModelIndex BatchOrder::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_model.index(m_shown[size_t(index.row())]) : QModelIndex();
}

QModelIndex BatchOrder::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(placeOf(index.row()), 0) : QModelIndex();
}

QModelIndex BatchOrder::index(int row, int column, const QModelIndex &parent) const
{
    return row >= 0 && column == 0 && row < rowCount(parent) ? createIndex(row, column) : QModelIndex();
}

int BatchOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

bool BatchOrder::accepts(int row) const
{
    const Batch &batch = m_model.batchAt(row);
    return (!m_group || groupOf(batch) == *m_group) && m_matches(batch);
}

// -1 if it is not shown.
int BatchOrder::placeOf(int row) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void BatchOrder::follow(int row)
{
    const int place = placeOf(row);
    const bool isAccepted = accepts(row);
    if (place >= 0 && m_isHeld) {
        emit dataChanged(index(place, 0), index(place, 0));
    } else if (place >= 0 && !isAccepted) {
        hideIf([row](int other) { return other == row; });
    } else if (place < 0 && isAccepted) {
        show({row});
    } else if (place >= 0) {
        const QModelIndex changed = index(moveToItsPlace(place), 0);
        emit dataChanged(changed, changed);
    }
}

// Of one that may have left it; returns where that is. All others are in theirs.
int BatchOrder::moveToItsPlace(int place)
{
    const auto before = [this](int one, int other) { return isBefore(one, other); };
    const auto from = m_shown.begin() + place;
    const int row = *from;
    if (const auto to = std::lower_bound(m_shown.begin(), from, row, before); to != from) {
        const int there = int(to - m_shown.begin());
        beginMoveRows({}, place, place, {}, there);
        std::rotate(to, from, from + 1);
        endMoveRows();
        return there;
    }
    if (const auto to = std::lower_bound(from + 1, m_shown.end(), row, before); to != from + 1) {
        const int there = int(to - m_shown.begin());
        beginMoveRows({}, place, place, {}, there);
        std::rotate(from, from + 1, to);
        endMoveRows();
        return there - 1;
    }
    return place;
}

// As runs of neighbours, the last one first.
template <typename Goes>
void BatchOrder::hideIf(Goes goes)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!goes(m_shown[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && goes(m_shown[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// Those that are not shown yet, as runs of neighbours.
void BatchOrder::show(std::vector<int> rows)
{
    const auto before = [this](int one, int other) { return isBefore(one, other); };
    std::sort(rows.begin(), rows.end(), before);
    for (auto run = rows.cbegin(); run != rows.cend();) {
        const auto place = std::lower_bound(m_shown.cbegin(), m_shown.cend(), *run, before);
        const auto end = place == m_shown.cend() ? rows.cend() : std::lower_bound(run, rows.cend(), *place, before);
        const int first = int(place - m_shown.cbegin());
        beginInsertRows({}, first, first + int(end - run) - 1);
        m_shown.insert(place, run, end);
        endInsertRows();
        run = end;
    }
}

bool BatchOrder::isBefore(int one, int other) const
{
    const int result = compare(one, other);
    if (result != 0)
        return result < 0;
    const QDateTime &added = m_model.batchAt(one).added;
    const QDateTime &otherAdded = m_model.batchAt(other).added;
    return added == otherAdded ? one < other : otherAdded < added;
}

int BatchOrder::compare(int one, int other) const
{
    const Batch &batch = m_model.batchAt(one);
    const Batch &otherBatch = m_model.batchAt(other);
    switch (m_sort) {
    case BatchSort::RunningFirst: return order(runs(otherBatch), runs(batch));
    case BatchSort::Newest: return 0;
    case BatchSort::Name: return m_collator.compare(m_model.cardAt(one).title, m_model.cardAt(other).title);
    case BatchSort::State: return order(groupOf(batch), groupOf(otherBatch));
    case BatchSort::Cost: return orderByCost(batch, otherBatch);
    }
    return 0;
}

} // namespace enrow
