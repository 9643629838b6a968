// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace enrow
{

struct Batch;

// What a notification of the desktop says: plain text, a title and a few lines.
struct Notification {
    QString title;
    QString body;

    friend bool operator==(const Notification &, const Notification &) = default;
};

// Puts what happened to batches and keys into a notification.
class NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::NotificationText)

public:
    // Of batches that ended, at least one: "Spring fair: completed", "3 batches completed".
    static Notification ofEnded(const QList<const Batch *> &batches);
    static Notification ofRefusedKey(const Error &error, const QString &keyName);
};

} // namespace enrow
