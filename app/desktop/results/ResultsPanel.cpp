// SPDX-License-Identifier: MIT
#include "desktop/results/ResultsPanel.h"

#include "common/Format.h"
#include "desktop/common/EmptyPage.h"
#include "desktop/common/MessageLine.h"
#include "desktop/results/ColumnText.h"
#include "desktop/results/LoadingStrip.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultTableModel.h"
#include "desktop/results/SearchRemark.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr qsizetype longestName = 60; // characters

bool hasRows(const std::shared_ptr<const ResultSet> &set)
{
    return set && set->rowCount() > 0;
}

} // namespace

ResultsPanel::ResultsPanel(JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_runner(jobs)
    , m_model(new ResultTableModel(this))
    , m_filter(new FilterBar)
    , m_table(new ResultTable(*m_model, jobs))
    , m_empty(new EmptyPage(std::nullopt))
    , m_pages(new QStackedWidget)
    , m_loading(new LoadingStrip(this))
    , m_remark(new MessageLine)
{
    setAccessibleName(tr("Results"));
    m_pages->addWidget(m_table);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    m_remark->setContentsMargins(8, 2, 8, 2);
    column->addWidget(m_remark);
    column->addWidget(m_pages, 1);
    m_loading->raise();

    connect(m_filter, &FilterBar::filterChanged, this, &ResultsPanel::runQuery);
    connect(m_filter, &FilterBar::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter->columnsMenu(), &QMenu::aboutToShow, this, [this] {
        m_filter->columnsMenu()->clear();
        m_table->columnsHeader()->fillColumnsMenu(m_filter->columnsMenu());
    });
    connect(m_empty, &EmptyPage::actionTriggered, m_filter, &FilterBar::clear);
    connect(m_filter, &FilterBar::confirmed, this, [this] {
        if (m_pages->currentWidget() == m_empty && hasRows(m_set))
            m_filter->clear();
    });
    connect(m_model, &ResultTableModel::sortRequested, this, &ResultsPanel::sortBy);
    connect(&m_runner, &ResultQueryRunner::viewReady, this, &ResultsPanel::showView);
    connect(m_table, &ResultTable::notice, this, &ResultsPanel::notice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPanel::announceCurrentRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsPanel::announceCurrentRow);
    showView(nullptr);
}

ResultsPanel::~ResultsPanel() = default;

void ResultsPanel::setSet(std::shared_ptr<const ResultSet> set, ResultsHint hint)
{
    m_set = std::move(set);
    m_hint = hint;
    if (hasRows(m_set)) {
        recallQuery();
        runQuery();
        return;
    }
    m_runner.cancel();
    m_ofSearch.clear();
    showView(nullptr);
    sayRemarks();
}

void ResultsPanel::recallQuery()
{
    std::vector<BatchKey> keys = keysOf(*m_set);
    if (keys != m_queried)
        m_queries.keep(m_queried, {m_filter->group(), m_filter->text(), m_sort});
    if (!m_queried.empty() && std::ranges::find_first_of(keys, m_queried) == keys.end()) {
        const ResultQuery left = m_queries.placeIn(keys);
        m_filter->set(left.group, left.text);
        m_sort = left.sort;
    }
    m_queried = std::move(keys);
}

void ResultsPanel::setStatePage(QWidget *page)
{
    m_state = page;
    m_pages->addWidget(page);
}

void ResultsPanel::setRowsRemark(const QString &wrong, const QString &toCome, const QString &brief)
{
    m_brief = brief;
    m_wrong = wrong;
    m_toCome = toCome;
    sayRemarks();
}

// What a person has just typed matters most.
void ResultsPanel::sayRemarks()
{
    QStringList remarks{m_ofSearch, m_unreadable, m_wrong};
    remarks.removeAll(QString());
    const Tone tone = remarks.isEmpty() ? Tone::Neutral : Tone::Caution;
    if (!m_toCome.isEmpty())
        remarks.append(m_toCome);
    const QString text = remarks.join(u' ');
    m_filter->setRemark(tone, text, m_ofSearch.isEmpty() && m_unreadable.isEmpty() ? m_brief : QString());
    m_remark->say(tone, hasRows(m_set) || m_hint == ResultsHint::Loading ? QString() : text);
}

void ResultsPanel::setLoading(const LoadingProgress &progress)
{
    m_loading->setProgress(progress);
    m_unreadable = LoadingStrip::unreadable(progress);
    sayRemarks();
}

void ResultsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int high = m_loading->sizeHint().height();
    m_loading->setGeometry(0, height() - high, width(), high);
}

std::shared_ptr<const ResultView> ResultsPanel::currentView() const
{
    return m_model->view();
}

QByteArray ResultsPanel::columnState()
{
    return m_table->columnsHeader()->layoutState();
}

void ResultsPanel::restoreColumnState(const QByteArray &state)
{
    m_table->columnsHeader()->restoreLayout(state);
}

void ResultsPanel::runQuery()
{
    std::vector<ColumnId> searchable = hasRows(m_set) ? m_set->columns(true) : std::vector<ColumnId>();
    for (const ResultColumn &merged : mergedColumns())
        searchable.push_back(merged.id);
    m_ofSearch = hasRows(m_set)
                     ? SearchRemark::sentence(SearchExpression(m_filter->text()), searchable, m_set->emptyColumns())
                     : QString();
    sayRemarks();
    if (!hasRows(m_set))
        return;
    ResultQuery query{m_filter->group(), m_filter->text(), {}};
    // The order by a column that this set does not have comes back with one that has it.
    const std::vector<ColumnId> columns = m_set->screenColumns();
    std::copy_if(m_sort.begin(), m_sort.end(), std::back_inserter(query.sort), [&](const ResultQuery::SortKey &key) {
        return std::find(columns.begin(), columns.end(), key.column) != columns.end();
    });
    m_runner.run(m_set, query, m_model->view());
}

void ResultsPanel::showView(std::shared_ptr<const ResultView> view)
{
    m_model->setView(view);
    if (view) {
        m_table->showSorting(view->query());
        m_table->setSearch(view->query().text);
        count(view->set());
        const GroupCounts matching{view->matches(QualificationGroup::Valid), view->matches(QualificationGroup::Invalid),
                                   view->matches(QualificationGroup::Other)};
        m_filter->setCounts(view->rowCount(), matching, m_counts);
    } else {
        m_filter->clearCounts();
    }
    if (view && view->rowCount() > 0)
        m_pages->setCurrentWidget(m_table);
    else
        showEmpty();
    showFilter();
    announceCurrentRow();
    emit viewChanged(std::move(view));
}

void ResultsPanel::count(const std::shared_ptr<const ResultSet> &set)
{
    if (set == m_countedSet)
        return;
    m_countedSet = set;
    m_counts.valid = set->count(QualificationGroup::Valid);
    m_counts.invalid = set->count(QualificationGroup::Invalid);
    m_counts.other = set->rowCount() - m_counts.valid - m_counts.invalid;
    const auto phones = std::ranges::count_if(
        set->batches(), [](const ResultBatch &batch) { return batch.chunk->kind() == BatchKind::PhoneFinder; });
    const bool arePhonesOnly = size_t(phones) == set->batches().size();
    m_counts.words = phones == 0     ? OutcomeWords::Valid
                     : arePhonesOnly ? OutcomeWords::Found
                                     : OutcomeWords::ValidOrFound;
}

QString ResultsPanel::whyNoneMatches() const
{
    const auto &batches = m_set->batches();
    const auto count = qint64(batches.size());
    const QString whose = count == 1 ? Format::shortened(ColumnText::batch(batches[0]), longestName)
                                     : tr("%1 batches", nullptr, Format::pluralOf(count)).arg(Format::number(count));
    const QString rows = m_set->rowCount() == 1
                             ? tr("The only row of %1", "a batch, or a number of them").arg(whose)
                             : tr("None of the %1 rows of %2", "a number of rows, and a batch or a number of them")
                                   .arg(Format::number(m_set->rowCount()), whose);
    const bool isOnly = m_set->rowCount() == 1;
    QString typed = m_filter->text();
    typed.remove(u'"'); // it stands in quotes below
    typed = Format::shortened(typed.trimmed(), longestName);
    if (!m_filter->group())
        return (isOnly ? tr("%1 does not have “%2”.") : tr("%1 has “%2”.")).arg(rows, typed);
    if (typed.isEmpty())
        return (isOnly ? tr("%1 does not have this qualification.") : tr("%1 has this qualification.")).arg(rows);
    return (isOnly ? tr("%1 does not have “%2” and this qualification.") : tr("%1 has “%2” and this qualification."))
        .arg(rows, typed);
}

void ResultsPanel::showEmpty()
{
    m_pages->setCurrentWidget(m_empty);
    if (hasRows(m_set)) {
        m_empty->setMessage(tr("No row matches"), whyNoneMatches(), tr("Clear the filter"));
        return;
    }
    if (m_hint == ResultsHint::NoRows && m_state)
        m_pages->setCurrentWidget(m_state);
    showHint();
}

// Without rows there is nothing to choose from. Its room is kept while others are read, so that nothing jumps.
void ResultsPanel::showFilter()
{
    QSizePolicy policy = m_filter->sizePolicy();
    if (hasRows(m_set) || m_hint != ResultsHint::Loading)
        policy.setRetainSizeWhenHidden(hasRows(m_set));
    m_filter->setSizePolicy(policy);
    m_filter->setVisible(hasRows(m_set));
}

void ResultsPanel::showHint()
{
    switch (m_hint) {
    case ResultsHint::NoneChosen:
        m_empty->setMessage(tr("No batch chosen"), tr("Choose one or more batches in the list to see their results."));
        return;
    case ResultsHint::Loading:
        m_empty->setMessage(tr("Reading the results…"), tr("They are in the archive on this computer."));
        return;
    case ResultsHint::Unreadable:
        m_empty->setMessage(tr("The results cannot be read"),
                            tr("The archive does not give them. Refresh the batch to get them from Enrow again."));
        return;
    case ResultsHint::NoRows: m_empty->setMessage(tr("No results"), tr("These batches have no rows.")); return;
    }
}

void ResultsPanel::sortBy(int section, Qt::SortOrder order)
{
    if (section < 0) {
        m_sort.clear();
    } else {
        const ResultQuery former{{}, {}, m_sort};
        m_sort = former.sortedBy({m_model->columns()[size_t(section)], order == Qt::DescendingOrder}).sort;
    }
    runQuery();
}

// A row that came into another set with everything that is shown of it is none to be read again.
bool ResultsPanel::isAnnounced(const std::shared_ptr<const ResultSet> &set, std::optional<RowAddress> row) const
{
    if (!set || !m_announcedSet)
        return set == m_announcedSet;
    const ResultBatch &batch = set->batches()[row->batch];
    const ResultBatch &announced = m_announcedSet->batches()[m_announcedRow->batch];
    return row->row == m_announcedRow->row && batch.chunk == announced.chunk && batch.key == announced.key &&
           batch.label == announced.label;
}

void ResultsPanel::announceCurrentRow()
{
    // A table that gets the keyboard has a current row without anybody having chosen it.
    const bool isChosen = m_table->selectionModel()->hasSelection();
    const auto row = isChosen ? m_model->addressAt(m_table->currentIndex().row()) : std::nullopt;
    const std::shared_ptr<const ResultSet> set = row ? m_model->view()->set() : nullptr;
    if (isAnnounced(set, row))
        return;
    m_announcedSet = set;
    m_announcedRow = row;
    m_filter->setHasDetails(row.has_value());
    emit currentRowChanged(set, row);
}

} // namespace enrow
