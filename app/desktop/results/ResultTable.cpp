// SPDX-License-Identifier: MIT
#include "desktop/results/ResultTable.h"

#include "common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/common/Tone.h"
#include "desktop/results/ResultDelegate.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/results/ResultTableModel.h"
#include "desktop/results/TableCopy.h"
#include "jobs/JobQueue.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <qdrawutil.h>

#include <algorithm>
#include <utility>

namespace enrow
{

namespace
{

constexpr quint64 cellsCopiedAtOnce = 5'000; // a few milliseconds
constexpr qint64 mostRowsCarried = 10'000;   // Qt keeps an index for each selected row across a sort: some 12 ms
constexpr int rowPadding = 10;               // pixels

bool hasSameRows(const ResultView &a, const ResultView &b)
{
    return a.set() == b.set() && a.query().group == b.query().group && a.query().text == b.query().text;
}

} // namespace

ResultTable::ResultTable(ResultTableModel &model, JobQueue &jobs, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_jobs(jobs)
    , m_header(new ResultHeader(model, this))
    , m_delegate(new ResultDelegate(this))
    , m_copy(addShortcutAction(iconOf(Icon::Copy), tr("&Copy"), QKeySequence::Copy))
    , m_copyWithHeaders(addShortcutAction({}, tr("Copy with &headers"), QKeySequence(tr("Ctrl+Shift+C"))))
    , m_selectRows(addShortcutAction({}, tr("Select whole &rows"), QKeySequence(tr("Shift+Space"))))
{
    setAccessibleName(tr("Results"));
    connect(&model, &ResultTableModel::viewAboutToChange, this, &ResultTable::beforeViewChange);
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSortingEnabled(true);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    // What is shortened at the edge is so elsewhere now.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header->viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
    connect(m_copy, &QAction::triggered, this, &ResultTable::copySelection);
    connect(m_copyWithHeaders, &QAction::triggered, this, &ResultTable::copySelectionWithHeaders);
    connect(m_selectRows, &QAction::triggered, this, &ResultTable::selectWholeRows);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ResultTable::afterLayoutChange);
    connect(&model, &QAbstractItemModel::modelReset, this, &ResultTable::afterReset);
}

ResultTable::~ResultTable() = default;

QAction *ResultTable::addShortcutAction(const QIcon &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(icon, text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void ResultTable::showSorting(const ResultQuery &query)
{
    const QSignalBlocker quiet(m_header);
    const int section = query.sort.empty() ? -1 : m_model.sectionOf(query.sort.front().column);
    const bool descending = section >= 0 && query.sort.front().descending;
    m_header->setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ResultTable::setSearch(const QString &text)
{
    m_delegate->setSearch(SearchExpression(text));
    viewport()->update();
}

std::vector<uint32_t> ResultTable::selectedPlaces() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<uint32_t> places;
    int next = 0; // ranges can overlap
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            places.push_back(uint32_t(row));
        next = std::max(next, bottom + 1);
    }
    return places;
}

void ResultTable::selectWholeRows()
{
    selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ResultTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_copy, m_copyWithHeaders, m_selectRows}) {
        action->setEnabled(selectionModel()->hasSelection());
        menu->addAction(action);
    }
    // A disabled action would not answer its key any more.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : {m_copy, m_copyWithHeaders, m_selectRows})
            action->setEnabled(true);
    });
    menu->addSeparator();
    m_header->addSortActions(menu, currentIndex().column());
    menu->addSeparator();
    QMenu *columns = menu->addMenu(iconOf(Icon::Columns), tr("C&olumns"));
    m_header->fillColumnsMenu(columns);
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

TableCopy ResultTable::selectedCells() const
{
    const std::vector<ColumnId> shown = m_header->shownColumns();
    std::vector<SelectedCells> cells;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        uint32_t columns = 0;
        for (size_t i = 0; i < shown.size(); ++i) {
            const int section = m_model.sectionOf(shown[i]);
            if (section >= range.left() && section <= range.right())
                columns |= 1u << i;
        }
        if (columns != 0)
            cells.push_back({uint32_t(range.top()), uint32_t(range.bottom()), columns});
    }
    return TableCopy(m_model.view(), shown, cells, m_formulaGuard);
}

void ResultTable::copy(bool withHeaders)
{
    m_copying.cancel();
    TableCopy cells = selectedCells();
    const quint64 rows = cells.rowCount();
    if (rows == 0)
        return;
    if (cells.cellCount() > mostCopiedCells) {
        emit notice(tr("%1 cells are too many to copy. Select fewer, or export them to a file.")
                        .arg(Format::number(qint64(cells.cellCount()))));
        return;
    }
    if (cells.cellCount() <= cellsCopiedAtOnce) {
        setClipboard(cells.text(withHeaders).value_or(QString()), rows);
        return;
    }
    m_copying = m_jobs.run(
        this, [cells = std::move(cells), withHeaders](std::stop_token stop) { return cells.text(withHeaders, stop); },
        [this, rows](std::optional<QString> text) {
            if (text)
                setClipboard(*text, rows);
        });
}

void ResultTable::setClipboard(const QString &text, quint64 rows)
{
    QGuiApplication::clipboard()->setText(text);
    emit notice(TableCopy::told(text, rows));
}

void ResultTable::beforeViewChange(const ResultView *next)
{
    m_current.reset();
    m_anchor.reset();
    const ResultSet *former = m_model.view() ? m_model.view()->set().get() : nullptr;
    m_isOther = !next || !former || !haveSameBatches(*former, *next->set());
    if (m_isOther && former)
        m_places.keep(keysOf(*former), scrollPlace());
    const bool isSameSet = next && m_model.view() && next->set() == m_model.view()->set();
    m_sorted = isSameSet && next->query().sort != m_model.view()->query().sort;
    m_filtered = isSameSet && !hasSameRows(*m_model.view(), *next);
    if (next && m_model.view() && next->query() == m_model.view()->query())
        rememberPlace();
    const QModelIndex current = currentIndex();
    if (const auto address = m_model.addressAt(current.row()); address && selectionModel()->hasSelection()) {
        const bool visible = viewport()->rect().intersects(visualRect(current));
        m_current = CurrentCell{m_model.view()->set()->batches()[address->batch].key, address->row,
                                m_model.columns()[size_t(current.column())], visible};
    }
    carrySelection(next);
}

// Qt carries what is selected to the next view by an index a row, but for a selection of all cells in one range, which
// it takes to stay one of all cells: right where the same rows come in another order, wrong elsewhere.
void ResultTable::carrySelection(const ResultView *next)
{
    const QItemSelection selection = selectionModel()->selection();
    qint64 rows = 0;
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection) {
        rows += range.height();
        cells += qint64(range.height()) * range.width();
    }
    const int last = m_model.rowCount() - 1;
    const int right = m_model.columnCount() - 1;
    const auto rowsTo = [&](int first, int end) {
        return QItemSelectionRange(m_model.index(first, 0), m_model.index(end, right));
    };
    if (last > 0 && cells == qint64(last + 1) * (right + 1)) {
        QItemSelection all;
        if (next && hasSameRows(*m_model.view(), *next)) {
            all.append(rowsTo(0, last));
            rows = 0;
        } else {
            all.append(rowsTo(0, 0));
            all.append(rowsTo(1, last));
        }
        selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    }
    if (rows <= mostRowsCarried)
        return;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    emit notice(tr("A selection of %1 rows is too large to keep while others are shown.").arg(Format::number(rows)));
}

ScrollPlace ResultTable::scrollPlace() const
{
    const int top = rowAt(0);
    const std::optional<RowAddress> address = top > 0 ? m_model.addressAt(top) : std::nullopt;
    ScrollPlace place{{}, horizontalScrollBar()->value()};
    if (address)
        place.top = {m_model.view()->set()->batches()[address->batch].key, address->row};
    return place;
}

// Other batches are shown where they were left, and never where the former ones were.
void ResultTable::goToPlace()
{
    const ScrollPlace place = m_places.placeIn(keysOf(*m_model.view()->set()));
    executeDelayedItemsLayout(); // the scroll bars' ranges are those of the former rows until then
    updateGeometries();
    verticalScrollBar()->setValue(place.top ? std::max(0, m_model.placeOf(place.top->batch, place.top->row)) : 0);
    horizontalScrollBar()->setValue(place.left);
}

// Where rows come in above those that are looked at, these stay where they are: the current row, else the first
// visible one. At the top of the table nothing is held.
void ResultTable::rememberPlace()
{
    const int top = rowAt(0);
    const QModelIndex current = currentIndex();
    const bool currentShows = current.isValid() && viewport()->rect().intersects(visualRect(current));
    const int held = currentShows ? current.row() : top > 0 ? top : -1;
    if (const std::optional<RowAddress> address = m_model.addressAt(held))
        m_anchor = ShownRow{m_model.view()->set()->batches()[address->batch].key, address->row, held - top};
}

void ResultTable::afterLayoutChange()
{
    viewport()->update();
    if (m_isOther)
        goToPlace();
    const int place = m_anchor ? m_model.placeOf(m_anchor->batch, m_anchor->row) : -1;
    if (place >= 0) {
        executeDelayedItemsLayout(); // the scroll bar's range is that of the former rows until then
        verticalScrollBar()->setValue(place - m_anchor->offset);
        return;
    }
    if (!m_sorted && m_current && m_current->visible && currentIndex().isValid())
        scrollToRowOf(currentIndex());
    else if (m_sorted || m_filtered)
        scrollToTop(); // what was asked for begins there
}

void ResultTable::afterReset()
{
    if (m_isOther && m_model.view())
        goToPlace();
    const int place = m_current ? m_model.placeOf(m_current->batch, m_current->row) : -1;
    if (place >= 0)
        setCurrentIndex(m_model.index(place, std::max(m_model.sectionOf(m_current->column), 0)));
}

void ResultTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const int left = horizontalScrollBar()->value();
    QTableView::currentChanged(current, previous);
    // Who goes to another row wants to see that, not more of a cell at the edge.
    if (!previous.isValid() || current.column() == previous.column())
        horizontalScrollBar()->setValue(left);
    if (current.row() != previous.row())
        viewport()->update(); // the tint of the current row spans all columns
}

void ResultTable::focusInEvent(QFocusEvent *event)
{
    const QModelIndex former = currentIndex();
    QTableView::focusInEvent(event);
    selectionModel()->setCurrentIndex(former, QItemSelectionModel::NoUpdate);
}

void ResultTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

// The row that was chosen stays in sight when its details come up below.
void ResultTable::resizeEvent(QResizeEvent *event)
{
    const QRect former(QPoint(), event->oldSize());
    const QModelIndex current = currentIndex();
    const bool wasVisible = current.isValid() && former.intersects(visualRect(current));
    QTableView::resizeEvent(event);
    if (wasVisible && event->size().height() < event->oldSize().height())
        scrollToRowOf(current);
}

void ResultTable::scrollToRowOf(const QModelIndex &index)
{
    const int left = horizontalScrollBar()->value();
    scrollTo(index);
    horizontalScrollBar()->setValue(left);
}

bool ResultTable::viewportEvent(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (type == QEvent::Leave || type == QEvent::Wheel)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void ResultTable::hover(int row)
{
    if (row == std::exchange(m_hoveredRow, row))
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

// The stripes go on beside the last column, if a person made the columns narrow.
void ResultTable::paintEvent(QPaintEvent *event)
{
    m_delegate->setColumnsInSight(m_header->columnsInSight());
    const int end = m_header->length() - m_header->offset();
    QRect beside = viewport()->rect();
    isRightToLeft() ? beside.setRight(beside.right() - end) : beside.setLeft(end);
    const int first = beside.isEmpty() || rowAt(0) < 0 ? m_model.rowCount() : rowAt(0);
    QPainter painter(viewport());
    for (int row = first; row < m_model.rowCount() && rowViewportPosition(row) < beside.bottom(); ++row) {
        const bool isCurrent = row == currentIndex().row();
        if (row % 2 == 1 || isCurrent)
            painter.fillRect(beside.left(), rowViewportPosition(row), beside.width(), rowHeight(row),
                             isCurrent ? currentRowColor(palette()) : palette().color(QPalette::AlternateBase));
    }
    painter.end();
    QTableView::paintEvent(event);
    if (hasFocus() && !currentIndex().isValid() && painter.begin(viewport())) // the keyboard is here, at no cell
        qDrawPlainRect(&painter, viewport()->rect(), focusColor(palette()), 2);
}

void ResultTable::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
}

} // namespace enrow
