// SPDX-License-Identifier: MIT
#include "desktop/results/IndentedJson.h"

namespace enrow
{

namespace
{

constexpr qsizetype deepest = 60; // levels

class Indenter
{
public:
    explicit Indenter(const QByteArray &json)
        : m_json(json)
    {
    }

    // Null if it cannot be done.
    QByteArray run()
    {
        while (m_at < m_json.size()) {
            if (!step(m_json[m_at]))
                return {};
        }
        return m_open.isEmpty() ? m_out : QByteArray();
    }

private:
    bool step(char c)
    {
        switch (c) {
        case ' ':
        case '\t':
        case '\n':
        case '\r': ++m_at; return true;
        case '"': return copyText();
        case '{':
        case '[': return open(c);
        case '}':
        case ']': return close(c);
        case ',':
            put(c);
            breakLine();
            return true;
        case ':':
            put(c);
            m_out += ' ';
            return true;
        }
        put(c);
        return true;
    }

    void put(char c)
    {
        m_out += c;
        ++m_at;
    }

    void breakLine() { m_out += '\n' + QByteArray(2 * m_open.size(), ' '); }

    bool copyText()
    {
        qsizetype end = m_at + 1;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        if (end >= m_json.size())
            return false;
        m_out += QByteArrayView(m_json).sliced(m_at, end + 1 - m_at);
        m_at = end + 1;
        return true;
    }

    bool open(char c)
    {
        put(c);
        m_open += c;
        skipBlanks();
        const bool isEmpty = m_at < m_json.size() && (m_json[m_at] == '}' || m_json[m_at] == ']');
        if (!isEmpty)
            breakLine();
        return m_open.size() <= deepest;
    }

    bool close(char c)
    {
        if (m_open.isEmpty() || m_open.back() != (c == '}' ? '{' : '['))
            return false;
        m_open.chop(1);
        if (!m_out.endsWith('{') && !m_out.endsWith('['))
            breakLine();
        put(c);
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\n\r").contains(m_json[m_at]))
            ++m_at;
    }

    const QByteArray &m_json;
    QByteArray m_out;
    QByteArray m_open; // the brackets that are not closed yet
    qsizetype m_at = 0;
};

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    const QByteArray indented = Indenter(json).run();
    return indented.isNull() ? json : indented;
}

} // namespace enrow
