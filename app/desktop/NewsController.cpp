// SPDX-License-Identifier: MIT
#include "desktop/NewsController.h"

#include "desktop/NewsText.h"
#include "desktop/SingleInstance.h"
#include "store/BatchStore.h"

#include <QApplication>

#include <utility>

namespace enrow
{

namespace
{

NewsController::Parts completed(NewsController::Parts parts)
{
    if (!parts.isInFront)
        parts.isInFront = [&window = parts.window] {
            return QGuiApplication::applicationState() == Qt::ApplicationActive && window.isVisible() &&
                   !window.isMinimized();
        };
    return parts;
}

} // namespace

NewsController::NewsController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(completed(std::move(parts)))
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            forget();
    });
}

void NewsController::tellEnded(const QList<BatchKey> &keys)
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
        tell(NewsText::ofEnded(batches));
}

// Only a refusal comes while nobody looks: that a key is missing is known from the start.
void NewsController::tellKeyNeeded(const Error &error, const QString &keyName)
{
    if (error.kind == ErrorKind::KeyRefused && !m_parts.isInFront())
        tell(NewsText::ofRefusedKey(error, keyName));
}

void NewsController::tell(const News &news)
{
    QApplication::alert(&m_parts.window);
    if (m_isEnabled)
        emit told(news.title, news.body);
}

void NewsController::open()
{
    const QList<BatchKey> keys = m_unseen;
    forget();
    SingleInstance::bringToFront(m_parts.window);
    if (!keys.isEmpty())
        emit chosen(keys);
}

void NewsController::forget()
{
    m_unseen.clear();
    emit withdrawn();
}

} // namespace enrow
