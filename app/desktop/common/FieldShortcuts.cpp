// SPDX-License-Identifier: MIT
#include "desktop/common/FieldShortcuts.h"

#include <QAction>
#include <QApplication>
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
    // And those that come later, as that for the name of a batch.
    connect(qApp, &QApplication::focusChanged, this, [this, window](QWidget *, QWidget *now) {
        if (auto *field = qobject_cast<QLineEdit *>(now); field && field->window() == window)
            field->installEventFilter(this);
    });
}

bool FieldShortcuts::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    // What is typed is undone and done again, or nothing is: never something of the batches.
    const bool undoes = keys == QKeySequence(QKeySequence::Undo);
    const bool redoes =
        keys == QKeySequence(Qt::CTRL | Qt::Key_Y) || QKeySequence::keyBindings(QKeySequence::Redo).contains(keys);
    if (undoes || redoes) {
        auto *field = static_cast<QLineEdit *>(watched);
        if (isPress && undoes)
            field->undo();
        else if (isPress)
            field->redo();
        event->accept();
        return true;
    }
    if (isPress)
        return false;
    const bool isOurs = std::any_of(m_shortcuts.cbegin(), m_shortcuts.cend(),
                                    [&keys](const QAction *action) { return action->shortcut() == keys; });
    if (isOurs)
        event->ignore();
    return isOurs;
}

} // namespace enrow
