// SPDX-License-Identifier: MIT
#include "desktop/results/ResultTableModel.h"

#include "common/Format.h"
#include "desktop/common/QualificationColors.h"
#include "desktop/results/ColumnText.h"
#include "results/MergedColumns.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <limits>

namespace enrow
{

namespace
{

constexpr qsizetype fewIndexes = 16;

// The number of that batch in a set, likely this one; nothing if it is not in it.
std::optional<uint32_t> batchNumber(const ResultSet &set, BatchKey key, size_t likely = 0)
{
    const auto &batches = set.batches();
    if (likely < batches.size() && batches[likely].key == key)
        return uint32_t(likely);
    const auto found = std::find_if(batches.begin(), batches.end(), [&](const ResultBatch &b) { return b.key == key; });
    if (found == batches.end())
        return {};
    return uint32_t(found - batches.begin());
}

// Finds the rows of one set in another.
class RowTranslator
{
public:
    RowTranslator(const ResultSet &from, const ResultSet &to)
        : m_from(from)
        , m_to(to)
    {
        if (&from == &to)
            return;
        for (const ResultBatch &batch : from.batches())
            m_numbers.push_back(batchNumber(to, batch.key, m_numbers.size()));
    }

    std::optional<uint32_t> translate(uint32_t row) const
    {
        if (&m_from == &m_to)
            return row;
        const RowAddress address = m_from.locate(row);
        const std::optional<uint32_t> batch = m_numbers[address.batch];
        if (!batch || address.row >= m_to.batches()[*batch].chunk->rowCount())
            return {};
        return m_to.rowOf({*batch, address.row});
    }

private:
    const ResultSet &m_from;
    const ResultSet &m_to;
    std::vector<std::optional<uint32_t>> m_numbers;
};

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ResultTableModel::ResultTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ResultTableModel::~ResultTableModel() = default;

void ResultTableModel::setView(std::shared_ptr<const ResultView> view)
{
    if (view == m_view)
        return;
    std::vector<ColumnId> columns = view ? view->set()->screenColumns() : std::vector<ColumnId>();
    emit viewAboutToChange(view.get());
    if (!view || !m_view || columns != m_columns) {
        beginResetModel();
        m_view = std::move(view);
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    moveIndexesTo(*view);
    m_view = std::move(view);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResultTableModel::moveIndexesTo(const ResultView &next)
{
    const RowTranslator translator(*m_view->set(), *next.set());
    const QModelIndexList from = persistentIndexList();
    // Looking up many rows one by one costs more than knowing the place of each.
    const std::vector<uint32_t> places = from.size() > fewIndexes ? next.places() : std::vector<uint32_t>();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const std::optional<uint32_t> row = translator.translate(m_view->rowAt(uint32_t(index.row())));
        std::optional<uint32_t> place;
        if (row && places.empty())
            place = next.placeOf(*row);
        else if (row && places[*row] != ResultView::nowhere)
            place = places[*row];
        to.append(place ? createIndex(int(*place), index.column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
}

void ResultTableModel::setShownColumns(std::vector<ColumnId> shown)
{
    m_shown = std::move(shown);
}

int ResultTableModel::sectionOf(ColumnId column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

std::optional<RowAddress> ResultTableModel::addressAt(int place) const
{
    if (place < 0 || place >= rowCount())
        return {};
    return m_view->set()->locate(m_view->rowAt(uint32_t(place)));
}

int ResultTableModel::placeOf(BatchKey batch, uint32_t row) const
{
    if (!m_view)
        return -1;
    const ResultSet &set = *m_view->set();
    const std::optional<uint32_t> number = batchNumber(set, batch);
    if (!number || row >= set.batches()[*number].chunk->rowCount())
        return -1;
    const std::optional<uint32_t> place = m_view->placeOf(set.rowOf({*number, row}));
    return place ? int(*place) : -1;
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_view)
        return 0;
    return int(std::min<uint32_t>(m_view->rowCount(), std::numeric_limits<int>::max()));
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowAddress address = *addressAt(index.row());
    const ResultSet &set = *m_view->set();
    const ColumnId column = m_columns[size_t(index.column())];
    if (role == Qt::DisplayRole)
        return ColumnText::onScreen(set, address, column);
    if (role == Qt::AccessibleTextRole) {
        const QString text = ColumnText::onScreen(set, address, column);
        return text.isEmpty() ? tr("empty") : text;
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == ColumnId::Index && isNumber(ColumnText::cell(set, address, column));
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    // It is in the place of a name, and is none.
    if (column == ColumnId::Employer && role == Qt::ForegroundRole &&
        hasDomainForCompany(*set.batches()[address.batch].chunk, address.row))
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (column != ColumnId::Qualification || (role != Qt::ForegroundRole && role != Qt::DecorationRole) ||
        set.value(address, column).empty())
        return {};
    const ToneColors colors = qualificationColors(set.qualification(address), QGuiApplication::palette());
    return role == Qt::ForegroundRole ? colors.text : colors.solid;
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? Format::number(section + 1) : QVariant();
    if (section >= columnCount())
        return {};
    const ColumnId column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return ColumnText::header(column, m_shown);
    if (role == Qt::ToolTipRole)
        return tr("%1: click to sort, right-click to choose columns").arg(ColumnText::title(column));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void ResultTableModel::sort(int column, Qt::SortOrder order)
{
    emit sortRequested(column, order);
}

} // namespace enrow
