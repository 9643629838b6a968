// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatedKind.h"

#include <QJsonArray>
#include <QJsonValue>

#include <variant>

namespace enrow
{

// What a POST asks for: rows to work on, each as it was sent (an object; for a verification a text).
struct StartRequest {
    QJsonArray rows;
    QJsonValue custom = QJsonValue::Undefined;
    bool retrieveGender = false;
};

// Why a POST is refused with 400: the API's message.
struct BadPayload {
    QString message;
};

std::variant<StartRequest, BadPayload> readBulkStart(SimulatedKind kind, const QByteArray &body);
std::variant<StartRequest, BadPayload> readSingleStart(SimulatedKind kind, const QByteArray &body);

} // namespace enrow
