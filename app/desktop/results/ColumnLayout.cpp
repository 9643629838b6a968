// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

using Id = ColumnId;
constexpr std::array standardOrder{
    Id::Qualification,
    Id::BatchId, // where there are several
    Id::Person,
    Id::Contact,
    Id::Email,
    Id::Number,
    Id::Employer,
    Id::SearchedCompanyName,
    Id::Company,
    Id::SearchedCompanyDomain,
    Id::Domain,
    Id::Country,
    Id::Kind,
    Id::SearchedFullName,
    Id::SearchedFirstName,
    Id::SearchedLastName,
    Id::SearchedLinkedInUrl,
    Id::FullName,
    Id::FirstName,
    Id::LastName,
    Id::Gender,
    Id::Custom,
    Id::Index,
};
static_assert(standardOrder.size() == ColumnLayout::columnTotal);

constexpr int maxWidth = 4000; // pixels; a wider column is a damaged file

bool contains(std::span<const ColumnId> columns, ColumnId column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

// As it was before there were merged columns.
constexpr std::array formerOrder{
    Id::Qualification,
    Id::SearchedFullName,
    Id::Email,
    Id::SearchedFirstName,
    Id::SearchedLastName,
    Id::SearchedLinkedInUrl,
    Id::SearchedCompanyName,
    Id::Number,
    Id::Country,
    Id::SearchedCompanyDomain,
    Id::BatchId,
    Id::Kind,
    Id::FullName,
    Id::FirstName,
    Id::LastName,
    Id::Gender,
    Id::Company,
    Id::Domain,
    Id::Custom,
    Id::Index,
};

// As it was while the batch stood after what it found.
std::vector<ColumnId> orderWithLateBatch()
{
    std::vector<ColumnId> order(standardOrder.begin(), standardOrder.end());
    std::erase(order, Id::BatchId);
    order.insert(std::ranges::find(order, Id::Kind), Id::BatchId);
    return order;
}

// That of files or of an earlier version: settings have it where nobody moved a column.
bool isFormerStandard(const std::vector<ColumnId> &order)
{
    return std::is_sorted(order.begin(), order.end()) || std::ranges::equal(order, formerOrder) ||
           order == orderWithLateBatch();
}

std::vector<ColumnId> columnsIn(const QJsonArray &names)
{
    std::vector<ColumnId> columns;
    for (const auto &name : names) {
        const std::optional<ColumnId> column = screenColumnNamed(name.toString());
        if (column && !contains(columns, *column))
            columns.push_back(*column);
    }
    return columns;
}

} // namespace

ColumnLayout::ColumnLayout()
    : m_order(standardOrder.begin(), standardOrder.end())
{
}

ColumnLayout ColumnLayout::restore(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    ColumnLayout layout;
    const std::vector<ColumnId> order = columnsIn(object["order"_L1].toArray());
    if (!isFormerStandard(order))
        layout.arrange(order);
    const QJsonObject widths = object["widths"_L1].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const std::optional<ColumnId> column = screenColumnNamed(it.key());
        const int width = it.value().toInt();
        if (column && width > 0 && width <= maxWidth)
            layout.setWidth(*column, width);
    }
    for (const ColumnId column : columnsIn(object["hidden"_L1].toArray()))
        layout.choose(column, Choice::Hidden);
    for (const ColumnId column : columnsIn(object["shown"_L1].toArray()))
        layout.choose(column, Choice::Shown);
    return layout;
}

QByteArray ColumnLayout::save() const
{
    QJsonArray order;
    QJsonObject widths;
    QJsonArray hidden;
    QJsonArray shown;
    for (const ColumnId column : m_order) {
        const QLatin1StringView name = columnOf(column).name;
        order.append(name);
        if (width(column) > 0)
            widths.insert(name, width(column));
        if (choice(column) != Choice::ByItself)
            (choice(column) == Choice::Hidden ? hidden : shown).append(name);
    }
    const QJsonObject object{{u"order"_s, order}, {u"widths"_s, widths}, {u"hidden"_s, hidden}, {u"shown"_s, shown}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::vector<ColumnId> ColumnLayout::arranged(std::span<const ColumnId> columns) const
{
    std::vector<ColumnId> result;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(result),
                 [&](ColumnId column) { return contains(columns, column); });
    return result;
}

void ColumnLayout::arrange(std::span<const ColumnId> order)
{
    auto next = order.begin();
    for (ColumnId &place : m_order) {
        if (contains(order, place))
            place = *next++;
    }
}

} // namespace enrow
