// SPDX-License-Identifier: MIT
#include "desktop/results/FilterBar.h"

#include "desktop/common/Format.h"
#include "desktop/common/Icons.h"
#include "desktop/common/MessageLine.h"
#include "desktop/results/FoldingRow.h"
#include "desktop/results/SegmentButton.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto typingPause = 120ms;
constexpr int allGroups = 100;        // beside the values of QualificationGroup; Qt keeps negative numbers for itself
constexpr int longestSearch = 1000;   // characters
constexpr int leastSearch = 14;       // characters
constexpr int comfortableSearch = 32; // characters, for a few words
constexpr int gap = 8;                // pixels
constexpr int columnsWidth = 40;      // pixels, with room for the arrow beside the icon

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QButtonGroup(this))
    , m_search(new QLineEdit)
    , m_counts(new QLabel)
    , m_remark(new MessageLine)
    , m_columnsMenu(new QMenu(this))
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(gap);
    addSearch(fields);
    fields->addWidget(m_counts);
    addColumnsButton(fields);
    auto *row = new FoldingRow(fontMetrics().averageCharWidth() * (comfortableSearch - leastSearch));
    row->setContentsMargins(gap, 0, gap, gap);
    row->setSpacing(gap);
    row->addLayout(makeGroups());
    row->addLayout(fields, 1);
    m_remark->setContentsMargins(8, 2, 8, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_remark);
    clearCounts();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::filterChanged);
}

QHBoxLayout *FilterBar::makeGroups()
{
    const std::pair<int, QString> choices[] = {
        {allGroups, tr("Show every row")},
        {int(QualificationGroup::Valid), tr("Show valid e-mails and phones that were found")},
        {int(QualificationGroup::Invalid), tr("Show invalid e-mails and phones that were not found")},
        {int(QualificationGroup::Other), tr("Show rows without a result yet, or with an unknown one")},
    };
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const auto &[id, toolTip] : choices) {
        auto *button = new SegmentButton(this);
        button->setToolTip(toolTip);
        button->setAccessibleDescription(toolTip);
        m_groups->addButton(button, id);
        segments->addWidget(button);
    }
    segments->addStretch();
    m_groups->button(allGroups)->setChecked(true);
    connect(m_groups, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            announceNow();
    });
    return segments;
}

SegmentButton *FilterBar::button(int id) const
{
    return static_cast<SegmentButton *>(m_groups->button(id));
}

void FilterBar::nameGroups(const std::optional<GroupCounts> &counts)
{
    const auto number = [&counts](qint64 GroupCounts::*member) {
        return counts ? Format::number((*counts).*member) : QString();
    };
    const bool ofPhones = counts && counts->ofPhonesOnly;
    const QString all = counts ? Format::number(counts->valid + counts->invalid + counts->other) : QString();
    button(allGroups)->setWords(tr("&All"), all);
    button(int(QualificationGroup::Valid))
        ->setWords(ofPhones ? tr("Found") : tr("Va&lid"), number(&GroupCounts::valid));
    button(int(QualificationGroup::Invalid))
        ->setWords(ofPhones ? tr("&Not found") : tr("I&nvalid"), number(&GroupCounts::invalid));
    SegmentButton *other = button(int(QualificationGroup::Other));
    other->setWords(tr("Othe&r"), number(&GroupCounts::other));
    // Mostly there are none; who chose them keeps the way back in sight.
    other->setVisible(!counts || counts->other > 0 || other->isChecked());
}

void FilterBar::addSearch(QHBoxLayout *row)
{
    m_search->setPlaceholderText(tr("Filter rows: name, company, email:acme …"));
    m_search->setAccessibleName(tr("Filter rows"));
    m_search->setToolTip(tr(
        "Shows the rows that hold all of these words. \"a phrase\" is looked for as a whole, -word must not be there, "
        "a OR b is either, email:acme looks in that column only. Ctrl+F, Esc clears."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * leastSearch);
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

void FilterBar::setCounts(qint64 shown, const GroupCounts &groups)
{
    const QString total = Format::number(groups.valid + groups.invalid + groups.other);
    m_counts->setText(tr("%1 of %2 rows").arg(Format::number(shown), total));
    m_counts->setAccessibleName(tr("Rows shown: %1 of %2").arg(Format::number(shown), total));
    nameGroups(groups);
}

void FilterBar::clearCounts()
{
    m_counts->clear();
    m_counts->setAccessibleName(tr("Rows shown: none"));
    nameGroups({});
}

void FilterBar::setRemark(const QString &sentence)
{
    m_remark->say(Tone::Caution, sentence);
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
