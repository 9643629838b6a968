// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultQuery.h"
#include "results/ResultSet.h"
#include "support/SlowSearch.h"

#include <QByteArray>
#include <QCollator>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <string_view>
#include <vector>

namespace enrow::test
{

// The order of folded texts, whole numbers by value: negative, 0 or positive.
inline int compareFolded(std::string_view left, std::string_view right)
{
    static QHash<QByteArray, QByteArray> known; // folded
    const auto foldedOf = [](std::string_view text) {
        QByteArray &folded = known[QByteArray(text.data(), qsizetype(text.size()))];
        if (folded.isEmpty())
            folded = slowlyFolded(textOf(text)).toUtf8();
        return folded;
    };
    const QByteArray one = foldedOf(left);
    const QByteArray other = foldedOf(right);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto takeNumber = [&isDigit](const QByteArray &text, qsizetype &at) {
        const qsizetype start = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        QByteArray number = text.mid(start, at - start);
        while (number.size() > 1 && number.startsWith('0'))
            number.remove(0, 1);
        return number;
    };
    qsizetype at = 0;
    qsizetype otherAt = 0;
    while (at < one.size() && otherAt < other.size()) {
        int order = int(uint8_t(one[at])) - int(uint8_t(other[otherAt]));
        if (isDigit(one[at]) && isDigit(other[otherAt])) {
            const QByteArray number = takeNumber(one, at);
            const QByteArray otherNumber = takeNumber(other, otherAt);
            order = number.size() != otherNumber.size() ? (number.size() < otherNumber.size() ? -1 : 1)
                                                        : number.compare(otherNumber);
        } else {
            ++at;
            ++otherAt;
        }
        if (order != 0)
            return order;
    }
    return int(at < one.size()) - int(otherAt < other.size());
}

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
