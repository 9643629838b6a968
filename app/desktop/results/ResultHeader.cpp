// SPDX-License-Identifier: MIT
#include "desktop/results/ResultHeader.h"

#include "desktop/common/Icons.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/ResultTableModel.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>

namespace enrow
{

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
    m_layout.setHidden(column, hidden);
    apply();
}

void ResultHeader::showAllColumns()
{
    capture();
    for (const ColumnId column : m_model.columns())
        m_layout.setHidden(column, false);
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
    for (const ColumnId column : m_layout.arranged(m_model.columns())) {
        const bool shown = !isSectionHidden(m_model.sectionOf(column));
        QAction *action = menu->addAction(ColumnText::title(column));
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
        if (!isSectionHidden(section))
            m_layout.setWidth(column, sectionSize(section) == standardWidth(column) ? 0 : sectionSize(section));
    }
    m_layout.arrange(order);
}

void ResultHeader::apply()
{
    if (count() != int(m_model.columns().size()))
        return;
    const std::vector<ColumnId> order = m_layout.arranged(m_model.columns());
    bool anyShown = false;
    for (int visual = 0; visual < int(order.size()); ++visual) {
        const ColumnId column = order[size_t(visual)];
        const int section = m_model.sectionOf(column);
        moveSection(visualIndex(section), visual);
        setSectionHidden(section, m_layout.isHidden(column));
        if (!m_layout.isHidden(column))
            resizeSection(section, m_layout.width(column) > 0 ? m_layout.width(column) : standardWidth(column));
        anyShown = anyShown || !m_layout.isHidden(column);
    }
    // Another kind's columns can all have been hidden before; a table without columns could not be brought back.
    if (!anyShown && !order.empty())
        showAllColumns();
}

int ResultHeader::standardWidth(ColumnId column) const
{
    const QFontMetrics metrics = fontMetrics();
    const int title = metrics.horizontalAdvance(ColumnText::title(column)) + metrics.averageCharWidth() * 5;
    return qMax(title, columnOf(column).usualCharacters * metrics.averageCharWidth());
}

} // namespace enrow
