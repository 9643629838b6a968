// SPDX-License-Identifier: MIT
#include "simulator/StartRequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

bool hasText(const QJsonObject &row, QLatin1StringView name)
{
    return !row.value(name).toString().trimmed().isEmpty();
}

bool namesCompany(const QJsonObject &row)
{
    return hasText(row, "company_domain"_L1) || hasText(row, "company_name"_L1);
}

bool isComplete(SimulatedKind kind, const QJsonValue &row)
{
    const QJsonObject object = row.toObject();
    switch (kind) {
    case SimulatedKind::EmailFinder: return hasText(object, "fullname"_L1) && namesCompany(object);
    case SimulatedKind::EmailVerifier: return !row.toString().trimmed().isEmpty();
    case SimulatedKind::PhoneFinder:
        return hasText(object, "linkedin_url"_L1) ||
               (hasText(object, "firstname"_L1) && hasText(object, "lastname"_L1) && namesCompany(object));
    }
    Q_UNREACHABLE();
}

std::optional<QJsonObject> readPayload(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || document.object().isEmpty())
        return {};
    return document.object();
}

StartRequest startRequest(const QJsonObject &payload, const QJsonArray &rows)
{
    return {rows, payload.value("custom"_L1),
            payload.value("settings"_L1).toObject().value("retrieve_gender"_L1).toBool()};
}

QJsonArray rowsOf(SimulatedKind kind, const QJsonObject &payload)
{
    QJsonValue rows = payload.value(rulesOf(kind).rowsKey);
    // The verifier's older name for its rows.
    if (kind == SimulatedKind::EmailVerifier && rows.isUndefined())
        rows = payload.value("emails"_L1);
    return rows.toArray();
}

// "search", "verification"
QString nounOf(SimulatedKind kind)
{
    return kind == SimulatedKind::EmailVerifier ? u"verification"_s : u"search"_s;
}

} // namespace

std::variant<StartRequest, BadPayload> readBulkStart(SimulatedKind kind, const QByteArray &body)
{
    const std::optional<QJsonObject> payload = readPayload(body);
    if (!payload)
        return BadPayload{u"Missing payload"_s};
    const QJsonArray rows = rowsOf(kind, *payload);
    if (rows.isEmpty()) {
        return BadPayload{kind == SimulatedKind::EmailVerifier
                              ? u"At least 1 verification must be present in the payload"_s
                              : u"Missing searches payload"_s};
    }
    const SimulatedKindRules &rules = rulesOf(kind);
    if (rows.size() > rules.mostRows)
        return BadPayload{u"Too many %1. Limit is currently at %2 per batch."_s.arg(rules.rowsKey).arg(rules.mostRows)};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!isComplete(kind, rows.at(i)))
            return BadPayload{
                u"Missing mandatory property on %1 n°%2 of %3"_s.arg(nounOf(kind)).arg(i + 1).arg(rows.size())};
    }
    return startRequest(*payload, rows);
}

std::variant<StartRequest, BadPayload> readSingleStart(SimulatedKind kind, const QByteArray &body)
{
    const std::optional<QJsonObject> payload = readPayload(body);
    if (!payload)
        return BadPayload{u"Missing payload"_s};
    const QJsonValue row = kind == SimulatedKind::EmailVerifier ? payload->value("email"_L1) : QJsonValue(*payload);
    if (!isComplete(kind, row))
        return BadPayload{u"Missing mandatory property"_s};
    return startRequest(*payload, {row});
}

} // namespace enrow
