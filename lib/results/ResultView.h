// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultQuery.h"
#include "results/ResultSet.h"

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace enrow
{

// The answer to a ResultQuery: the rows of a set that pass, in the order asked for. Immutable; the table and every
// exporter read it.
class ResultView
{
public:
    // In places(): the row is not in the view.
    static constexpr uint32_t nowhere = std::numeric_limits<uint32_t>::max();

    // Rows of a set, each at most once.
    using Rows = std::shared_ptr<const std::vector<uint32_t>>;

    // How many rows hold the words of the query, whatever group it asks for: by QualificationGroup.
    using Matches = std::array<uint32_t, 3>;

    // The whole set in stored order; holds no row numbers. `query` is what led to it.
    explicit ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query = {});
    // These rows of the set in this order; each at most once, and ascending where the query does not sort. matches: as
    // runQuery() counts them. order: all rows of the set as the query sorts them, or null.
    ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query, std::vector<uint32_t> rows,
               Matches matches = {}, Rows order = nullptr);

    const std::shared_ptr<const ResultSet> &set() const { return m_set; }
    const ResultQuery &query() const { return m_query; }

    uint32_t matches(QualificationGroup group) const { return m_matches[size_t(group)]; }

    uint32_t rowCount() const { return m_rows ? uint32_t(m_rows->size()) : m_set->rowCount(); }
    // The set's row number at a place of the view; place < rowCount().
    uint32_t rowAt(uint32_t place) const { return m_rows ? (*m_rows)[place] : place; }

    // All rows of the set in the order that the query sorts by, so that a narrower view need not sort again; null where
    // that is not known, or it does not sort.
    const Rows &order() const { return m_order; }

    // Where a row of the set is in the view; nothing if the view leaves it out. Costs next to nothing in stored
    // order, else a look at every place (about 0.3 ms for a million rows): for many rows take places().
    std::optional<uint32_t> placeOf(uint32_t row) const;

    // The place of every row of the set, or nowhere: places()[row]. Costs 4 bytes a row of the set and, sorted, about
    // 10 ms for a million rows.
    std::vector<uint32_t> places() const;

private:
    std::shared_ptr<const ResultSet> m_set;
    ResultQuery m_query;
    Rows m_rows; // null: all in stored order
    Matches m_matches;
    Rows m_order;
};

// Runs a query: filters, then sorts, texts as the default QLocale's language does (see TextSorter). Null if the stop
// token fired before it was done, which is looked at every few thousand rows, and between the passes of a sort: within
// about 50 ms for a million rows. For a worker thread: inputs are immutable, and several queries may run at once.
// former: a view seen before, or null. It changes nothing but the time: where the query narrows that of a view of the
// same set, as when a person types on, only that view's rows are looked at; where it sorts as that view does, which
// knows the order of all rows, nothing is sorted again.
std::shared_ptr<const ResultView> runQuery(std::shared_ptr<const ResultSet> set, const ResultQuery &query,
                                           std::stop_token stop, const ResultView *former = nullptr);

} // namespace enrow
