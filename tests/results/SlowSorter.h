// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultQuery.h"
#include "results/ResultSet.h"
#include "text/FoldedOrder.h"

#include <QByteArray>
#include <QCollator>
#include <QList>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <string_view>
#include <vector>

namespace enrow::test
{

// What RowSorter promises, in its plainest form: std::stable_sort with a comparison a pair of rows.
class SlowSorter
{
public:
    SlowSorter(const ResultSet &set, const QLocale &locale)
        : m_set(set)
        , m_byBytes(locale.language() == QLocale::C)
        , m_collator(locale)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    std::vector<uint32_t> sorted(std::vector<uint32_t> rows, const std::vector<ResultQuery::SortKey> &keys) const
    {
        std::stable_sort(rows.begin(), rows.end(), [&](uint32_t left, uint32_t right) {
            for (const ResultQuery::SortKey &key : keys) {
                const int order = compare(m_set.locate(left), m_set.locate(right), key);
                if (order != 0)
                    return order < 0;
            }
            return false;
        });
        return rows;
    }

private:
    int compareTexts(std::string_view left, std::string_view right) const
    {
        if (left == right)
            return 0;
        return m_byBytes ? compareFolded(left, right) : m_collator.compare(textOf(left), textOf(right));
    }

    static bool isNumber(std::string_view text)
    {
        const QByteArray digits(text.data() + text.starts_with('-'), qsizetype(text.size()) - text.starts_with('-'));
        return !digits.isEmpty() && digits.size() <= 18 &&
               std::all_of(digits.begin(), digits.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    }

    int compare(RowAddress left, RowAddress right, ResultQuery::SortKey key) const
    {
        const std::string_view one = m_set.value(left, key.column);
        const std::string_view other = m_set.value(right, key.column);
        const int sections = section(left, key.column) - section(right, key.column);
        if (sections != 0)
            return sections;
        int order = 0;
        switch (columnOf(key.column).order) {
        case ColumnOrder::Text: order = compareTexts(one, other); break;
        case ColumnOrder::Number:
            if (isNumber(one)) {
                const qint64 difference = textOf(one).toLongLong() - textOf(other).toLongLong();
                order = difference < 0 ? -1 : difference > 0;
            } else {
                order = compareTexts(one, other);
            }
            break;
        case ColumnOrder::Qualification:
            order = rank(left) != rank(right) ? rank(left) - rank(right) : compareTexts(one, other);
            break;
        case ColumnOrder::Batch: order = int(left.batch) - int(right.batch); break;
        case ColumnOrder::Kind:
            order = int(m_set.batches()[left.batch].chunk->kind()) - int(m_set.batches()[right.batch].chunk->kind());
            break;
        }
        return key.descending ? -order : order;
    }

    // Values first, then those that do not fit the order, then none.
    int section(RowAddress row, ColumnId column) const
    {
        const std::string_view value = m_set.value(row, column);
        if (value.empty())
            return 2;
        switch (columnOf(column).order) {
        case ColumnOrder::Number: return isNumber(value) ? 0 : 1;
        case ColumnOrder::Qualification: return m_set.qualification(row) == Qualification::Other ? 1 : 0;
        case ColumnOrder::Text:
        case ColumnOrder::Batch:
        case ColumnOrder::Kind: return 0;
        }
        Q_UNREACHABLE();
    }

    int rank(RowAddress row) const
    {
        static const QList<Qualification> order{Qualification::Valid, Qualification::Found, Qualification::Invalid,
                                                Qualification::NotFound, Qualification::Ongoing};
        return int(order.indexOf(m_set.qualification(row)));
    }

    const ResultSet &m_set;
    const bool m_byBytes;
    QCollator m_collator;
};

} // namespace enrow::test
