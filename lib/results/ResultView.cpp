// SPDX-License-Identifier: MIT
#include "results/ResultView.h"

#include "results/RowFilter.h"
#include "results/RowSorter.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

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

std::optional<std::vector<uint32_t>> filteredRows(const ResultSet &set, const RowFilter &filter,
                                                  const std::stop_token &stop, const ResultView *former)
{
    const bool narrows = former && former->set().get() == &set &&
                         former->rowCount() < set.rowCount() / rowsScannedForOne &&
                         filter.narrows(RowFilter(former->query().group, former->query().text));
    return narrows ? filter.rowsAmong(set, ascendingRows(*former), stop) : filter.rowsOf(set, stop);
}

} // namespace

ResultView::ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query)
    : m_set(std::move(set))
    , m_query(std::move(query))
    , m_whole(true)
{
}

ResultView::ResultView(std::shared_ptr<const ResultSet> set, ResultQuery query, std::vector<uint32_t> rows)
    : m_set(std::move(set))
    , m_query(std::move(query))
    , m_rows(std::move(rows))
    , m_whole(false)
{
}

std::optional<uint32_t> ResultView::placeOf(uint32_t row) const
{
    if (m_whole)
        return row < m_set->rowCount() ? std::optional(row) : std::nullopt;
    const auto found = m_query.sort.empty() ? std::lower_bound(m_rows.begin(), m_rows.end(), row)
                                            : std::find(m_rows.begin(), m_rows.end(), row);
    if (found == m_rows.end() || *found != row)
        return std::nullopt;
    return uint32_t(found - m_rows.begin());
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

    std::optional<std::vector<uint32_t>> rows = filteredRows(*set, filter, stop, former);
    if (rows)
        rows = RowSorter(*set, QLocale(), stop).sorted(std::move(*rows), query.sort);
    if (!rows)
        return nullptr;
    return std::make_shared<ResultView>(std::move(set), query, std::move(*rows));
}

} // namespace enrow
