// SPDX-License-Identifier: MIT
#include "desktop/batches/PasteField.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace enrow
{

// What an empty field cannot undo the window can.
bool PasteField::event(QEvent *event)
{
    const bool asksForKeys = event->type() == QEvent::ShortcutOverride;
    if (!asksForKeys || !text().isEmpty() || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QLineEdit::event(event);
    event->ignore();
    return false;
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste) || !leaveToOthers(QGuiApplication::clipboard()->mimeData()))
        QLineEdit::keyPressEvent(event);
}

void PasteField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

void PasteField::dropEvent(QDropEvent *event)
{
    if (leaveToOthers(event->mimeData()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}

void PasteField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (!action->text().startsWith(QLineEdit::tr("&Paste"))) // it has no name
            continue;
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] {
            if (!leaveToOthers(QGuiApplication::clipboard()->mimeData()))
                paste();
        });
    }
    menu->popup(event->globalPos());
}

// False if it is for the field.
bool PasteField::leaveToOthers(const QMimeData *given)
{
    if (given && given->hasUrls()) {
        emit filesPasted(given->urls());
        return true;
    }
    const QString pastedText = given ? given->text() : QString();
    if (pastedText.isEmpty() || (!text().isEmpty() && pastedText.size() <= longestShown))
        return false;
    emit pasted(pastedText);
    return true;
}

} // namespace enrow
