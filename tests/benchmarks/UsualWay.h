// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/Stopwatch.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace enrow
{
class ResultSet;
}

namespace enrow::bench
{

// Sorts and filters as most Qt programs do, for comparison: a QString a cell behind a QSortFilterProxyModel. It is so
// slow that it gets no more than the first rows of a set.
class UsualWay
{
public:
    static constexpr int mostRows = 100'000;

    explicit UsualWay(const ResultSet &set);
    ~UsualWay();

    int rows() const { return m_source->rowCount(); }

    Cost sortByMail();
    // Types the letters of a word one after the other; the mean of a keystroke.
    Cost type(const QString &word);

private:
    std::unique_ptr<QAbstractTableModel> m_source;
    QSortFilterProxyModel m_proxy;
};

} // namespace enrow::bench
