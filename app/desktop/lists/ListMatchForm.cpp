// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchForm.h"

#include "desktop/common/MoreButton.h"
#include "desktop/export/FormatText.h"
#include "desktop/export/FormulaGuardBox.h"
#include "desktop/lists/AddedColumnsButton.h"
#include "desktop/lists/FieldColumns.h"
#include "desktop/lists/ListBatchBox.h"
#include "desktop/lists/ListMatchText.h"
#include "desktop/lists/ListReadingRow.h"
#include "desktop/lists/PathLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr int gap = 8;         // pixels
constexpr int gapOfNames = 16; // pixels
constexpr int anyKey = -1;
constexpr int leastHeight = 200; // pixels: below that it scrolls

QHBoxLayout *rowIn(QWidget *pane)
{
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

ListMatchForm::ListMatchForm(const ListOffer &offer, QWidget *parent)
    : QScrollArea(parent)
    , m_grid(new QGridLayout)
    , m_path(new PathLabel)
    , m_choose(new QPushButton(tr("C&hoose…")))
    , m_reading(new ListReadingRow)
    , m_fields(new FieldColumns)
    , m_batches(new ListBatchBox(offer))
    , m_rows(new QComboBox)
    , m_format(new QComboBox)
    , m_columns(new AddedColumnsButton)
    , m_more(new MoreButton)
    , m_key(new QComboBox)
    , m_guard(new FormulaGuardBox(
          tr("Puts a ' before cells that a spreadsheet would run as a formula (those that start with =, +, - or @). "
             "Of a list in text only the added cells are changed.")))
    , m_options(makeMore())
{
    auto *pane = new QWidget;
    pane->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gapOfNames);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(tr("Other columns")));
    addRow(tr("List"), makeFileRow(), nullptr);
    addRow(tr("Read as"), m_reading, nullptr);
    addRow(tr("Columns"), m_fields, nullptr);
    m_grid->addWidget(makePreview(), m_grid->rowCount(), 0, 1, 2);
    m_grid->setRowStretch(m_grid->rowCount() - 1, 1);
    addRow(tr("&Batches"), m_batches, m_batches);
    addRow(tr("&Write"), makeWriteRow(), m_rows);
    m_grid->addWidget(m_more, m_grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_options, m_grid->rowCount(), 0, 1, 2);
    m_options->hide();
    setWidget(pane);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectParts();
}

void ListMatchForm::addRow(const QString &name, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(name);
    label->setBuddy(buddy);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field, row, 1);
    if (field != m_fields) {
        m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
        return;
    }
    auto *column = new QVBoxLayout; // it has several lines: beside the first one
    column->setSpacing(0);
    label->setMinimumHeight(m_rows->sizeHint().height());
    column->addWidget(label);
    column->addWidget(m_fields->note());
    column->addStretch(1);
    m_grid->addLayout(column, row, 0);
}

QWidget *ListMatchForm::makePreview()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_reading->preview(), 1);
    column->addWidget(m_reading->caption());
    // A grid that is short of room gives a text that wraps less than a line.
    pane->setMinimumHeight(m_reading->preview()->minimumHeight() + column->spacing() + fontMetrics().height());
    return pane;
}

QWidget *ListMatchForm::makeFileRow()
{
    m_choose->setAutoDefault(false);
    auto *pane = new QWidget;
    auto *row = rowIn(pane);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    return pane;
}

QWidget *ListMatchForm::makeWriteRow()
{
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->addItem(tr("All rows, with results"), int(MergeRows::All));
    m_rows->addItem(tr("Only rows without results"), int(MergeRows::Unmatched));
    m_rows->addItem(tr("Only what is new, to send next"), int(MergeRows::New));
    m_rows->setToolTip(tr("New is a row that none of the completed batches has an answer for: what was paid for once "
                          "is not paid for again."));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("CSV, as the list"), QString());
    for (const QString &name : {u"csv-spreadsheet"_s, u"tsv"_s, u"xlsx"_s})
        m_format->addItem(FormatText::word(*exportFormatNamed(name)), name);
    auto *pane = new QWidget;
    auto *row = rowIn(pane);
    for (QWidget *each : QList<QWidget *>{m_rows, m_format, m_columns})
        row->addWidget(each, 1);
    return pane;
}

QWidget *ListMatchForm::makeMore()
{
    m_key->setAccessibleName(tr("Match by"));
    m_key->addItem(tr("Whatever fits, one after the other"), anyKey);
    for (const ListKey key : allListKeys)
        m_key->addItem(ListMatchText::key(key), int(key));
    m_key->setToolTip(tr("Results of somebody else are never taken, whatever leads to them."));
    m_guard->setGuarding(true);
    auto *pane = new QWidget;
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gapOfNames);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(1, 1);
    auto *name = new QLabel(tr("Match b&y"));
    name->setBuddy(m_key);
    auto *others = new QLabel(tr("Other columns"));
    others->setMinimumHeight(m_key->sizeHint().height());
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_key, 0, 1, Qt::AlignLeft);
    grid->addWidget(others, 1, 0, Qt::AlignTop);
    grid->addWidget(m_fields->others(), 1, 1);
    grid->addWidget(m_guard, 2, 0, 1, 2);
    return pane;
}

void ListMatchForm::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &ListMatchForm::chooseRequested);
    connect(m_reading, &ListReadingRow::sheetChosen, m_fields, &FieldColumns::forget);
    connect(m_reading, &ListReadingRow::changed, this, &ListMatchForm::readingChanged);
    connect(m_fields, &FieldColumns::changed, this, &ListMatchForm::mappingChanged);
    connect(m_batches, &QComboBox::currentIndexChanged, this, &ListMatchForm::batchesChanged);
    connect(m_key, &QComboBox::currentIndexChanged, this, &ListMatchForm::keyChanged);
    connect(m_columns, &AddedColumnsButton::changed, this, &ListMatchForm::columnsChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ListMatchForm::adapt);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] {
        adapt();
        m_batches->setAllOnly(plan().rows == MergeRows::New);
        emit rowsChanged();
    });
    connect(m_fields, &FieldColumns::arranged, this, &ListMatchForm::orderKeyboard);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_options->setVisible(isOpen);
        emit grown(isOpen ? m_options->heightForWidth(viewport()->width()) + gap : 0);
        if (isOpen) // once it has a place
            QMetaObject::invokeMethod(
                this, [this] { ensureWidgetVisible(m_options, 0, 0); }, Qt::QueuedConnection);
    });
    orderKeyboard();
    adapt();
}

void ListMatchForm::adapt()
{
    m_columns->setEnabled(plan().rows == MergeRows::All);
    m_guard->setVisible(!plan().isWorkbook());
}

// As the eye reads.
void ListMatchForm::orderKeyboard()
{
    QList<QWidget *> order{m_choose};
    order += m_reading->boxes();
    order += m_fields->boxes();
    order += QList<QWidget *>{m_reading->preview(), m_batches, m_rows, m_format, m_columns, m_more, m_key};
    order += m_fields->otherBoxes();
    order += m_guard;
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order[place - 1], order[place]);
}

void ListMatchForm::setPath(const QString &path)
{
    m_path->setPath(path);
    m_reading->forget();
    m_fields->forget();
    const bool isBook = isCalledWorkbook(path);
    m_format->setItemText(0, isBook ? tr("CSV") : tr("CSV, as the list"));
    m_format->setCurrentIndex(isBook ? m_format->findData(u"xlsx"_s) : 0);
}

void ListMatchForm::show(const UnderstoodList &list)
{
    m_reading->show(list);
    m_fields->show(list.sample, list.guess);
}

void ListMatchForm::showResults(const MergeReport &report)
{
    m_reading->showResults(report, plan().rows);
}

void ListMatchForm::hideResults()
{
    m_reading->hideResults();
}

int ListMatchForm::missingHeight() const
{
    return widget()->minimumSizeHint().height() - viewport()->height();
}

void ListMatchForm::setKinds(const std::vector<BatchKind> &kinds)
{
    m_columns->setKinds(kinds);
    m_fields->setKinds(kinds);
}

ListChoice ListMatchForm::choice() const
{
    return {m_path->path(), m_reading->wishes(), {}, m_reading->sheet()};
}

ListMapping ListMatchForm::mapping() const
{
    return m_fields->mapping();
}

QList<BatchKey> ListMatchForm::batches() const
{
    return m_batches->keys();
}

bool ListMatchForm::takesAllBatches() const
{
    return m_batches->areAll();
}

std::optional<ListKey> ListMatchForm::key() const
{
    const int key = m_key->currentData().toInt();
    return key == anyKey ? std::nullopt : std::optional(ListKey(key));
}

MergePlan ListMatchForm::plan() const
{
    return {.columns = m_columns->columns(),
            .formulaGuard = m_guard->isGuarding(),
            .format = exportFormatNamed(m_format->currentData().toString()),
            .rows = MergeRows(m_rows->currentData().toInt())};
}

QWidget *ListMatchForm::chooseButton() const
{
    return m_choose;
}

// As wide as what it holds, for only its height scrolls.
QSize ListMatchForm::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(leastHeight, widget()->minimumSizeHint().height())};
}

} // namespace enrow
