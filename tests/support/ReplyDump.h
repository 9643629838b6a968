// SPDX-License-Identifier: MIT
#pragma once

#include "results/BatchReply.h"

#include <QJsonArray>
#include <QJsonObject>

namespace enrow::test
{

inline void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[QLatin1StringView(key)] = text;
}

inline void putText(QJsonObject &object, const char *key, std::string_view utf8)
{
    putText(object, key, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

inline QJsonObject dumpOfRow(const ResultChunk &chunk, uint32_t row)
{
    QJsonObject object;
    for (const ColumnId column : textsOf(chunk.kind()))
        putText(object, columnOf(column).name.data(), chunk.text(row, column));
    return object;
}

// What a reply says, as the *.expected.json files beside the fixtures write it: absent is missing.
inline QJsonObject dumpOf(const BatchReply &reply)
{
    const BatchHead &head = reply.head;
    QJsonObject object{{QStringLiteral("status"), QString(nameOf(head.status))}};
    putText(object, "id", head.id);
    putText(object, "statusText", head.statusText);
    putText(object, "custom", head.custom);
    const auto putCount = [&object](const char *key, const std::optional<qint64> &count) {
        putText(object, key, count ? QString::number(*count) : QString());
    };
    putCount("requested", head.requested);
    putCount("finished", head.finished);
    putCount("valid", head.valid);
    putCount("skippedRows", head.skippedRows ? std::optional(head.skippedRows) : std::nullopt);
    putText(object, "furtherPage", head.hasFurtherPage ? QStringLiteral("yes") : QString());
    putText(object, "initial", head.credits.initial.toString());
    putText(object, "refunded", head.credits.refunded.toString());
    putText(object, "final", head.credits.final.toString());
    if (reply.chunk) {
        QJsonArray rows;
        for (uint32_t row = 0; row < reply.chunk->rowCount(); ++row)
            rows.append(dumpOfRow(*reply.chunk, row));
        object[QStringLiteral("rows")] = rows;
    }
    return object;
}

} // namespace enrow::test
