// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "results/ResultChunk.h"
#include "results/ResultColumn.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

// One batch's place in a ResultSet.
struct ResultBatch {
    BatchRef ref;
    QString label;                            // what the person calls the batch; may be empty
    std::shared_ptr<const ResultChunk> chunk; // never null
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

    const std::vector<ResultBatch> &batches() const;
    uint32_t rowCount() const;

    // row < rowCount()
    RowAddress locate(uint32_t row) const;
    uint32_t rowOf(RowAddress address) const;

    // The value for files, UTF-8: of BatchId the id, of Kind its stable name, of Qualification the API's word.
    std::string_view value(RowAddress address, ColumnId column) const;
    Qualification qualification(RowAddress address) const;

    // The columns that this set has: columnsFor() its kinds.
    std::vector<ColumnId> columns() const;
};

} // namespace enrow
