// SPDX-License-Identifier: MIT
#include "desktop/results/ResultHeader.h"

#include "desktop/common/Icons.h"
#include "desktop/common/KindText.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/ResultTableModel.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace enrow
{

namespace
{

// Those that are empty, and the index of verifications, which is a UUID that nobody looks for.
std::vector<ColumnId> superfluousColumns(const ResultSet &set)
{
    std::vector<ColumnId> columns = set.emptyColumns();
    const bool onlyVerified = std::all_of(set.batches().begin(), set.batches().end(), [](const ResultBatch &batch) {
        return batch.chunk->kind() == BatchKind::EmailVerifier;
    });
    if (onlyVerified && std::find(columns.begin(), columns.end(), ColumnId::Index) == columns.end())
        columns.push_back(ColumnId::Index);
    return columns;
}

} // namespace

ResultHeader::ResultHeader(ResultTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    setTextElideMode(Qt::ElideRight);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ResultHeader::capture);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ResultHeader::followRows);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int, int size) { noteWidth(section, size); });
}

void ResultHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    apply();
}

void ResultHeader::setSelectionModel(QItemSelectionModel *selection)
{
    if (selection->QObject::parent() == this)
        QHeaderView::setSelectionModel(selection);
}

void ResultHeader::reset()
{
    QHeaderView::reset();
    apply();
}

QByteArray ResultHeader::layoutState()
{
    capture();
    return m_layout.save();
}

void ResultHeader::restoreLayout(const QByteArray &state)
{
    m_layout = ColumnLayout::restore(state);
    apply();
}

void ResultHeader::setColumnHidden(ColumnId column, bool hidden)
{
    const int section = m_model.sectionOf(column);
    if (hidden && section >= 0 && !isSectionHidden(section) && shownColumns().size() == 1)
        return;
    capture();
    using Choice = ColumnLayout::Choice;
    m_layout.choose(column, hidden ? Choice::Hidden : isSuperfluous(column) ? Choice::Shown : Choice::ByItself);
    apply();
}

void ResultHeader::showAllColumns()
{
    capture();
    for (const ColumnId column : m_model.columns())
        m_layout.choose(column, isSuperfluous(column) ? ColumnLayout::Choice::Shown : ColumnLayout::Choice::ByItself);
    apply();
}

std::vector<ColumnId> ResultHeader::shownColumns() const
{
    std::vector<ColumnId> columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (!isSectionHidden(section))
            columns.push_back(m_model.columns()[size_t(section)]);
    }
    return columns;
}

void ResultHeader::fillColumnsMenu(QMenu *menu)
{
    const bool single = shownColumns().size() == 1;
    const std::vector<ColumnId> empty =
        m_model.view() ? m_model.view()->set()->emptyColumns() : std::vector<ColumnId>();
    for (const ColumnId column : m_layout.arranged(m_model.columns())) {
        const bool shown = !isSectionHidden(m_model.sectionOf(column));
        const bool isEmpty = std::find(empty.begin(), empty.end(), column) != empty.end();
        const QString title = ColumnText::title(column);
        QAction *action = menu->addAction(isEmpty ? tr("%1 (empty)", "a column").arg(title) : title);
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!(single && shown));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("&Show all columns"));
    all->setEnabled(hiddenSectionCount() > 0);
    connect(all, &QAction::triggered, this, &ResultHeader::showAllColumns);
}

void ResultHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    capture();
    const int section = logicalIndexAt(event->pos());
    addSortActions(menu, section);
    menu->addSeparator();
    if (section >= 0) {
        const ColumnId column = m_model.columns()[size_t(section)];
        QAction *hide = menu->addAction(iconOf(Icon::Hide), tr("&Hide “%1”").arg(ColumnText::title(column)));
        hide->setEnabled(shownColumns().size() > 1);
        connect(hide, &QAction::triggered, this, [this, column] { setColumnHidden(column, true); });
        menu->addSeparator();
    }
    fillColumnsMenu(menu);
    menu->popup(event->globalPos());
}

void ResultHeader::capture()
{
    if (count() != int(m_model.columns().size()))
        return;
    std::vector<ColumnId> order;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const ColumnId column = m_model.columns()[size_t(section)];
        order.push_back(column);
        if (!isSectionHidden(section) && column != m_filling)
            m_layout.setWidth(column, sectionSize(section) == standardWidth(column) ? 0 : sectionSize(section));
    }
    m_layout.arrange(order);
}

void ResultHeader::apply()
{
    if (count() != int(m_model.columns().size()))
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_superfluous = m_model.view() ? superfluousColumns(*m_model.view()->set()) : std::vector<ColumnId>();
    const std::vector<ColumnId> order = m_layout.arranged(m_model.columns());
    bool anyShown = false;
    for (int visual = 0; visual < int(order.size()); ++visual) {
        const ColumnId column = order[size_t(visual)];
        const int section = m_model.sectionOf(column);
        moveSection(visualIndex(section), visual);
        const bool isHidden = isToBeHidden(column);
        setSectionHidden(section, isHidden);
        if (!isHidden)
            resizeSection(section, widthOf(column));
        anyShown = anyShown || !isHidden;
    }
    // Another kind's columns can all have been hidden before; a table without columns could not be brought back.
    if (!anyShown && !order.empty())
        showAllColumns();
    else
        fill();
}

int ResultHeader::widthOf(ColumnId column) const
{
    return m_layout.width(column) > 0 ? m_layout.width(column) : standardWidth(column);
}

std::optional<ColumnId> ResultHeader::columnToFill() const
{
    std::optional<ColumnId> last;
    for (const ColumnId column : shownColumns()) {
        if (m_layout.width(column) > 0 || columnOf(column).order != ColumnOrder::Text)
            continue;
        if (column == ColumnId::Email)
            return column;
        last = column;
    }
    return last;
}

void ResultHeader::fill()
{
    if (count() != int(m_model.columns().size()))
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    if (m_filling && m_model.sectionOf(*m_filling) >= 0 && m_filling != columnToFill())
        resizeSection(m_model.sectionOf(*m_filling), widthOf(*m_filling));
    m_filling = columnToFill();
    if (!m_filling)
        return;
    const int section = m_model.sectionOf(*m_filling);
    const int rest = viewport()->width() - (length() - sectionSize(section));
    resizeSection(section, std::max(standardWidth(*m_filling), rest));
}

// A person changes the width of a column.
void ResultHeader::noteWidth(int section, int size)
{
    if (m_isArranging || size == 0 || isSectionHidden(section) || section >= int(m_model.columns().size()))
        return;
    const ColumnId column = m_model.columns()[size_t(section)];
    m_layout.setWidth(column, size == standardWidth(column) ? 0 : size);
    if (column == m_filling)
        m_filling.reset();
    fill();
}

void ResultHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fill();
}

void ResultHeader::addSortActions(QMenu *menu, int section)
{
    if (section >= 0) {
        const bool isNumber = columnOf(m_model.columns()[size_t(section)]).order == ColumnOrder::Number;
        const auto add = [&](const QString &text, Qt::SortOrder order) {
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, section, order] { setSortIndicator(section, order); });
        };
        add(isNumber ? tr("S&mallest first") : tr("Sort &A to Z"), Qt::AscendingOrder);
        add(isNumber ? tr("&Largest first") : tr("Sort &Z to A"), Qt::DescendingOrder);
    }
    QAction *stored = menu->addAction(tr("Or&iginal order"));
    stored->setEnabled(sortIndicatorSection() >= 0);
    connect(stored, &QAction::triggered, this, [this] { setSortIndicator(-1, Qt::AscendingOrder); });
}

// The same columns can hold something in the rows of another set, or hold nothing any more.
void ResultHeader::followRows()
{
    if (!m_model.view() || superfluousColumns(*m_model.view()->set()) == m_superfluous)
        return;
    capture();
    apply();
}

bool ResultHeader::isSuperfluous(ColumnId column) const
{
    return std::find(m_superfluous.begin(), m_superfluous.end(), column) != m_superfluous.end();
}

bool ResultHeader::isToBeHidden(ColumnId column) const
{
    switch (m_layout.choice(column)) {
    case ColumnLayout::Choice::ByItself: return isSuperfluous(column);
    case ColumnLayout::Choice::Shown: return false;
    case ColumnLayout::Choice::Hidden: return true;
    }
    Q_UNREACHABLE();
}

// Wide enough for the title with the arrow of the order, and for what the cells mostly hold.
int ResultHeader::standardWidth(ColumnId column) const
{
    return std::max(sectionSizeFromContents(m_model.sectionOf(column)).width(), widestCell(column));
}

int ResultHeader::widestCell(ColumnId column) const
{
    const QFontMetrics metrics = fontMetrics();
    int width = columnOf(column).usualCharacters * metrics.averageCharWidth();
    if (column == ColumnId::Kind) {
        for (const BatchKind kind : allBatchKinds)
            width = std::max(width, metrics.horizontalAdvance(KindText::kind(kind)));
    }
    return width + 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
}

} // namespace enrow
