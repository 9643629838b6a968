// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/BatchRef.h"
#include "results/ResultChunk.h"
#include "results/ResultColumn.h"

#include <QDateTime>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

// One batch's place in a ResultSet.
struct ResultBatch {
    BatchRef ref;
    QString label;                            // what the batch is called; may be empty
    std::shared_ptr<const ResultChunk> chunk; // never null
    BatchKey key{};
    QDateTime added{};      // when it was added to the list; invalid: not known
    bool isPartial = false; // more rows are to come
};

// Where a row of a ResultSet is.
struct RowAddress {
    uint32_t batch = 0; // number in ResultSet::batches()
    uint32_t row = 0;   // row in that batch's chunk

    friend bool operator==(const RowAddress &, const RowAddress &) = default;
};

// The rows of the chosen batches, in the batches' order: a global row number is a place in that sequence. Immutable.
class ResultSet
{
public:
    ResultSet() = default;
    explicit ResultSet(std::vector<ResultBatch> batches);

    const std::vector<ResultBatch> &batches() const { return m_batches; }
    uint32_t rowCount() const { return m_firstRows.back(); }

    // The global number of a batch's first row; batch <= batches().size(), where the last one is rowCount().
    uint32_t firstRowOf(uint32_t batch) const { return m_firstRows[batch]; }

    // row < rowCount(). Costs a binary search over the batches.
    RowAddress locate(uint32_t row) const;
    uint32_t rowOf(RowAddress address) const { return m_firstRows[address.batch] + address.row; }

    // The value for files, UTF-8: of BatchId the id, of Kind its stable name, of Qualification the API's word. Empty
    // where the batch's kind has no such column. Lives as long as the set.
    std::string_view value(RowAddress address, ColumnId column) const;
    Qualification qualification(RowAddress address) const;

    // The columns that this set has: columnsFor() its kinds.
    std::vector<ColumnId> columns() const { return columns(m_batches.size() > 1); }
    std::vector<ColumnId> columns(bool ofSeveralBatches) const;

    // Those that a table shows: columns(), and after them the merged ones that can say more than one column does.
    std::vector<ColumnId> screenColumns() const;
    // Of screenColumns(), those that say nothing which the column beside them does not say; a merged column that only
    // repeats the address or the number stands beside itself.
    std::vector<std::pair<ColumnId, ColumnId>> repeatedColumns() const;

    // Of columns(), those in which no row has a value.
    std::vector<ColumnId> emptyColumns() const;

    // How many rows have a qualification of the group; reads one byte a row.
    uint32_t count(QualificationGroup group) const;

private:
    enum class Sources : quint8 { All, Filled }; // filled: in which some row has a value
    std::vector<ColumnId> sourcesOf(ColumnId merged, Sources wanted) const;

    std::vector<ResultBatch> m_batches;
    std::vector<std::string> m_ids;          // of the batches, UTF-8
    std::vector<uint32_t> m_firstRows = {0}; // global number of each batch's first row, then the number of rows
};

} // namespace enrow
