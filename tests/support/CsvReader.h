// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace enrow::test
{

// Reads RFC 4180 to the letter, independently of the product's writer: CRLF ends every record, a quote stands only at
// the start of a field, at its end, or doubled inside. Nothing if the bytes break a rule.
class CsvReader
{
public:
    using Records = QList<QList<QByteArray>>;

    static std::optional<Records> read(const QByteArray &bytes, char delimiter = ',')
    {
        CsvReader reader(bytes, delimiter);
        Records records;
        while (reader.m_at < bytes.size()) {
            records.append(QList<QByteArray>());
            do {
                const std::optional<QByteArray> field = reader.field();
                if (!field)
                    return std::nullopt;
                records.last().append(*field);
            } while (reader.skip(QByteArray(1, delimiter)));
            if (!reader.skip("\r\n"))
                return std::nullopt;
        }
        return records;
    }

private:
    CsvReader(const QByteArray &bytes, char delimiter)
        : m_bytes(bytes)
        , m_delimiter(delimiter)
    {
    }

    bool skip(const QByteArray &text)
    {
        if (m_bytes.mid(m_at, text.size()) != text)
            return false;
        m_at += text.size();
        return true;
    }

    std::optional<QByteArray> field() { return skip("\"") ? quotedField() : plainField(); }

    std::optional<QByteArray> quotedField()
    {
        QByteArray value;
        for (;;) {
            const qsizetype quote = m_bytes.indexOf('"', m_at);
            if (quote < 0)
                return std::nullopt;
            value += m_bytes.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (!skip("\""))
                return value;
            value += '"';
        }
    }

    std::optional<QByteArray> plainField()
    {
        const qsizetype start = m_at;
        for (; m_at < m_bytes.size() && m_bytes[m_at] != m_delimiter; ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '"' || c == '\n')
                return std::nullopt;
            if (c == '\r')
                break;
        }
        return m_bytes.mid(start, m_at - start);
    }

    const QByteArray &m_bytes;
    char m_delimiter;
    qsizetype m_at = 0;
};

} // namespace enrow::test
