// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "support/FaultyServer.h"

#include <QFile>

namespace enrow::test
{

// Batches that the simulator starts with.
inline const QString completedSearch = QStringLiteral("5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03");
inline const QString failedSearch = QStringLiteral("5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04");
inline const QString runningVerification = QStringLiteral("8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501");

// Of a BatchChoice, or of ChosenBatches.
template <typename Choice>
QStringList idsOf(const Choice &choice)
{
    QStringList ids;
    for (const BatchRef &batch : choice.batches)
        ids << batch.id;
    return ids;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// What `fetch` writes of the search that the API's reference shows.
inline QByteArray seedCsv()
{
    return contentOf(QStringLiteral(ENROW_TEST_DATA "/csv/seed-search.csv"));
}

// An answer: a completed e-mail search with these results.
inline QByteArray searchReply(const QByteArray &results, int requested = 2)
{
    const QByteArray number = QByteArray::number(requested);
    return FaultyServer::http(200, R"({"general":{"id":"x","status":"completed"},"stats":{"finished":)" + number +
                                       R"(,"requested":)" + number + R"(},"results":)" + results + "}");
}

} // namespace enrow::test
