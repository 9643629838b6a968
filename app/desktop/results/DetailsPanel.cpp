// SPDX-License-Identifier: MIT
#include "desktop/results/DetailsPanel.h"

#include "desktop/common/EmptyPage.h"
#include "desktop/common/Icons.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/RowFields.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace enrow
{

namespace
{

constexpr qsizetype longestShownJson = 100'000; // bytes; a text field takes long to lay out more on one line
constexpr int sideBySideWidth = 560;            // pixels

} // namespace

DetailsPanel::DetailsPanel(RowJson rowJson, QWidget *parent)
    : QWidget(parent)
    , m_rowJson(std::move(rowJson))
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_fields(new RowFields)
    , m_jsonView(new QPlainTextEdit)
    , m_copy(new QPushButton(iconOf(Icon::Copy), tr("Copy &JSON")))
{
    setAccessibleName(tr("Details"));
    auto *empty = new EmptyPage(std::nullopt);
    empty->setBackgroundRole(QPalette::Base);
    empty->setAutoFillBackground(true);
    empty->setMessage(tr("No row chosen"), tr("Choose a row in the table to see everything known of it."));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(makeJsonPane());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *DetailsPanel::makeJsonPane()
{
    m_jsonView->setReadOnly(true);
    m_jsonView->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_jsonView->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_jsonView->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_jsonView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_jsonView->setTabChangesFocus(true);
    m_jsonView->setAccessibleName(tr("JSON as it came"));
    m_copy->setObjectName(QStringLiteral("copyJson"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the row's JSON exactly as it came"));
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copyJson);

    auto *title = new QLabel(tr("JSON as it came"));
    title->setContentsMargins(2, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->addWidget(title);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(bar);
    column->addWidget(m_jsonView);
    return pane;
}

void DetailsPanel::showRow(std::shared_ptr<const ResultSet> set, std::optional<RowAddress> address)
{
    m_set = std::move(set);
    m_address = address;
    // Hidden, it costs nothing while somebody walks through the rows.
    if (isVisible())
        refresh();
}

void DetailsPanel::refresh()
{
    m_question.reset();
    m_json.clear();
    m_copy->setEnabled(false);
    if (!m_set || !m_address) {
        m_pages->setCurrentIndex(0);
        return;
    }
    m_fields->setRow(*m_set, *m_address);
    m_jsonView->clear();
    m_pages->setCurrentIndex(1);
    m_question = std::make_unique<QObject>();
    m_rowJson(m_set->batches()[m_address->batch].key, m_address->row, m_question.get(),
              [this](const QByteArray &json) { showJson(json); });
}

void DetailsPanel::showJson(const QByteArray &json)
{
    m_json = json;
    m_copy->setEnabled(!m_json.isEmpty());
    if (m_json.isEmpty())
        m_jsonView->setPlainText(
            tr("The reply that brought this row is not held any more. Refresh the batch to get it again."));
    else if (m_json.size() > longestShownJson)
        m_jsonView->setPlainText(visibleText(QString::fromUtf8(m_json.left(longestShownJson))) +
                                 QStringLiteral("…\n\n") + tr("Shortened here; “Copy JSON” copies all of it."));
    else
        m_jsonView->setPlainText(visibleText(QString::fromUtf8(m_json)));
}

void DetailsPanel::copyJson()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json));
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= sideBySideWidth ? Qt::Horizontal : Qt::Vertical);
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace enrow
