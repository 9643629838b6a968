// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "workbook/ZipPart.h"

#include <QXmlStreamReader>

namespace enrow
{

// Reads the XML of a part of a workbook, element by element, without entities of its own. Elements are known by their
// names without a namespace, of which there are two for the same.
class XmlPart
{
public:
    static constexpr int deepest = 100; // elements in each other
    static constexpr qsizetype longestText =
        250'000; // UTF-16 units of an element; Excel has 32,767, or escapes of them

    explicit XmlPart(std::unique_ptr<ZipPart> part);

    // Goes to the next start of an element, into the current one too. False at the end of the part, or where it fails.
    bool next();
    // Goes to the next start of an element in the one at that depth. False at its end, which is taken too.
    bool nextIn(int depth);

    QStringView name() const { return m_reader.name(); }
    bool is(QLatin1StringView name) const { return m_reader.name() == name; }
    int depth() const { return m_depth; } // of the current element; that of the root is 1

    // The attribute of that name without a namespace; empty where there is none.
    QString attribute(QLatin1StringView name) const;
    // The attribute of that name in any namespace but none.
    QString foreignAttribute(QLatin1StringView name) const;
    bool keepsSpace() const;

    // The text of the current element, with those of the elements in it; goes to its end.
    QString text();
    // Goes to the end of the current element.
    void skip();

    void refuse(const Reason &reason);
    // InvalidInput with the reason where something was not as it should be.
    Result<void> outcome() const;

private:
    QXmlStreamReader::TokenType read();

    const std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    Reason m_problem;
};

} // namespace enrow
