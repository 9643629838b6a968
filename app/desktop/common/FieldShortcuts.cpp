// SPDX-License-Identifier: MIT
#include "desktop/common/FieldShortcuts.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace enrow
{

FieldShortcuts::FieldShortcuts(QMainWindow *window)
    : QObject(window)
{
    for (const QAction *menu : window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            // Those of a panel, as Ctrl+C of the list, are not for the whole window; and a field undoes and pastes its
            // own text.
            const bool isOfFields = action->shortcut() == QKeySequence(QKeySequence::Undo) ||
                                    QKeySequence::keyBindings(QKeySequence::Redo).contains(action->shortcut()) ||
                                    action->shortcut() == QKeySequence(QKeySequence::Paste);
            if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut && !isOfFields)
                m_shortcuts.append(action);
        }
    }
    for (QLineEdit *field : window->findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

bool FieldShortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    const auto *field = qobject_cast<QLineEdit *>(watched);
    const bool hasNothingToUndo =
        field && ((keys == QKeySequence(QKeySequence::Undo) && !field->isUndoAvailable()) ||
                  (QKeySequence::keyBindings(QKeySequence::Redo).contains(keys) && !field->isRedoAvailable()));
    const bool isOurs =
        hasNothingToUndo || std::any_of(m_shortcuts.cbegin(), m_shortcuts.cend(),
                                        [&keys](const QAction *action) { return action->shortcut() == keys; });
    if (isOurs)
        event->ignore();
    return isOurs;
}

} // namespace enrow
