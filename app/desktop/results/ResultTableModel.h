// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultView.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace enrow
{

// Shows a ResultView as a table: it holds no rows of its own and makes texts only for the cells that are looked at.
class ResultTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ResultTableModel(QObject *parent = nullptr);
    ~ResultTableModel() override;

    // Shows another view; null shows nothing. Where the columns stay, indexes follow their rows: to their place in the
    // new view, or into nothing if the row is not in it. Other columns reset the model.
    void setView(std::shared_ptr<const ResultView> view);
    const std::shared_ptr<const ResultView> &view() const { return m_view; }

    const std::vector<ColumnId> &columns() const { return m_columns; }
    // Those that are seen now, by which the titles tell them apart.
    void setShownColumns(std::vector<ColumnId> shown);
    std::span<const ColumnId> shownColumns() const { return m_shown; }
    // -1 where the table has no such column
    int sectionOf(ColumnId column) const;

    // The row at a place of the table; nothing for a place that is not in it.
    std::optional<RowAddress> addressAt(int place) const;
    // The place of the current view that shows that row of a batch; -1 where there is none.
    int placeOf(BatchKey batch, uint32_t row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // Does not sort: asks for it, as sorting is a query's business.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    // Before the model changes to another view; null: to none. A selection of very many rows is better dropped now than
    // mapped.
    void viewAboutToChange(const enrow::ResultView *next);
    // column: -1 for the stored order
    void sortRequested(int column, Qt::SortOrder order);

private:
    void moveIndexesTo(const ResultView &next);

    std::shared_ptr<const ResultView> m_view;
    std::vector<ColumnId> m_columns;
    std::vector<ColumnId> m_shown;
};

} // namespace enrow
