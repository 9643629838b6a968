// SPDX-License-Identifier: MIT
#include "desktop/batches/StateButtons.h"

#include "desktop/batches/BatchActions.h"
#include "desktop/batches/KindMenu.h"
#include "desktop/common/Icons.h"
#include "desktop/common/MenuButton.h"
#include "store/Batch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr qsizetype mostBeside = 2; // the rest is in the menu

// True for one that is not known as what it was taken for. One without a kind was tried as each.
bool mayBeOfAnotherKind(const Batch &batch)
{
    if (!batch.ref.kind || batch.poll.state != PollState::Stopped || batch.holdsResults() || !batch.poll.error)
        return false;
    const ErrorKind error = batch.poll.error->kind;
    return error == ErrorKind::UnknownBatch || error == ErrorKind::BadRequest || error == ErrorKind::NotInPlan;
}

bool waitsForKey(const Batch &batch)
{
    return batch.poll.state == PollState::WaitingForKey;
}

bool isKeyRefused(const Batch &batch)
{
    return waitsForKey(batch) && batch.poll.error && batch.poll.error->kind == ErrorKind::KeyRefused;
}

// What went wrong only Enrow can tell; asking again seldom changes it.
bool hasFailed(const Batch &batch)
{
    return batch.head.status == BatchStatus::Failed;
}

bool isUnderWay(const Batch &batch)
{
    return batch.poll.state == PollState::Waiting || batch.poll.state == PollState::Fetching;
}

QPushButton *buttonIn(QHBoxLayout *row, Icon icon, const QString &text)
{
    auto *button = new QPushButton(iconOf(icon), text);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace

StateButtons::StateButtons(QWidget *parent)
    : QWidget(parent)
    , m_more(new MenuButton)
    , m_menu(new QMenu(this))
    , m_kinds(new KindMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_enterKey = buttonIn(row, Icon::Key, {});
    m_resume = buttonIn(row, Icon::Resume, tr("Watch again"));
    m_kind = buttonIn(row, Icon::Detect, tr("Change kind"));
    m_copyDetails = buttonIn(row, Icon::Copy, tr("Copy details for support"));
    m_copyDetails->setToolTip(tr("Copy the ID, the kind, what happened and when, to send it to Enrow"));
    m_refresh = buttonIn(row, Icon::Refresh, tr("Refresh"));
    m_remove = buttonIn(row, Icon::Remove, {});
    m_stop = buttonIn(row, Icon::Pause, tr("Stop watching"));
    m_kind->setMenu(m_kinds);
    m_kind->setToolTip(tr("Try this ID as another kind of batch"));
    m_more->setIcon(iconOf(Icon::More));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More that can be done"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    connect(m_copyDetails, &QPushButton::clicked, this, &StateButtons::detailsRequested);
    connect(m_enterKey, &QPushButton::clicked, this, &StateButtons::keyRequested);
    connect(m_resume, &QPushButton::clicked, this, &StateButtons::resumeRequested);
    connect(m_remove, &QPushButton::clicked, this, &StateButtons::removeRequested);
    connect(m_refresh, &QPushButton::clicked, this, &StateButtons::refreshRequested);
    connect(m_stop, &QPushButton::clicked, this, &StateButtons::pauseRequested);
    connect(m_kinds, &KindMenu::chosen, this, &StateButtons::kindChosen);
}

void StateButtons::offer(const QList<const Batch *> &batches)
{
    const auto any = [&batches](auto condition) {
        return std::any_of(batches.begin(), batches.end(), [&](const Batch *batch) { return condition(*batch); });
    };
    const auto all = [&batches](auto condition) {
        return std::all_of(batches.begin(), batches.end(), [&](const Batch *batch) { return condition(*batch); });
    };
    const bool lackKey = !batches.isEmpty() && all(waitsForKey);
    m_enterKey->setText(any(isKeyRefused) ? tr("Enter another key…") : tr("Enter API key…"));
    m_remove->setText(batches.size() == 1 ? tr("Remove batch")
                                          : tr("Remove %Ln batches", nullptr, int(batches.size())));
    QList<QPushButton *> offered;
    for (const auto &[button, helps] : std::initializer_list<std::pair<QPushButton *, bool>>{
             {m_enterKey, any(waitsForKey)},
             {m_resume, any(BatchActions::canWatchAgain)},
             {m_kind, any(mayBeOfAnotherKind)},
             {m_copyDetails, !batches.isEmpty() && all(hasFailed)},
             {m_refresh, !lackKey}, // without a key nothing is asked for, and nothing is to be stopped
             {m_stop, !lackKey && !any(BatchActions::canWatchAgain) && any(BatchActions::canStop)}}) {
        if (helps)
            offered.append(button);
    }
    if (!batches.isEmpty() && all(BatchActions::isUnknown))
        offered.insert(1, m_remove);        // the ID was a wrong one, as a rule
    showButtons(offered, !all(isUnderWay)); // which need nothing
    if (batches.size() == 1)
        m_kinds->offerOtherThan(batches.first()->ref.kind);
    else
        m_kinds->offerAll();
    fillMenu(offered.mid(mostBeside), batches.size());
}

void StateButtons::showButtons(const QList<QPushButton *> &offered, bool hasDefault)
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        const qsizetype place = offered.indexOf(button);
        button->setVisible(place >= 0 && place < mostBeside);
        button->setDefault(place == 0 && hasDefault);
    }
}

void StateButtons::fillMenu(const QList<QPushButton *> &further, qsizetype batches)
{
    m_menu->clear();
    for (QPushButton *button : further)
        m_menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
    m_menu->addAction(iconOf(Icon::Copy), batches == 1 ? tr("Copy ID") : tr("Copy %Ln IDs", nullptr, int(batches)),
                      this, &StateButtons::copyRequested);
    if (!m_remove->isHidden())
        return;
    m_menu->addSeparator();
    m_menu->addAction(m_remove->icon(), m_remove->text(), this, &StateButtons::removeRequested);
}

bool StateButtons::offersKey() const
{
    return !m_enterKey->isHidden();
}

} // namespace enrow
