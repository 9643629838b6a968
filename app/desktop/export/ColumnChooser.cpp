// SPDX-License-Identifier: MIT
#include "desktop/export/ColumnChooser.h"

#include "desktop/export/PlanText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int sourceColumn = 0;
constexpr int headerColumn = 1;
constexpr int numberRole = Qt::UserRole;
constexpr int rowHeight = 24;
constexpr int rowsShown = 7; // none of them half

// The current row is marked as a whole: a ring in so low a cell would strike its text through.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

} // namespace

ColumnChooser::ColumnChooser(const std::vector<ColumnId> &all, const std::vector<ColumnId> &shown, QWidget *parent)
    : QWidget(parent)
    , m_all(all)
    , m_shown(shown)
    , m_mode(new QComboBox)
    , m_choice(new QWidget)
    , m_list(new QTreeWidget)
{
    m_mode->setAccessibleName(tr("Columns"));
    setFocusProxy(m_mode);
    m_mode->addItem(tr("All columns"), All);
    if (!m_shown.empty())
        m_mode->addItem(tr("As the table shows them"), Shown);
    m_mode->addItem(tr("Chosen columns"), Chosen);
    m_list->setAccessibleName(tr("Chosen columns"));
    m_list->setHeaderLabels({tr("Column"), tr("Name in the file")});
    m_list->header()->setSectionResizeMode(sourceColumn, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // only the name in the file is the person's
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { rename(); });
    connect(new QShortcut(Qt::Key_F2, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ColumnChooser::rename);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rowsShown * rowHeight + 2 * m_list->frameWidth());
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_mode);
    column->addWidget(m_choice);
    setColumns({});
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ColumnChooser::enterMode);
    connect(m_list, &QTreeWidget::itemChanged, this, &ColumnChooser::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ColumnChooser::tellAfterTheMove);
}

QLayout *ColumnChooser::makeButtons()
{
    auto *buttons = new QVBoxLayout;
    const auto add = [this, buttons](const QString &text, auto act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false); // Enter saves
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Move up"), [this] { move(-1); });
    add(tr("Move down"), [this] { move(1); });
    add(tr("Tick all"), [this] { tickAll(Qt::Checked); });
    add(tr("Tick none"), [this] { tickAll(Qt::Unchecked); });
    buttons->addStretch();
    return buttons;
}

// A name that is being edited is taken when its field goes, which is later than this.
ColumnChooser::~ColumnChooser()
{
    m_list->disconnect(this);
    m_list->model()->disconnect(this);
}

void ColumnChooser::setColumns(const std::vector<ExportColumn> &columns)
{
    fill(columns);
    const QSignalBlocker quiet(m_mode);
    m_mode->setCurrentIndex(m_mode->findData(columns.empty() ? All : Chosen));
    m_choice->setVisible(mode() == Chosen);
}

// Those that are chosen, in their order, then what else there is. Only this object is silent: the list must hear of
// every row that its model drops.
void ColumnChooser::fill(const std::vector<ExportColumn> &chosen)
{
    const QSignalBlocker quiet(this);
    m_list->clear();
    m_offered.clear();
    const bool isAll = chosen.empty();
    for (const ExportColumn &column : chosen)
        offer(column, true);
    std::vector<ExportColumn> others = exportColumns(m_all);
    for (const PersonField field : allPersonFields)
        others.push_back({field});
    for (const ExportColumn &column : others) {
        const bool isOffered = std::ranges::find(chosen, column.source, &ExportColumn::source) != chosen.end();
        if (!isOffered)
            offer(column, isAll && std::holds_alternative<ColumnId>(column.source));
    }
}

void ColumnChooser::offer(const ExportColumn &column, bool isChosen)
{
    auto *item = new QTreeWidgetItem(m_list, {PlanText::source(column.source), column.heading()});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled |
                   Qt::ItemIsEditable);
    item->setCheckState(sourceColumn, isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(sourceColumn, numberRole, int(m_offered.size()));
    m_offered.push_back(column);
}

ColumnChooser::Mode ColumnChooser::mode() const
{
    return Mode(m_mode->currentData().toInt());
}

void ColumnChooser::enterMode()
{
    m_choice->setVisible(mode() == Chosen);
    emit changed();
}

void ColumnChooser::rename()
{
    if (QTreeWidgetItem *const item = m_list->currentItem())
        m_list->editItem(item, headerColumn);
}

void ColumnChooser::move(int by)
{
    const int from = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    QTreeWidgetItem *const item = m_list->takeTopLevelItem(from);
    m_list->insertTopLevelItem(to, item);
    m_list->setCurrentItem(item);
}

void ColumnChooser::tickAll(Qt::CheckState state)
{
    QSignalBlocker quiet(this);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setCheckState(sourceColumn, state);
    quiet.unblock();
    emit changed();
}

bool ColumnChooser::hasAny() const
{
    return mode() != Chosen || !columns().empty();
}

// A dragged row is inserted a moment before its old place goes.
void ColumnChooser::tellAfterTheMove()
{
    if (!signalsBlocked())
        QMetaObject::invokeMethod(this, &ColumnChooser::changed, Qt::QueuedConnection);
}

ExportColumn ColumnChooser::columnOf(const QTreeWidgetItem &item) const
{
    ExportColumn column = m_offered[size_t(item.data(sourceColumn, numberRole).toInt())];
    const QString header = item.text(headerColumn).trimmed();
    if (header != column.heading())
        column.header = header;
    return column;
}

std::vector<ExportColumn> ColumnChooser::columns() const
{
    std::vector<ExportColumn> columns;
    if (mode() == Shown)
        return exportColumns(m_shown);
    for (int row = 0; mode() == Chosen && row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem &item = *m_list->topLevelItem(row);
        if (item.checkState(sourceColumn) == Qt::Checked)
            columns.push_back(columnOf(item));
    }
    return columns;
}

} // namespace enrow
