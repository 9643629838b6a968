// SPDX-License-Identifier: MIT
#include "desktop/common/EscapeKey.h"

#include <QApplication>
#include <QKeyEvent>

namespace enrow
{

EscapeKey::EscapeKey(QWidget *widget)
    : QObject(widget)
    , m_widget(*widget)
{
    qApp->installEventFilter(this); // keys go to where the focus is
}

bool EscapeKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == m_widget.window())
            emit pressed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace enrow
