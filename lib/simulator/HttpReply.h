// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <utility>

namespace enrow
{

// One HTTP reply, and what goes wrong on its way.
struct HttpReply {
    enum class Delivery : quint8 {
        Whole,
        Dropped,          // the connection closes without a byte
        Truncated,        // it closes in the middle of the body
        BrokenChunk,      // the body comes in chunks, of which the first has no readable size
        BrokenLaterChunk, // the same, after one good chunk
    };

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers; // beyond content type, length and connection
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0}; // before the first byte

    static HttpReply json(int status, const QJsonObject &body);

    // {"message": …}, the body of an error.
    static HttpReply message(int status, const QString &text);

    // The bytes to send; for a delivery that fails, those sent before it does.
    QByteArray bytes(bool keepAlive) const;
};

} // namespace enrow
