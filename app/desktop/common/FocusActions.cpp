// SPDX-License-Identifier: MIT
#include "desktop/common/FocusActions.h"

#include "desktop/common/Icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace enrow
{

namespace
{

// The keys are named only: whatever has the focus owns them, and a second shortcut would make both ambiguous.
QString withKeys(const QString &text, QKeySequence::StandardKey keys)
{
    return text + u'\t' + QKeySequence(keys).toString(QKeySequence::NativeText);
}

void press(QWidget *widget, QKeySequence::StandardKey keys)
{
    const QKeyCombination combination = QKeySequence(keys)[0];
    QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    QApplication::sendEvent(widget, &event);
}

} // namespace

FocusActions::FocusActions(QMenu *menu)
    : QObject(menu)
{
    menu->addAction(iconOf(Icon::Copy), withKeys(tr("&Copy"), QKeySequence::Copy), this, &FocusActions::copy);
    menu->addAction(withKeys(tr("Select &all"), QKeySequence::SelectAll), this, &FocusActions::selectAll);
}

void FocusActions::copy()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *place = focus; place; place = place->parentWidget()) {
        const QList<QAction *> actions = place->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(QKeySequence::Copy);
        });
        if (found != actions.end()) {
            (*found)->trigger();
            return;
        }
    }
    if (focus)
        press(focus, QKeySequence::Copy);
}

void FocusActions::selectAll()
{
    if (QWidget *focus = QApplication::focusWidget())
        press(focus, QKeySequence::SelectAll);
}

} // namespace enrow
