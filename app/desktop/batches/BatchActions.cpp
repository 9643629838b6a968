// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchActions.h"

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
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setToolTip(action, toolTip);
    place->addAction(action);
    return action;
}

} // namespace

BatchActions::BatchActions(QWidget *place)
    : QObject(place)
    , m_pauseOrResume(addAction(place, Icon::Pause, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), {}))
    , m_refresh(addAction(place, Icon::Refresh, tr("Refresh &now"), QKeySequence(QKeySequence::Refresh),
                          tr("Ask for the selected batches now")))
    , m_rename(addAction(place, Icon::Rename, tr("Rename &label"), QKeySequence(Qt::Key_F2),
                         tr("Give the batch a name of your own")))
    , m_note(addAction(place, Icon::Details, tr("Label an&d note…"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
                       tr("Write the batch's label and a note about it")))
    , m_copyId(addAction(place, Icon::Copy, tr("&Copy ID"), QKeySequence(QKeySequence::Copy),
                         tr("Copy the IDs of the selected batches")))
    , m_remove(addAction(place, Icon::Remove, tr("&Remove from the list"), QKeySequence(QKeySequence::Delete),
                         tr("Remove from this list; nothing is deleted at Enrow")))
{
    showPauseOrResume(true);
    follow({});
}

void BatchActions::follow(const QList<const Batch *> &selected)
{
    const auto any = [&selected](auto &&test) {
        return std::any_of(selected.begin(), selected.end(), [&test](const Batch *batch) { return test(*batch); });
    };
    const bool canPauseAny = any(canPause);
    const bool canResumeAny = any(canResume);
    showPauseOrResume(canPauseAny || !canResumeAny);
    m_pauseOrResume->setEnabled(canPauseAny || canResumeAny);
    for (QAction *action : {m_rename, m_note})
        action->setEnabled(selected.size() == 1);
    for (QAction *action : {m_refresh, m_copyId, m_remove})
        action->setEnabled(!selected.isEmpty());
}

bool BatchActions::canPause(const Batch &batch)
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

bool BatchActions::canResume(const Batch &batch)
{
    return batch.poll.state == PollState::Paused;
}

void BatchActions::showPauseOrResume(bool pauses)
{
    m_pauses = pauses;
    m_pauseOrResume->setText(pauses ? tr("&Pause") : tr("Re&sume"));
    m_pauseOrResume->setIcon(iconOf(pauses ? Icon::Pause : Icon::Resume));
    setToolTip(m_pauseOrResume,
               pauses ? tr("Stop asking for the selected batches") : tr("Go on asking for the selected batches"));
}

} // namespace enrow
