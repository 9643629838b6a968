// SPDX-License-Identifier: MIT
#include "desktop/lists/AddedColumnsButton.h"

#include "common/Format.h"
#include "desktop/export/PlanText.h"
#include "lists/AddedColumns.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr QSize listSize(240, 260);

bool isUsual(ColumnId column)
{
    return std::ranges::find(AddedColumns::usual, column) != AddedColumns::usual.end();
}

} // namespace

AddedColumnsButton::AddedColumnsButton(QWidget *parent)
    : QToolButton(parent)
    , m_list(new QListWidget)
{
    auto *menu = new QMenu(this);
    auto *content = new QWidgetAction(menu);
    m_list->setAccessibleName(tr("Added columns"));
    m_list->setFixedSize(listSize);
    content->setDefaultWidget(m_list);
    menu->addAction(content);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("The columns that are written after those of your list. A name that your list has already gets "
                  "\"enrow\" before it."));
    connect(menu, &QMenu::aboutToShow, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemChanged, this, &AddedColumnsButton::tell);
    connect(m_list, &QListWidget::itemChanged, this, &AddedColumnsButton::changed);
    setKinds({});
}

void AddedColumnsButton::setKinds(const std::vector<BatchKind> &kinds)
{
    const std::vector<ColumnId> before = checked();
    const bool wasUsual = columns().empty();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ColumnId column : kinds.empty() ? std::vector<ColumnId>() : columnsFor(kinds, false)) {
        auto *item = new QListWidgetItem(PlanText::source(column), m_list);
        item->setData(Qt::UserRole, int(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool isChecked = wasUsual ? isUsual(column) : std::ranges::find(before, column) != before.end();
        item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    }
    tell();
}

std::vector<ColumnId> AddedColumnsButton::checked() const
{
    std::vector<ColumnId> those;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            those.push_back(ColumnId(m_list->item(row)->data(Qt::UserRole).toInt()));
    }
    return those;
}

// The usual ones have a rule of their own: the address of a verification is that of the list.
std::vector<ExportColumn> AddedColumnsButton::columns() const
{
    const std::vector<ColumnId> chosen = checked();
    std::vector<ColumnId> usual;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto column = ColumnId(m_list->item(row)->data(Qt::UserRole).toInt());
        if (isUsual(column))
            usual.push_back(column);
    }
    return chosen == usual ? std::vector<ExportColumn>() : exportColumns(chosen);
}

void AddedColumnsButton::tell()
{
    const qsizetype count = qsizetype(checked().size());
    setText(columns().empty() ? tr("The result columns")
                              : tr("%1 columns", nullptr, Format::pluralOf(count)).arg(Format::number(count)));
    setAccessibleName(tr("Added columns: %1", "how many").arg(text()));
}

} // namespace enrow
