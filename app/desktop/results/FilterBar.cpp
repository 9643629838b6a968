// SPDX-License-Identifier: MIT
#include "desktop/results/FilterBar.h"

#include "common/Format.h"
#include "desktop/common/FittingPlaceholder.h"
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
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto typingPause = 120ms;
constexpr int allGroups = 100;        // beside the values of QualificationGroup; Qt keeps negative numbers for itself
constexpr int longestSearch = 1000;   // characters
constexpr int leastSearch = 120;      // pixels
constexpr int roomySearch = 220;      // pixels; with less the row folds
constexpr int leastRemark = 24;       // pixels, for its symbol
constexpr int usualRemark = 180;      // pixels; with less the row folds
constexpr qint64 usualCount = 99'999; // rows of a group
constexpr int clearButtonWidth = 30;  // pixels
constexpr int iconWidth = 30;         // pixels
constexpr int leastText = 100;        // pixels; what is looked for matters more than its count, which the buttons have
constexpr int gap = 8;                // pixels
constexpr int detailsWidth = 32;      // pixels
constexpr int roomyRowOfItsOwn = 660; // pixels of the bar, folded: the buttons beside the search have their names
constexpr int usualOneRow = 900;      // pixels, from which on it is not folded
constexpr int roomyOneRow = 1120;     // pixels, not folded: they have them again
constexpr int columnsWidth = 40;      // pixels, with room for the arrow beside the icon

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QButtonGroup(this))
    , m_search(new QLineEdit)
    , m_counts(new QLabel(m_search))
    , m_fields(new QHBoxLayout)
    , m_remark(new MessageLine)
    , m_columnsMenu(new QMenu(this))
{
    m_fields->setSpacing(gap);
    addSearch(m_fields);
    addColumnsButton(m_fields);
    auto *row = new FoldingRow(usualGroupsWidth() + usualRemark, roomySearch - leastSearch);
    row->setContentsMargins(gap, 0, gap, gap);
    row->setSpacing(gap);
    row->addLayout(makeGroups(), 1);
    row->addLayout(m_fields, 2);
    setLayout(row);
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
    m_remark->keepToOneLine();
    m_remark->setMinimumWidth(leastRemark);
    QSizePolicy keepsPlace(QSizePolicy::Ignored, QSizePolicy::Fixed);
    keepsPlace.setRetainSizeWhenHidden(true);
    m_remark->setSizePolicy(keepsPlace);
    segments->addSpacing(gap);
    segments->addWidget(m_remark, 1, Qt::AlignVCenter);
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

QString FilterBar::wordsForValid(OutcomeWords words)
{
    switch (words) {
    case OutcomeWords::Valid: return tr("Va&lid");
    case OutcomeWords::Found: return tr("Found");
    case OutcomeWords::ValidOrFound: return tr("Va&lid or found");
    }
    Q_UNREACHABLE();
}

QString FilterBar::wordsForInvalid(OutcomeWords words)
{
    switch (words) {
    case OutcomeWords::Valid: return tr("I&nvalid");
    case OutcomeWords::Found: return tr("&Not found");
    case OutcomeWords::ValidOrFound: return tr("I&nvalid or not found");
    }
    Q_UNREACHABLE();
}

// The buttons keep the width of the counts of all rows: they do not move while somebody types.
void FilterBar::nameGroups(const std::optional<GroupCounts> &matching, const GroupCounts &all)
{
    const auto name = [&](int id, const QString &words, qint64 matches, qint64 most) {
        button(id)->setWords(words, matching ? Format::number(matches) : QString(),
                             matching ? Format::number(most) : QString());
    };
    const GroupCounts counts = matching.value_or(GroupCounts());
    name(allGroups, tr("&All"), counts.sum(), all.sum());
    name(int(QualificationGroup::Valid), wordsForValid(all.words), counts.valid, all.valid);
    name(int(QualificationGroup::Invalid), wordsForInvalid(all.words), counts.invalid, all.invalid);
    name(int(QualificationGroup::Other), tr("Othe&r"), counts.other, all.other);
    // Mostly there are none; who chose them keeps the way back in sight.
    SegmentButton *other = button(int(QualificationGroup::Other));
    other->setVisible(!matching || all.other > 0 || other->isChecked());
    button(int(QualificationGroup::Invalid))->update(); // the outline ends there or goes on
}

void FilterBar::addSearch(QHBoxLayout *row)
{
    m_search->setAccessibleName(tr("Filter rows"));
    m_search->setToolTip(tr("Shows rows that contain all of these words. \"a phrase\" matches as a whole, -word "
                            "excludes, a OR b matches either, email:acme searches one column. Ctrl+F, Esc clears."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_search->setMinimumWidth(leastSearch);
    QFont font = m_counts->font();
    font.setWeight(QFont::DemiBold);
    m_counts->setFont(font);
    m_counts->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_search->addAction(iconOf(Icon::Search), QLineEdit::LeadingPosition);
    new FittingPlaceholder(m_search, {tr("Filter rows: name, company, email:acme …"),
                                      tr("Filter rows: name, company …"), tr("Filter rows")});
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::placeCount);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::confirm);
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
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // its name keeps no window from shrinking
    m_columns = button;
    row->addWidget(button);
}

void FilterBar::addDetailsButton(QAction *action)
{
    m_showsDetails = action;
    m_details = new QToolButton;
    m_details->setIcon(iconOf(Icon::Details));
    m_details->setText(tr("Details"));
    m_details->setMinimumWidth(detailsWidth);
    m_details->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_details->setAccessibleName(tr("Details"));
    m_details->setToolTip(tr("Details (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setCheckable(true);
    connect(action, &QAction::toggled, this, &FilterBar::showDetailsState);
    connect(m_details, &QToolButton::clicked, action, &QAction::setChecked);
    QWidget *before = m_fields->itemAt(m_fields->count() - 1)->widget();
    m_fields->addWidget(m_details);
    setTabOrder(before, m_details);
    nameButtons();
    showDetailsState();
}

void FilterBar::setHasDetails(bool has)
{
    m_hasDetails = has;
    showDetailsState();
}

// Pressed means that they are to be seen: without a row there are none.
void FilterBar::showDetailsState()
{
    if (!m_details)
        return;
    m_details->setEnabled(m_hasDetails);
    m_details->setChecked(m_hasDetails && m_showsDetails->isChecked());
}

void FilterBar::addAtEnd(QWidget *widget)
{
    QWidget *before = m_fields->itemAt(m_fields->count() - 1)->widget();
    m_fields->addWidget(widget);
    setTabOrder(before, widget);
}

// Of the words of one kind with usual counts: whether the row folds is for the width of the window to say, not for
// digits. Those of several kinds are longer, and take room from the remark.
int FilterBar::usualGroupsWidth() const
{
    const auto widthOf = [this](const QString &words) {
        const QString number = Format::number(usualCount);
        return SegmentButton::widthOf(fontMetrics(), words + u' ' + number);
    };
    int valid = 0;
    int invalid = 0;
    for (const OutcomeWords words : {OutcomeWords::Valid, OutcomeWords::Found}) {
        valid = std::max(valid, widthOf(wordsForValid(words)));
        invalid = std::max(invalid, widthOf(wordsForInvalid(words)));
    }
    return widthOf(tr("&All")) + valid + invalid;
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

void FilterBar::setCounts(qint64 shown, const GroupCounts &matching, const GroupCounts &all)
{
    const QString some = Format::number(shown);
    const QString total = Format::number(all.sum());
    m_counts->setText(shown == all.sum() ? QString() : tr("%1 of %2", "numbers of rows").arg(some, total));
    m_counts->setAccessibleName(tr("Rows shown: %1 of %2").arg(some, total));
    placeCount();
    nameGroups(matching, all);
}

void FilterBar::clearCounts()
{
    m_counts->clear();
    m_counts->setAccessibleName(tr("Rows shown: none"));
    placeCount();
    nameGroups(std::nullopt, {});
}

void FilterBar::placeCount()
{
    const int typed = m_search->fontMetrics().horizontalAdvance(m_search->text()) + 3 * gap;
    const int room = m_search->width() - iconWidth - std::max(leastText, typed) - clearButtonWidth;
    const QSize wanted = m_counts->sizeHint();
    const bool hasPlace = !m_counts->text().isEmpty() && wanted.width() <= room;
    const QSize size = hasPlace ? wanted : QSize();
    m_search->setTextMargins(0, 0, size.isEmpty() ? 0 : size.width() + gap, 0);
    const int atEnd = m_search->text().isEmpty() ? gap : clearButtonWidth; // which is there only beside a text
    const QRect place(m_search->width() - atEnd - size.width(), 0, size.width(), m_search->height());
    m_counts->setGeometry(QStyle::visualRect(layoutDirection(), m_search->rect(), place));
    m_counts->setVisible(!size.isEmpty());
}

void FilterBar::setRemark(Tone tone, const QString &text, const QString &brief)
{
    m_remark->say(tone, text, brief);
}

void FilterBar::clear()
{
    set(std::nullopt, {});
    announceNow();
}

void FilterBar::set(std::optional<QualificationGroup> group, const QString &text)
{
    const QSignalBlocker quiet(m_groups);
    button(group ? int(*group) : allGroups)->setChecked(true);
    m_search->setText(text);
    m_typing.stop();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::confirm()
{
    if (m_typing.isActive())
        announceNow();
    else
        emit confirmed();
}

void FilterBar::nameButtons()
{
    // In a row of their own they have room for their names, and in one row in a large window.
    const bool hasRoom = (width() >= roomyRowOfItsOwn && width() < usualOneRow) || width() >= roomyOneRow;
    const auto style = hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : {m_columns, m_details}) {
        if (button)
            button->setToolButtonStyle(style);
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameButtons();
}

void FilterBar::announceNow()
{
    m_typing.stop();
    emit filterChanged();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        placeCount();
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
