// SPDX-License-Identifier: MIT
#include "results/ResultView.h"

#include "results/RowFilter.h"
#include "results/RowSorter.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace enrow
{

namespace
{

// Looking into a row costs several times as much as scanning past it.
constexpr uint32_t rowsScannedForOne = 8;

std::vector<uint32_t> ascendingRows(const ResultView &view)
{
    std::vector<uint32_t> rows(view.rowCount());
    for (uint32_t place = 0; place < rows.size(); ++place)
        rows[place] = view.rowAt(place);
    std::sort(rows.begin(), rows.end());
    return rows;
}

ResultView::Matches matchesOfAll(const ResultSet &set)
{
    return {set.count(QualificationGroup::Valid), set.count(QualificationGroup::Invalid),
            set.count(QualificationGroup::Other)};
}

// Counts rows, which ascend, by their group, and drops those of others than the one that is asked for.
ResultView::Matches takeGroup(const ResultSet &set, std::vector<uint32_t> &rows,
                              const std::optional<QualificationGroup> &group)
{
    ResultView::Matches matches{};
    uint32_t batch = 0;
    std::erase_if(rows, [&](uint32_t row) {
        while (row >= set.firstRowOf(batch + 1))
            ++batch;
        const Qualification its = set.batches()[batch].chunk->qualification(row - set.firstRowOf(batch));
        ++matches[size_t(groupOf(its))];
        return group && groupOf(its) != *group;
    });
    return matches;
}

std::optional<std::vector<uint32_t>> filteredRows(const ResultSet &set, const RowFilter &filter,
                                                  const std::stop_token &stop, const ResultView *former)
{
    const bool narrows = former && former->set().get() == &set &&
                         former->rowCount() < set.rowCount() / rowsScannedForOne &&
                         filter.narrows(RowFilter(former->query().group, former->query().text));
    return narrows ? filter.rowsAmong(set, ascendingRows(*former), stop) : filter.rowsOf(set, stop);
}

// Those of `order`, which holds all rows of a set, that are among `rows`.
std::vector<uint32_t> inOrder(std::span<const uint32_t> order, std::span<const uint32_t> rows)
{
    std::vector<bool> isAmong(order.size());
    for (const uint32_t row : rows)
        isAmong[row] = true;
    std::vector<uint32_t> sorted(rows.size());
    std::copy_if(order.begin(), order.end(), sorted.begin(), [&isAmong](uint32_t row) { return isAmong[row]; });
    return sorted;
}

// What a former view knows of the order that the query asks for.
ResultView::Rows knownOrder(const ResultSet &set, const ResultQuery &query, const ResultView *former)
{
    return former && former->set().get() == &set && former->query().sort == query.sort ? former->order() : nullptr;
}

} // namespace

ResultView::ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query)
    : m_set(std::move(set))
    , m_query(std::move(query))
    , m_matches(matchesOfAll(*m_set))
{
}

ResultView::ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query, std::vector<uint32_t> rows,
                       Matches matches, Rows order)
    : m_set(std::move(set))
    , m_query(std::move(query))
    , m_rows(std::make_shared<const std::vector<uint32_t>>(std::move(rows)))
    , m_matches(matches)
    , m_order(std::move(order))
{
    if (!m_query.sort.empty() && m_rows->size() == m_set->rowCount())
        m_order = m_rows;
}

std::optional<uint32_t> ResultView::placeOf(uint32_t row) const
{
    if (!m_rows)
        return row < m_set->rowCount() ? std::optional(row) : std::nullopt;
    const auto found = m_query.sort.empty() ? std::lower_bound(m_rows->begin(), m_rows->end(), row)
                                            : std::find(m_rows->begin(), m_rows->end(), row);
    if (found == m_rows->end() || *found != row)
        return std::nullopt;
    return uint32_t(found - m_rows->begin());
}

std::vector<uint32_t> ResultView::places() const
{
    std::vector<uint32_t> places(m_set->rowCount(), nowhere);
    for (uint32_t place = 0; place < rowCount(); ++place)
        places[rowAt(place)] = place;
    return places;
}

std::shared_ptr<const ResultView> runQuery(std::shared_ptr<const ResultSet> set, const ResultQuery &query,
                                           std::stop_token stop, const ResultView *former)
{
    const RowFilter filter(query.group, query.text);
    if (filter.passesAll() && query.sort.empty())
        return stop.stop_requested() ? nullptr : std::make_shared<ResultView>(std::move(set), query);

    // Without words the bytes of the rows are counted; with words the rows of all groups are looked for once.
    const bool hasWords = !RowFilter({}, query.text).passesAll();
    std::optional<std::vector<uint32_t>> rows =
        filteredRows(*set, hasWords ? RowFilter({}, query.text) : filter, stop, former);
    ResultView::Matches matches{};
    if (rows)
        matches = hasWords ? takeGroup(*set, *rows, query.group) : matchesOfAll(*set);
    const ResultView::Rows order = knownOrder(*set, query, former);
    if (rows)
        rows = order ? inOrder(*order, *rows) : RowSorter(*set, QLocale(), stop).sorted(std::move(*rows), query.sort);
    if (!rows)
        return nullptr;
    return std::make_shared<ResultView>(std::move(set), query, std::move(*rows), matches, order);
}

} // namespace enrow
