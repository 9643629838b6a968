// SPDX-License-Identifier: MIT
#include "workbook/XmlPart.h"

#include "workbook/UnusableWorkbook.h"

using namespace Qt::StringLiterals;

namespace enrow
{

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_reader(m_part.get())
{
}

QXmlStreamReader::TokenType XmlPart::read()
{
    if (!m_problem.isEmpty())
        return QXmlStreamReader::Invalid;
    const auto token = m_reader.readNext();
    // The end of an element is still in it.
    if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        refuse({QT_TRANSLATE_NOOP("enrow::Reason", "its elements are nested too deeply")});
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        refuse({QT_TRANSLATE_NOOP("enrow::Reason", "it defines words of its own, as no workbook does")});
    else if (token == QXmlStreamReader::Invalid)
        refuse(m_part->problem().isEmpty() ? damageOfWorkbook(m_reader.errorString()) : m_part->problem());
    return m_problem.isEmpty() ? token : QXmlStreamReader::Invalid;
}

bool XmlPart::next()
{
    return nextIn(0);
}

bool XmlPart::nextIn(int depth)
{
    for (;;) {
        const auto token = read();
        if (token == QXmlStreamReader::StartElement)
            return true;
        const bool isEnd = token == QXmlStreamReader::EndElement && --m_depth < depth;
        if (isEnd || token == QXmlStreamReader::EndDocument || token == QXmlStreamReader::Invalid)
            return false;
    }
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    return m_reader.attributes().value(name).toString();
}

QString XmlPart::foreignAttribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::keepsSpace() const
{
    return m_reader.attributes().value("xml:space"_L1) == "preserve"_L1;
}

QString XmlPart::text()
{
    const int depth = m_depth;
    QString text;
    for (;;) {
        const auto token = read();
        if (token == QXmlStreamReader::Characters)
            text += m_reader.text();
        if (text.size() > longestText)
            refuse({QT_TRANSLATE_NOOP("enrow::Reason", "a cell has more text than a cell can have")});
        if (token == QXmlStreamReader::EndElement && --m_depth < depth)
            return text;
        if (token == QXmlStreamReader::EndDocument || token == QXmlStreamReader::Invalid)
            return {};
    }
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (nextIn(depth)) {
    }
}

void XmlPart::refuse(const Reason &reason)
{
    if (m_problem.isEmpty())
        m_problem = reason;
}

Result<void> XmlPart::outcome() const
{
    return m_problem.isEmpty() ? Result<void>() : refusal(m_problem);
}

} // namespace enrow
