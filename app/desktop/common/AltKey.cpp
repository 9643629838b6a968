// SPDX-License-Identifier: MIT
#include "desktop/common/AltKey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace enrow
{

AltKey::AltKey(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool AltKey::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Alt)
            setHeld(type == QEvent::KeyPress);
    } else if (type == QEvent::WindowDeactivate || type == QEvent::ApplicationStateChange) {
        setHeld(false); // the key is let go where nobody tells
    }
    return QObject::eventFilter(watched, event);
}

void AltKey::setHeld(bool held)
{
    if (held == std::exchange(m_isHeld, held))
        return;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            window->update();
    }
}

} // namespace enrow
