// SPDX-License-Identifier: MIT
#pragma once

#include "store/BatchGroup.h"

#include <QAbstractProxyModel>
#include <QCollator>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace enrow
{

class BatchListModel;
struct Batch;

// How the list of batches is sorted. What compares equal stands with what was added last first or, of what was added at
// the same moment, as it was given.
enum class BatchSort : quint8 {
    RunningFirst, // then the newest
    Newest,
    Name,  // as the person's language sorts, numbers by value
    State, // running, needing the person, not watched, done
    Cost,  // the highest first, unknown ones last
};

inline constexpr std::array allBatchSorts{BatchSort::RunningFirst, BatchSort::Newest, BatchSort::Name, BatchSort::State,
                                          BatchSort::Cost};

// The stable name, for settings: "running-first".
QString nameOf(BatchSort sort);
// The sort of that name; RunningFirst for any other text.
BatchSort batchSortNamed(const QString &name);

// The batches that are shown, in their order: what stands between the model and the list. A change moves one row alone,
// and none while the rows are held where they are.
class BatchOrder : public QAbstractProxyModel
{
    Q_OBJECT

public:
    // Whether a batch has what is searched for.
    using Matches = std::function<bool(const Batch &)>;

    BatchOrder(BatchListModel &model, Matches matches, QObject *parent = nullptr);

    BatchSort sortedBy() const { return m_sort; }
    void sortBy(BatchSort sort);
    // Shows the batches of one group only, or of all.
    void showGroup(std::optional<BatchGroup> group);
    // While held, what changes stays in its place, and in its group; then all go where they belong.
    void hold(bool isHeld);
    // Looks at all batches anew: something else is searched for.
    void searchAnew();

    const Batch &batchAt(const QModelIndex &index) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

private:
    void connectSource();
    void sortAnew();
    bool accepts(int row) const;
    bool isBefore(int one, int other) const;
    int compare(int one, int other) const;
    int placeOf(int row) const;
    void follow(int row);
    int moveToItsPlace(int place);
    template <typename Goes>
    void hideIf(Goes goes);
    void show(std::vector<int> rows);

    BatchListModel &m_model;
    const Matches m_matches;
    QCollator m_collator{QLocale()};
    BatchSort m_sort = BatchSort::RunningFirst;
    std::optional<BatchGroup> m_group;
    bool m_isHeld = false;
    std::vector<int> m_shown; // rows of the model, in their order here
};

} // namespace enrow
