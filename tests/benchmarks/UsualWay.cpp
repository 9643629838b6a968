// SPDX-License-Identifier: MIT
#include "benchmarks/UsualWay.h"

#include "results/ResultSet.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace enrow::bench
{

namespace
{

class StringTable : public QAbstractTableModel
{
public:
    explicit StringTable(const ResultSet &set)
        : m_columns(set.columns())
    {
        const uint32_t rows = std::min<uint32_t>(set.rowCount(), UsualWay::mostRows);
        for (uint32_t row = 0; row < rows; ++row) {
            QStringList &cells = m_rows.emplace_back();
            for (const ColumnId column : m_columns) {
                const std::string_view value = set.value(set.locate(row), column);
                cells.append(QString::fromUtf8(value.data(), qsizetype(value.size())));
            }
        }
    }

    int sectionOf(ColumnId column) const
    {
        return int(std::find(m_columns.begin(), m_columns.end(), column) - m_columns.begin());
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[size_t(index.row())][index.column()] : QVariant();
    }

private:
    const std::vector<ColumnId> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace

UsualWay::UsualWay(const ResultSet &set)
    : m_source(std::make_unique<StringTable>(set))
{
    m_proxy.setSourceModel(m_source.get());
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
}

UsualWay::~UsualWay() = default;

Cost UsualWay::sortByMail()
{
    const Cost start = readClocks();
    m_proxy.sort(static_cast<StringTable &>(*m_source).sectionOf(ColumnId::Email));
    return readClocks() - start;
}

Cost UsualWay::type(const QString &word)
{
    const Cost start = readClocks();
    for (qsizetype letters = 1; letters <= word.size(); ++letters)
        m_proxy.setFilterFixedString(word.first(letters));
    return (readClocks() - start) / double(word.size());
}

} // namespace enrow::bench
