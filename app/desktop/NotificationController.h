// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "core/Error.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace enrow
{

class BatchStore;
struct Notification;

// Decides what a person is told while the window is not in front: that batches ended, and that a key was refused. What
// was told and not looked at yet is told together with what follows.
class NotificationController : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the controller.
    struct Parts {
        const BatchStore &store;
        QWidget &window;
        std::function<bool()> isInFront = {}; // empty: as the desktop says
    };

    explicit NotificationController(Parts parts, QObject *parent = nullptr);

    // Switched off, the window asks for attention and nothing else.
    void setEnabled(bool on) { m_isEnabled = on; }

    void tellEnded(const QList<BatchKey> &keys);
    void tellKeyNeeded(const Error &error, const QString &keyName);
    // The person clicked what was told: raises the window and chooses what it was about.
    void open();
    // The person has the window in front: what was told is no news any more.
    void forget();

signals:
    void told(const QString &title, const QString &body); // in place of what was told before
    void withdrawn();
    void chosen(const QList<enrow::BatchKey> &keys);

private:
    void tell(const Notification &notification);

    const Parts m_parts;
    bool m_isEnabled = true;
    QList<BatchKey> m_unseen;
};

} // namespace enrow
