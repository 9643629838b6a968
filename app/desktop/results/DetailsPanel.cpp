// SPDX-License-Identifier: MIT
#include "desktop/results/DetailsPanel.h"

#include "desktop/common/Icons.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/IndentedJson.h"
#include "desktop/results/RowFields.h"
#include "jobs/JobQueue.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace enrow
{

namespace
{

constexpr qsizetype longestShownJson = 100'000; // bytes; a text field takes long to lay out more on one line

QString shownJson(const QByteArray &json)
{
    if (json.size() <= longestShownJson)
        return visibleText(QString::fromUtf8(json));
    return visibleText(QString::fromUtf8(json.left(longestShownJson))) + QStringLiteral("…\n\n") +
           DetailsPanel::tr("Shortened here; “Copy JSON” copies all of it.");
}

} // namespace

DetailsPanel::DetailsPanel(RowJson rowJson, JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_rowJson(std::move(rowJson))
    , m_jobs(jobs)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_fields(new RowFields)
    , m_jsonView(new QPlainTextEdit)
    , m_asItCame(new QCheckBox(tr("Unformatted")))
    , m_copy(new QPushButton(iconOf(Icon::Copy), tr("Copy &JSON")))
    , m_close(new QToolButton)
{
    setAccessibleName(tr("Details"));
    m_pages->addWidget(makeFieldsPage());
    m_pages->addWidget(makeJsonPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBar());
    column->addWidget(m_pages, 1);
    setTabOrder(m_copy, m_close);
    connect(m_fields, &RowFields::openRequested, this, &DetailsPanel::openRequested);
    connect(m_fields, &RowFields::copied, this, [this] { emit notice(tr("Copied")); });
    QWidget::setVisible(false);
}

QHBoxLayout *DetailsPanel::makeBar()
{
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Fields"));
    m_tabs->addTab(tr("JSON"));
    m_close->setObjectName(QStringLiteral("closeDetails"));
    m_close->setIcon(iconOf(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details of this row (Enter or Ctrl+D brings them back)"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QToolButton::clicked, this, &DetailsPanel::close);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0); // the line under a tab begins where the texts do
    bar->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addStretch();
    bar->addWidget(m_close);
    return bar;
}

QWidget *DetailsPanel::makeFieldsPage()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *DetailsPanel::makeJsonPage()
{
    m_jsonView->setFrameShape(QFrame::NoFrame);
    m_jsonView->setReadOnly(true);
    m_jsonView->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_jsonView->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_jsonView->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_jsonView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_jsonView->document()->setDocumentMargin(8);
    m_jsonView->setTabChangesFocus(true);
    m_jsonView->setAccessibleName(tr("JSON"));
    m_asItCame->setToolTip(tr("Show the row's JSON as Enrow sent it, without the line breaks added here"));
    m_copy->setObjectName(QStringLiteral("copyJson"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the row's JSON exactly as it came"));
    connect(m_asItCame, &QCheckBox::toggled, this, &DetailsPanel::showJson);
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copyJson);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_asItCame);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_jsonView);
    column->addLayout(bar);
    return page;
}

void DetailsPanel::setVisible(bool visible)
{
    m_isWanted = visible;
    m_closedFor.reset();
    QWidget::setVisible(visible && m_address);
}

std::optional<DetailsPanel::RowName> DetailsPanel::rowName() const
{
    if (!m_address)
        return std::nullopt;
    return RowName(m_set->batches()[m_address->batch].key, m_address->row);
}

void DetailsPanel::close()
{
    const std::optional<RowName> row = rowName();
    emit closeRequested();
    m_closedFor = row;
}

void DetailsPanel::setSearch(const QString &text)
{
    m_fields->setSearch(SearchExpression(text));
}

void DetailsPanel::showRow(std::shared_ptr<const ResultSet> set, std::optional<RowAddress> address)
{
    m_set = std::move(set);
    m_address = m_set ? address : std::nullopt;
    const bool shows = m_isWanted && m_address;
    if (shows == isHidden())
        QWidget::setVisible(shows); // becoming visible refreshes
    else if (isVisible())
        refresh();
    // Hidden, it costs nothing while somebody walks through the rows.
    if (m_closedFor && m_address && m_closedFor != rowName())
        emit showRequested();
}

void DetailsPanel::refresh()
{
    m_question.reset();
    m_reading.cancel();
    m_json.clear();
    m_texts.reset();
    m_copy->setEnabled(false);
    if (!m_address)
        return;
    m_fields->setRow(*m_set, *m_address);
    showJson();
    m_question = std::make_unique<QObject>();
    m_rowJson(m_set->batches()[m_address->batch].key, m_address->row, m_question.get(),
              [this](const QByteArray &json) { readJson(json); });
}

void DetailsPanel::readJson(const QByteArray &json)
{
    m_json = json;
    m_copy->setEnabled(!json.isEmpty());
    m_reading = m_jobs.run(
        this,
        [json](std::stop_token) {
            return JsonTexts{shownJson(indentedJson(json)), shownJson(json)};
        },
        [this](JsonTexts texts) {
            m_texts = std::move(texts);
            showJson();
        },
        JobQueue::Turn::Next);
}

void DetailsPanel::showJson()
{
    if (!m_texts)
        m_jsonView->setPlainText(tr("Reading…"));
    else if (m_json.isEmpty())
        m_jsonView->setPlainText(
            tr("The reply that brought this row is not held any more. Refresh the batch to get it again."));
    else
        m_jsonView->setPlainText(m_asItCame->isChecked() ? m_texts->asItCame : m_texts->indented);
}

void DetailsPanel::copyJson()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json));
    emit notice(tr("Copied"));
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace enrow
