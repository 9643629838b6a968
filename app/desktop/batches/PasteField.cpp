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

void PasteField::keyPressEvent(QKeyEvent *event)
{
    const bool pastes = event->matches(QKeySequence::Paste);
    if (pastes && pasteElsewhere())
        return;
    const bool wasEmpty = text().isEmpty();
    QLineEdit::keyPressEvent(event);
    if (pastes && wasEmpty && !text().isEmpty())
        emit pastedAlone();
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
    const QString text = event->mimeData()->text();
    if (text.size() <= longestShown) {
        QLineEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    emit longTextPasted(text);
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
            if (!pasteElsewhere())
                paste();
        });
    }
    menu->popup(event->globalPos());
}

// False if what is on the clipboard fits into the field.
bool PasteField::pasteElsewhere()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard && clipboard->hasUrls()) {
        emit filesPasted(clipboard->urls());
        return true;
    }
    const QString text = QGuiApplication::clipboard()->text();
    if (text.size() <= longestShown)
        return false;
    emit longTextPasted(text);
    return true;
}

} // namespace enrow
