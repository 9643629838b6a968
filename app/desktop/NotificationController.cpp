// SPDX-License-Identifier: MIT
#include "desktop/NotificationController.h"

#include "desktop/NotificationText.h"
#include "desktop/SingleInstance.h"
#include "store/BatchStore.h"

#include <QApplication>

#include <utility>

namespace enrow
{

namespace
{

NotificationController::Parts completed(NotificationController::Parts parts)
{
    if (!parts.isInFront)
        parts.isInFront = [&window = parts.window] {
            return QGuiApplication::applicationState() == Qt::ApplicationActive && window.isVisible() &&
                   !window.isMinimized();
        };
    return parts;
}

} // namespace

NotificationController::NotificationController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(completed(std::move(parts)))
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            forget();
    });
}

void NotificationController::tellEnded(const QList<BatchKey> &keys)
{
    if (m_parts.isInFront())
        return;
    m_unseen += keys;
    QList<const Batch *> batches;
    m_unseen.removeIf([&](BatchKey key) {
        const Batch *batch = m_parts.store.find(key);
        if (batch)
            batches.append(batch);
        return !batch;
    });
    if (!batches.isEmpty())
        tell(NotificationText::ofEnded(batches));
}

// Only a refusal comes while nobody looks: that a key is missing is known from the start.
void NotificationController::tellKeyNeeded(const Error &error, const QString &keyName)
{
    if (error.kind == ErrorKind::KeyRefused && !m_parts.isInFront())
        tell(NotificationText::ofRefusedKey(error, keyName));
}

void NotificationController::tell(const Notification &notification)
{
    QApplication::alert(&m_parts.window);
    if (m_isEnabled)
        emit told(notification.title, notification.body);
}

void NotificationController::open()
{
    const QList<BatchKey> keys = m_unseen;
    forget();
    SingleInstance::bringToFront(m_parts.window);
    if (!keys.isEmpty())
        emit chosen(keys);
}

void NotificationController::forget()
{
    m_unseen.clear();
    emit withdrawn();
}

} // namespace enrow
