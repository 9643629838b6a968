// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/WireReply.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace enrow
{

// One HTTP reply.
struct HttpReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers; // beyond content type, length and connection

    static HttpReply json(int status, const QJsonObject &body);

    // {"message": …}, the body of an error.
    static HttpReply message(int status, const QString &text);

    // What is sent, and whether the connection stays open.
    WireReply onWire(bool keepAlive) const;
};

} // namespace enrow
