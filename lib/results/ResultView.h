// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultQuery.h"
#include "results/ResultSet.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace enrow
{

// The answer to a ResultQuery: the rows of a set that pass, in the order asked for. Immutable; the table and every
// exporter read it.
class ResultView
{
public:
    // The whole set in stored order.
    explicit ResultView(std::shared_ptr<const ResultSet> set);
    ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query, std::vector<uint32_t> rows);

    const std::shared_ptr<const ResultSet> &set() const;
    const ResultQuery &query() const;

    uint32_t rowCount() const;
    // The set's row number at a place of the view; place < rowCount().
    uint32_t rowAt(uint32_t place) const;
    // The set's row numbers in view order, one a place.
    // (An identity view holds none; see rowAt.)
};

// Runs a query: filters, then sorts. Null where the stop token fired before it was done. For a worker thread: the
// inputs are immutable and nothing else is touched.
std::shared_ptr<const ResultView> runQuery(std::shared_ptr<const ResultSet> set, const ResultQuery &query,
                                           std::stop_token stop);

} // namespace enrow
