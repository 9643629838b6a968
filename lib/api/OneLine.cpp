// SPDX-License-Identifier: MIT
#include "api/OneLine.h"

namespace enrow
{

namespace
{

constexpr qsizetype longest = 300; // what fits a line or two

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = QString::fromUtf8(text.toUtf8()).simplified(); // through UTF-8, where half of a pair becomes "?"
    line.removeIf(isInvisible);
    if (line.size() > longest) {
        line.truncate(line[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1);
        line += QChar(0x2026); // horizontal ellipsis
    }
    return line;
}

} // namespace enrow
