// SPDX-License-Identifier: MIT
#pragma once

#include "results/BatchReply.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace enrow::test
{

// The stable names of a row's fields in fixtures, by ResultField.
inline constexpr std::array fieldNames{"index",
                                       "qualification",
                                       "email",
                                       "number",
                                       "country",
                                       "firstname",
                                       "lastname",
                                       "fullname",
                                       "gender",
                                       "domain",
                                       "company",
                                       "searched_fullname",
                                       "searched_linkedin_url",
                                       "searched_firstname",
                                       "searched_lastname",
                                       "searched_company_domain",
                                       "searched_company_name",
                                       "custom"};
static_assert(fieldNames.size() == resultFieldCount);

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
    for (size_t field = 0; field < fieldNames.size(); ++field) {
        if (ResultField(field) != ResultField::QualificationWord)
            putText(object, fieldNames[field], chunk.field(row, ResultField(field)));
    }
    putText(object, "qualification", chunk.qualificationWord(row));
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
