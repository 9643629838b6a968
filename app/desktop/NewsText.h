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
struct News {
    QString title;
    QString body;

    friend bool operator==(const News &, const News &) = default;
};

// Puts what happened to batches and keys into a notification.
class NewsText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::NewsText)

public:
    // Of batches that ended, at least one: "Spring fair: completed", "3 batches completed".
    static News ofEnded(const QList<const Batch *> &batches);
    static News ofRefusedKey(const Error &error, const QString &keyName);
};

} // namespace enrow
