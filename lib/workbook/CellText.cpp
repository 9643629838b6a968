// SPDX-License-Identifier: MIT
#include "workbook/CellText.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype escapeLength = 7; // _x000D_

// The UTF-16 unit that an escape stands for.
std::optional<char16_t> escapedAt(const QString &text, qsizetype place)
{
    if (place + escapeLength > text.size() || text[place] != u'_' || text[place + 1] != u'x' || text[place + 6] != u'_')
        return std::nullopt;
    char16_t unit = 0;
    for (qsizetype i = place + 2; i < place + 6; ++i) {
        const char16_t c = text[i].unicode();
        const bool isDigit = c >= u'0' && c <= u'9';
        const char16_t lower = c | 0x20;
        if (!isDigit && (lower < u'a' || lower > u'f'))
            return std::nullopt;
        unit = char16_t(unit * 16 + (isDigit ? c - u'0' : lower - u'a' + 10));
    }
    return unit;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

QString withoutSpaceAround(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isSpace(text[begin]))
        ++begin;
    while (end > begin && isSpace(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

// Half of a pair has no UTF-8.
QString withWholePairs(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

std::string withoutEscapes(const QString &text)
{
    qsizetype place = text.indexOf("_x"_L1);
    if (place < 0)
        return text.toStdString();
    QString plain = text.first(place);
    while (place < text.size()) {
        if (const auto unit = escapedAt(text, place)) {
            plain += QChar(*unit == 0 ? char16_t(0xFFFD) : *unit);
            place += escapeLength;
        } else {
            plain += text[place++];
        }
    }
    return withWholePairs(std::move(plain)).toStdString();
}

std::string readCellText(XmlPart &part)
{
    QString text;
    const int depth = part.depth();
    while (part.nextIn(depth)) {
        if (part.is("t"_L1)) {
            const bool keepsSpace = part.keepsSpace();
            const QString run = part.text();
            text += keepsSpace ? run : withoutSpaceAround(run);
        } else if (!part.is("r"_L1)) {
            part.skip();
        }
        if (text.size() > XmlPart::longestText)
            part.refuse({QT_TRANSLATE_NOOP("enrow::Reason", "a cell has more text than a cell can have")});
    }
    return withoutEscapes(text);
}

} // namespace enrow
