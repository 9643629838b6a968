// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <utility>

namespace enrow
{

// One HTTP request as it came over the wire.
struct HttpRequest {
    QByteArray method;                                // as sent: "GET"
    QByteArray target;                                // path and query, still percent-encoded
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case, values trimmed
    QByteArray body;
    bool keepAlive = true;
    QByteArray bytes; // all of it as it came

    // The target up to its query.
    QByteArray path() const;

    // The first query value of that name, decoded ('+' is a space, as web servers read it); empty if there is none.
    QString queryValue(QByteArrayView name) const;

    // The first header of that lower-case name; empty if there is none.
    QByteArray header(QByteArrayView lowerCaseName) const;
};

} // namespace enrow
