// SPDX-License-Identifier: MIT
#include "desktop/results/FilterBar.h"

#include "desktop/common/Format.h"
#include "desktop/common/Icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto typingPause = 120ms;
constexpr int allGroups = 100;      // beside the values of QualificationGroup; Qt keeps negative numbers for itself
constexpr int longestSearch = 1000; // characters
constexpr int segmentPadding = 24;  // pixels
constexpr int columnsWidth = 40;    // pixels, with room for the arrow beside the icon

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QButtonGroup(this))
    , m_search(new QLineEdit)
    , m_counts(new QLabel)
    , m_columnsMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addGroups(row);
    row->addSpacing(6);
    addSearch(row);
    row->addSpacing(6);
    m_counts->setAccessibleName(tr("Rows shown"));
    row->addWidget(m_counts);
    addColumnsButton(row);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::filterChanged);
}

void FilterBar::addGroups(QHBoxLayout *row)
{
    struct Choice {
        int id;
        QString text;
        QString toolTip;
    };
    const Choice choices[] = {
        {allGroups, tr("&All"), tr("Show every row")},
        {int(QualificationGroup::Valid), tr("Va&lid"), tr("Show valid e-mails and phones that were found")},
        {int(QualificationGroup::Invalid), tr("I&nvalid"), tr("Show invalid e-mails and phones that were not found")},
        {int(QualificationGroup::Other), tr("Othe&r"), tr("Show rows without a result yet, or with an unknown one")},
    };
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setToolTip(choice.toolTip);
        button->setAccessibleName(QString(choice.text).remove(u'&'));
        button->setAccessibleDescription(choice.toolTip);
        button->setFixedWidth(fontMetrics().horizontalAdvance(button->accessibleName()) + segmentPadding);
        connect(button, &QPushButton::toggled, this, &FilterBar::colorGroups);
        m_groups->addButton(button, choice.id);
        segments->addWidget(button);
    }
    m_groups->button(allGroups)->setChecked(true);
    colorGroups();
    connect(m_groups, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            announceNow();
    });
    row->addLayout(segments);
}

void FilterBar::addSearch(QHBoxLayout *row)
{
    m_search->setPlaceholderText(tr("Filter rows: name, company, email:acme …"));
    m_search->setAccessibleName(tr("Filter rows"));
    m_search->setToolTip(
        tr("Shows the rows that hold all of these words; email:acme looks in that column only. Ctrl+F, Esc clears."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_search->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::announceNow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &FilterBar::focusSearch);
    row->addWidget(m_search, 1);
}

void FilterBar::addColumnsButton(QHBoxLayout *row)
{
    auto *button = new QToolButton;
    button->setIcon(iconOf(Icon::Columns));
    button->setText(tr("Columns"));
    button->setAccessibleName(tr("Choose columns"));
    button->setToolTip(tr("Choose which columns are shown"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_columnsMenu);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumWidth(columnsWidth);
    row->addWidget(button);
}

std::optional<QualificationGroup> FilterBar::group() const
{
    const int id = m_groups->checkedId();
    return id == allGroups ? std::nullopt : std::optional(QualificationGroup(id));
}

QString FilterBar::text() const
{
    return m_search->text().trimmed();
}

void FilterBar::setCounts(qint64 shown, qint64 total)
{
    m_counts->setText(tr("%1 of %2 rows").arg(Format::number(shown), Format::number(total)));
}

void FilterBar::clearCounts()
{
    m_counts->clear();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_groups);
        m_groups->button(allGroups)->setChecked(true);
    }
    m_search->clear();
    announceNow();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::announceNow()
{
    m_typing.stop();
    emit filterChanged();
}

void FilterBar::colorGroups()
{
    for (QAbstractButton *button : m_groups->buttons()) {
        // Fusion's own difference between pressed and not is hard to see in a dark palette.
        QPalette colors;
        if (button->isChecked()) {
            colors.setColor(QPalette::Button, palette().color(QPalette::Highlight));
            colors.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(colors);
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorGroups();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Down || m_search->text().isEmpty())
        emit leaveRequested();
    if (key == Qt::Key_Escape)
        m_search->clear();
    return true;
}

} // namespace enrow
