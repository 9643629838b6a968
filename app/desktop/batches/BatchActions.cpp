// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchActions.h"

#include "desktop/batches/KindMenu.h"
#include "desktop/common/Icons.h"
#include "store/Batch.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace enrow
{

namespace
{

// Buttons show the tooltip only, so it names the shortcut too.
void setToolTip(QAction *action, const QString &text)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
}

QAction *addAction(QWidget *place, Icon icon, const QString &text, const QKeySequence &shortcut, const QString &toolTip)
{
    auto *action = new QAction(iconOf(icon), text, place);
    action->setShortcut(shortcut);
    const bool isForListOnly = shortcut == QKeySequence(QKeySequence::Copy) || shortcut == QKeySequence::Delete;
    action->setShortcutContext(isForListOnly ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    setToolTip(action, toolTip);
    place->addAction(action);
    return action;
}

} // namespace

BatchActions::BatchActions(QWidget *place)
    : QObject(place)
    , m_watching(addAction(place, Icon::Hide, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), {}))
    , m_refresh(addAction(place, Icon::Refresh, tr("Refresh &now"), QKeySequence(QKeySequence::Refresh),
                          tr("Check the selected batches now")))
    , m_rename(addAction(place, Icon::Rename, tr("Rena&me"), QKeySequence(Qt::Key_F2),
                         tr("Give the batch a name of your own")))
    , m_note(addAction(place, Icon::Note, tr("Label an&d note…"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
                       tr("Edit the label and the note of the batch")))
    , m_changeKind(addAction(place, Icon::Batches, tr("Change &kind"), {},
                             tr("Change the kind of the selected batches and ask again")))
    , m_kinds(new KindMenu(place))
    , m_copyId(addAction(place, Icon::Copy, tr("&Copy ID"), QKeySequence(QKeySequence::Copy),
                         tr("Copy the IDs of the selected batches")))
    , m_remove(addAction(place, Icon::Remove, tr("&Remove batch"), QKeySequence(QKeySequence::Delete),
                         tr("Remove from this list; nothing is deleted at Enrow")))
    , m_removeUnknown(
          addAction(place, Icon::Remove, {}, {},
                    tr("Remove every batch that Enrow does not know from this list; Undo brings them back")))
{
    m_removeUnknown->setObjectName(QStringLiteral("removeUnknown"));
    setUnknown(0);
    m_remove->setObjectName(QStringLiteral("removeBatches")); // its text says how many
    m_changeKind->setMenu(m_kinds);
    connect(m_kinds, &KindMenu::chosen, this, &BatchActions::kindChosen);
    showWatching(true);
    follow({});
}

void BatchActions::follow(const QList<const Batch *> &selected)
{
    const auto any = [&selected](auto &&test) {
        return std::any_of(selected.begin(), selected.end(), [&test](const Batch *batch) { return test(*batch); });
    };
    const bool canStopAny = any(canStop);
    const bool canWatchAny = any(canWatchAgain);
    showWatching(canStopAny || !canWatchAny);
    m_watching->setEnabled(canStopAny || canWatchAny);
    m_changeKind->setEnabled(any(canChangeKind));
    if (selected.size() == 1)
        m_kinds->offerOtherThan(selected.first()->ref.kind);
    else
        m_kinds->offerAll();
    for (QAction *action : {m_rename, m_note})
        action->setEnabled(selected.size() == 1);
    for (QAction *action : {m_refresh, m_copyId, m_remove})
        action->setEnabled(!selected.isEmpty());
    sayHowMany(int(selected.size()));
}

void BatchActions::sayHowMany(int count)
{
    const bool many = count > 1;
    m_refresh->setText(many ? tr("Refresh %Ln batches &now", nullptr, count) : tr("Refresh &now"));
    m_copyId->setText(many ? tr("&Copy %Ln IDs", nullptr, count) : tr("&Copy ID"));
    m_remove->setText(many ? tr("&Remove %Ln batches", nullptr, count) : tr("&Remove batch"));
}

void BatchActions::setUnknown(int count)
{
    m_removeUnknown->setVisible(count > 1);
    m_removeUnknown->setEnabled(count > 1);
    m_removeUnknown->setText(tr("Remove %Ln batches not found at Enrow", nullptr, count));
}

bool BatchActions::isUnknown(const Batch &batch)
{
    return batch.poll.state == PollState::Stopped && !batch.holdsResults() && batch.poll.error &&
           batch.poll.error->kind == ErrorKind::UnknownBatch;
}

bool BatchActions::canStop(const Batch &batch)
{
    switch (batch.poll.state) {
    case PollState::Waiting:
    case PollState::Fetching:
    case PollState::BackingOff:
    case PollState::WaitingForKey: return true;
    case PollState::Paused:
    case PollState::Done:
    case PollState::Stopped: return false;
    }
    return false;
}

bool BatchActions::canWatchAgain(const Batch &batch)
{
    return batch.poll.state == PollState::Paused;
}

bool BatchActions::canChangeKind(const Batch &batch)
{
    return !batch.holdsResults();
}

void BatchActions::showWatching(bool stops)
{
    m_stops = stops;
    m_watching->setText(stops ? tr("Sto&p watching") : tr("Watch &again"));
    m_watching->setIcon(iconOf(stops ? Icon::Hide : Icon::Show));
    setToolTip(m_watching, stops ? tr("Stop checking the selected batches; they continue at Enrow")
                                 : tr("Check the selected batches until they are done"));
}

} // namespace enrow
