// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;

namespace enrow
{

// Keeps the shortcuts of a window's menus from its text fields: on X11 a field takes Ctrl+D, Ctrl+E and Ctrl+K for
// itself, as Emacs does; here they are the window's. Undo and redo are the
// field's, even where it has nothing to undo.
class FieldShortcuts : public QObject
{
    Q_OBJECT

public:
    // The window, which has its menus and fields by now, owns it.
    explicit FieldShortcuts(QMainWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<const QAction *> m_shortcuts; // that a text field may not take
};

} // namespace enrow
