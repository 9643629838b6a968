// SPDX-License-Identifier: MIT
#include "simulator/HttpParser.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

void HttpParser::feed(QByteArrayView bytes)
{
    if (m_refusal == 0)
        m_buffer.append(bytes);
}

std::optional<HttpRequest> HttpParser::next()
{
    if (m_refusal != 0 || (!m_request && !readHead()) || m_buffer.size() < m_bodyLength)
        return {};
    m_request->body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_request->bytes += m_request->body;
    return std::exchange(m_request, std::nullopt);
}

bool HttpParser::readHead()
{
    // Empty lines before a request line are allowed (RFC 9112, 2.2).
    while (m_buffer.startsWith("\r\n")) {
        m_buffer.remove(0, 2);
        m_searched = 0;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_searched - 3));
    if (end < 0 ? m_buffer.size() > maxHeadBytes : end > maxHeadBytes)
        return refuse(431);
    if (end < 0) {
        m_searched = m_buffer.size();
        return false;
    }
    const QByteArray bytes = m_buffer.left(end + 4);
    m_buffer.remove(0, bytes.size());
    m_searched = 0;
    QByteArray head = bytes.chopped(4);
    head.replace("\r\n", "\n");
    if (head.contains('\r'))
        return refuse(400);
    const QList<QByteArray> lines = head.split('\n');
    m_request.emplace();
    m_request->bytes = bytes;
    if (!readRequestLine(lines.first()))
        return false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!readHeader(lines.at(i)))
            return false;
    }
    return readBodyLength();
}

bool HttpParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/') ||
        std::any_of(parts.at(1).begin(), parts.at(1).end(), isControl) || !parts.at(2).startsWith("HTTP/"))
        return refuse(400);
    const bool oldVersion = parts.at(2) == "HTTP/1.0";
    if (!oldVersion && parts.at(2) != "HTTP/1.1")
        return refuse(505);
    m_request->method = parts.at(0);
    m_request->target = parts.at(1);
    m_request->keepAlive = !oldVersion;
    return true;
}

bool HttpParser::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return refuse(400);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), [](char c) { return isControl(c) && c != '\t'; }))
        return refuse(400);
    m_request->headers.emplaceBack(line.left(colon).toLower(), value);
    return true;
}

bool HttpParser::readBodyLength()
{
    std::optional<QByteArray> length;
    for (const auto &[name, value] : std::as_const(m_request->headers)) {
        if (name == "transfer-encoding")
            return refuse(501);
        if (name == "connection" && value.toLower().contains("close"))
            m_request->keepAlive = false;
        if (name != "content-length")
            continue;
        // Two lengths that differ are how requests are smuggled (RFC 9112, 6.3).
        if (length && *length != value)
            return refuse(400);
        length = value;
    }
    m_bodyLength = 0;
    if (!length)
        return true;
    if (length->isEmpty() || !std::all_of(length->begin(), length->end(), [](char c) { return c >= '0' && c <= '9'; }))
        return refuse(400);
    bool readable = false;
    const qlonglong bytes = length->toLongLong(&readable);
    if (!readable || bytes > maxBodyBytes)
        return refuse(413);
    m_bodyLength = qsizetype(bytes);
    return true;
}

bool HttpParser::refuse(int status)
{
    m_refusal = status;
    m_request.reset();
    m_buffer.clear();
    return false;
}

} // namespace enrow
