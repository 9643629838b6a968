// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpRequest.h"

#include <optional>

namespace enrow
{

// Reads HTTP/1.x requests from bytes that arrive in any portions, within fixed bounds (RFC 9112).
class HttpParser
{
public:
    static constexpr qsizetype maxHeadBytes = 32 * 1024;
    static constexpr qsizetype maxBodyBytes = 16 * 1024 * 1024;

    // Takes the bytes that arrived.
    void feed(QByteArrayView bytes);

    // The next whole request; nothing until there is one, and never again after a refusal.
    std::optional<HttpRequest> next();

    // The HTTP status to refuse the connection with (400, 413, 431, 501, 505); 0 while all is well.
    int refusal() const { return m_refusal; }

private:
    bool readHead();
    bool readRequestLine(const QByteArray &line);
    bool readHeader(const QByteArray &line);
    bool readBodyLength();
    bool refuse(int status);

    QByteArray m_buffer;
    qsizetype m_searched = 0;             // bytes of the buffer known not to hold the end of a head
    std::optional<HttpRequest> m_request; // whose head has been read
    qsizetype m_bodyLength = 0;
    int m_refusal = 0;
};

} // namespace enrow
