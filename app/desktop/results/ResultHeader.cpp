// SPDX-License-Identifier: MIT
#include "desktop/results/ResultHeader.h"

#include "desktop/common/Icons.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/ResultDelegate.h"
#include "desktop/results/ResultTableModel.h"
#include "desktop/results/ScrollMemory.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace enrow
{

namespace
{

constexpr uint32_t rowsToTell = 48;
constexpr int leastInSight = 24; // pixels
constexpr int rounding = 2;      // pixels that a text takes more where it is laid out

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
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this] { fill(); });
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

std::vector<ColumnId> ResultHeader::columnsForFiles() const
{
    std::vector<ColumnId> columns;
    for (const ColumnId column : shownColumns()) {
        if (!columnOf(column).isMerged()) {
            columns.push_back(column);
            continue;
        }
        std::vector<ColumnId> merged;
        for (const auto &[said, by] : m_repeated) {
            if (by == column && said != column && isSectionHidden(m_model.sectionOf(said)))
                merged.push_back(said);
        }
        std::ranges::copy(m_layout.arranged(merged), std::back_inserter(columns));
    }
    return columns;
}

std::vector<ColumnId> ResultHeader::columnsInSight() const
{
    std::vector<ColumnId> columns = shownColumns();
    std::erase_if(columns, [this](ColumnId column) {
        const int section = m_model.sectionOf(column);
        const int left = sectionViewportPosition(section);
        return left > viewport()->width() - leastInSight || left + sectionSize(section) < leastInSight;
    });
    return columns;
}

// Each column stands under what it says: what was searched, what was found, or neither.
void ResultHeader::fillColumnsMenu(QMenu *menu)
{
    const std::vector<ColumnId> all = m_layout.arranged(m_model.columns());
    const auto addGroup = [&](const QString &title, ColumnText::Group group) {
        bool isFirst = true;
        for (const ColumnId column : all) {
            if (ColumnText::group(column) != group)
                continue;
            if (std::exchange(isFirst, false))
                menu->addSection(title);
            addColumnEntry(menu, column);
        }
    };
    addGroup(tr("At a glance"), ColumnText::Group::Merged);
    addGroup(tr("Searched"), ColumnText::Group::Searched);
    addGroup(tr("Found"), ColumnText::Group::Found);
    addGroup(tr("Other"), ColumnText::Group::Other);
    menu->addSeparator();
    QAction *showAll = menu->addAction(tr("&Show all columns"));
    showAll->setEnabled(hiddenSectionCount() > 0);
    connect(showAll, &QAction::triggered, this, &ResultHeader::showAllColumns);
}

void ResultHeader::addColumnEntry(QMenu *menu, ColumnId column)
{
    const std::vector<ColumnId> empty =
        m_model.view() ? m_model.view()->set()->emptyColumns() : std::vector<ColumnId>();
    const bool shown = !isSectionHidden(m_model.sectionOf(column));
    const bool isEmpty = std::find(empty.begin(), empty.end(), column) != empty.end();
    const QString title = ColumnText::shortTitle(column);
    QAction *action = menu->addAction(isEmpty ? tr("%1 (empty)", "a column").arg(title) : title);
    action->setData(columnOf(column).name);
    action->setCheckable(true);
    action->setChecked(shown);
    action->setEnabled(!shown || shownColumns().size() > 1);
    connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
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
    }
    m_layout.arrange(order);
}

void ResultHeader::apply()
{
    if (count() != int(m_model.columns().size()))
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const ResultSet *set = m_model.view() ? m_model.view()->set().get() : nullptr;
    m_superfluous = set ? superfluousColumns(*set) : std::vector<ColumnId>();
    m_repeated = set ? set->repeatedColumns() : decltype(m_repeated)();
    measure();
    const std::vector<ColumnId> order = m_layout.arranged(m_model.columns());
    for (int visual = 0; visual < int(order.size()); ++visual) {
        const int section = m_model.sectionOf(order[size_t(visual)]);
        moveSection(visualIndex(section), visual);
        setSectionHidden(section, isToBeHidden(order[size_t(visual)]));
    }
    const std::vector<ColumnId> shown = shownColumns();
    m_model.setShownColumns(shown);
    // Another kind's columns can all have been hidden before; a table without columns could not be brought back.
    if (shown.empty() && !order.empty())
        showAllColumns();
    else
        fill();
}

std::optional<ColumnId> ResultHeader::columnToFill() const
{
    std::optional<ColumnId> last;
    for (const ColumnId column : shownColumns()) {
        if (m_layout.width(column) > 0 || columnOf(column).order != ColumnOrder::Text)
            continue;
        if (column == ColumnId::Email || column == ColumnId::Contact)
            return column;
        last = column;
    }
    return last;
}

void ResultHeader::fill(int unmoved)
{
    if (count() != int(m_model.columns().size()))
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const std::optional<ColumnId> taking = columnToFill();
    std::vector<int> sections;
    std::vector<ColumnRoom> rooms;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (isSectionHidden(section))
            continue;
        const ColumnId column = m_model.columns()[size_t(section)];
        const int given = visual <= unmoved ? sectionSize(section) : m_layout.width(column);
        sections.push_back(section);
        rooms.push_back(given > 0 ? ColumnRoom{given, given, given, isKeyColumn(column), false} : roomOf(column));
        rooms.back().takes = given <= 0 && column == taking;
    }
    const std::vector<int> widths = fittedWidths(rooms, viewport()->width());
    for (size_t at = 0; at < sections.size(); ++at)
        resizeSection(sections[at], widths[at]);
}

// A person changes the width of a column: what is before it stays, so that its edge stays under the mouse.
void ResultHeader::noteWidth(int section, int size)
{
    if (m_isArranging || size == 0 || isSectionHidden(section) || section >= int(m_model.columns().size()))
        return;
    m_layout.setWidth(m_model.columns()[size_t(section)], size);
    fill(visualIndex(section));
}

// A title that goes on beyond the edge shows that it does.
void ResultHeader::paintSection(QPainter *painter, const QRect &place, int section) const
{
    QRect shown = place;
    if (layoutDirection() == Qt::LeftToRight)
        shown.setRight(std::min(place.right(), std::max(viewport()->width() - 1, place.left())));
    QHeaderView::paintSection(painter, shown, section);
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

// The same columns can hold something in the rows of another set, or hold nothing any more, or want other widths. While
// a batch grows they keep these once there were enough rows to tell.
void ResultHeader::followRows()
{
    if (!m_model.view())
        return;
    const ResultSet &set = *m_model.view()->set();
    const bool isSame =
        &set == m_measuredSet.get() || (m_measuredSet && haveSameBatches(set, *m_measuredSet) &&
                                        m_measuredSet->rowCount() >= std::min(set.rowCount(), rowsToTell));
    if (isSame && superfluousColumns(set) == m_superfluous && set.repeatedColumns() == m_repeated)
        return;
    capture();
    apply();
}

bool ResultHeader::isSuperfluous(ColumnId column) const
{
    // Without the merged column nothing is said twice.
    const auto isRepeated = [&](const std::pair<ColumnId, ColumnId> &repeated) {
        const auto &[said, by] = repeated;
        return said == column && (by == column || m_layout.choice(by) != ColumnLayout::Choice::Hidden);
    };
    return std::ranges::find(m_superfluous, column) != m_superfluous.end() ||
           std::ranges::any_of(m_repeated, isRepeated);
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

// Wide enough for the title, with its mark where the rows are sorted by it, and for what the cells hold.
ColumnRoom ResultHeader::roomOf(ColumnId column) const
{
    const int section = m_model.sectionOf(column);
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, parentWidget()) + 1;
    const int title = fontMetrics().horizontalAdvance(ColumnText::header(column, m_model.shownColumns())) +
                      2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + 2;
    const int least = section == sortIndicatorSection() ? sectionSizeFromContents(section).width() : title;
    const int beside =
        2 * margin + rounding + (column == ColumnId::Qualification ? ResultDelegate::roomForDot(margin) : 0);
    ColumnRoom room = m_measured[size_t(column)];
    for (int *width : {&room.whole, &room.usual, &room.least})
        *width = std::max(*width + beside, least);
    return room;
}

void ResultHeader::measure()
{
    m_measuredSet = m_model.view() ? m_model.view()->set() : nullptr;
    if (!m_measuredSet)
        return;
    for (const ColumnId column : m_model.columns()) {
        if (!isToBeHidden(column))
            m_measured[size_t(column)] = measuredRoom(*m_measuredSet, column, fontMetrics());
    }
}

} // namespace enrow
