// SPDX-License-Identifier: MIT
#include "desktop/results/CustomFields.h"

#include "common/Format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace enrow
{

namespace
{

constexpr qsizetype longest = 16'384; // bytes; nobody reads more in a cell

// Takes the elements of an object or an array that is known to be JSON, each as it is written: numbers keep their
// digits and fields their order.
class ElementReader
{
public:
    explicit ElementReader(QByteArrayView json)
        : m_json(json)
    {
    }

    // The next element, up to the sign after it; empty at the end.
    QByteArrayView next()
    {
        const qsizetype start = ++m_at;
        int depth = 0;
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"')
                passText();
            else if (depth == 0 && QByteArrayView(",:}]").contains(c))
                break;
            else if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
        }
        return m_at > start ? m_json.sliced(start, std::min(m_at, m_json.size()) - start).trimmed() : QByteArrayView();
    }

private:
    void passText()
    {
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
    }

    QByteArrayView m_json;
    qsizetype m_at = 0; // the sign before the next element
};

QString textOf(QByteArrayView element)
{
    return QJsonDocument::fromJson('[' + element.toByteArray() + ']').array().at(0).toString();
}

QString valueOf(QByteArrayView element)
{
    if (element.startsWith('"'))
        return textOf(element);
    if (!element.startsWith('['))
        return QString::fromUtf8(element);
    QStringList parts;
    ElementReader reader(element);
    for (QByteArrayView part = reader.next(); !part.isEmpty(); part = reader.next())
        parts += valueOf(part);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString readableFields(const QString &custom)
{
    const QByteArray json = custom.startsWith(u'{') ? custom.toUtf8() : QByteArray();
    if (json.isEmpty() || json.size() > longest || QJsonDocument::fromJson(json).object().isEmpty())
        return custom;
    QStringList fields;
    ElementReader reader(json);
    for (QByteArrayView name = reader.next(); !name.isEmpty(); name = reader.next())
        fields += QStringLiteral("%1: %2").arg(textOf(name), valueOf(reader.next()));
    return fields.join(Format::between);
}

} // namespace enrow
