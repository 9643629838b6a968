// SPDX-License-Identifier: MIT
#include "workbook/SheetReader.h"

#include "workbook/CellText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// The column in a reference as "AB12", from 0; nothing where it is none.
std::optional<size_t> columnIn(const QString &reference)
{
    size_t column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.unicode() & ~char16_t(0x20);
        if (letter < u'A' || letter > u'Z' || column > SheetReader::mostColumns)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column > 0 && column <= SheetReader::mostColumns ? std::optional(column - 1) : std::nullopt;
}

// A date as some programs write it: "2026-11-27T00:00:00".
std::string isoText(QString value)
{
    if (value.endsWith("T00:00:00"_L1) || value.endsWith("T00:00:00.000"_L1))
        value.truncate(value.indexOf(u'T'));
    return value.replace(u'T', u' ').toStdString();
}

bool isWholeNumber(const QString &value)
{
    constexpr qsizetype digitsOfDouble = 15;
    const qsizetype begin = value.startsWith(u'-') ? 1 : 0;
    const bool isNormal =
        value.size() > begin && value.size() <= digitsOfDouble && (value[begin] != u'0' || value == u"0"_s);
    return isNormal && std::all_of(value.begin() + begin, value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

SheetReader::SheetReader(XmlPart &part, const Shared &shared)
    : m_part(part)
    , m_shared(shared)
{
}

Result<const SheetRow *> SheetReader::next()
{
    if (m_place == Place::Before)
        m_place = findRows() ? Place::Rows : Place::After;
    while (m_place == Place::Rows && m_part.nextIn(m_depth)) {
        if (!m_part.is("row"_L1)) {
            m_part.skip();
            continue;
        }
        readRow();
        if (const auto outcome = m_part.outcome(); !outcome)
            return outcome.error();
        return &m_row;
    }
    m_place = Place::After;
    if (const auto outcome = m_part.outcome(); !outcome)
        return outcome.error();
    return nullptr;
}

bool SheetReader::findRows()
{
    while (m_part.next()) {
        if (!m_part.is("sheetData"_L1))
            continue;
        m_depth = m_part.depth();
        return true;
    }
    return false;
}

void SheetReader::readRow()
{
    const QString number = m_part.attribute("r"_L1);
    const uint32_t expected = m_row.number + 1;
    m_row.number = number.isEmpty() ? expected : number.toUInt();
    if (m_row.number < expected || m_row.number > mostRows)
        m_part.refuse({QT_TRANSLATE_NOOP("enrow::Reason", "its rows are not in order")});
    std::for_each(m_cells.begin(), m_cells.begin() + ptrdiff_t(m_width), [](std::string &cell) { cell.clear(); });
    m_width = 0;
    m_nextColumn = 0;
    const int depth = m_part.depth();
    while (m_part.nextIn(depth)) {
        if (m_part.is("c"_L1))
            readCell();
        else
            m_part.skip();
    }
    m_row.cells = std::span(m_cells).first(m_width);
}

void SheetReader::readCell()
{
    const QString reference = m_part.attribute("r"_L1);
    const QString type = m_part.attribute("t"_L1);
    const size_t style = m_part.attribute("s"_L1).toUInt();
    const std::optional<size_t> column = reference.isEmpty() ? m_nextColumn : columnIn(reference);
    if (!column || *column >= mostColumns || ++m_cellCount > m_shared.limits.cells)
        m_part.refuse({QT_TRANSLATE_NOOP("enrow::Reason", "it has more cells than a sheet can have")});
    m_nextColumn = column.value_or(0) + 1;
    std::string text;
    bool hasFormula = false;
    bool hasValue = false;
    const int depth = m_part.depth();
    while (m_part.nextIn(depth)) {
        if (m_part.is("v"_L1)) {
            const QString value = m_part.text();
            hasValue = !value.isEmpty() || type == "str"_L1;
            text = valueOf(type, value, style);
        } else if (m_part.is("is"_L1)) {
            hasValue = true;
            text = readCellText(m_part);
        } else {
            hasFormula = hasFormula || m_part.is("f"_L1);
            m_part.skip();
        }
    }
    m_formulasWithoutValue += hasFormula && !hasValue ? 1 : 0;
    if (!text.empty() && column && *column < mostColumns)
        setCell(*column, std::move(text));
}

void SheetReader::setCell(size_t column, std::string text)
{
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    m_cells[column] = std::move(text);
    m_width = std::max(m_width, column + 1);
}

std::string SheetReader::valueOf(const QString &type, const QString &value, size_t style)
{
    if (type == "s"_L1) {
        bool isNumber = false;
        const size_t number = value.trimmed().toUInt(&isNumber);
        const auto text = isNumber ? m_shared.strings.at(number) : std::nullopt;
        if (!text && !value.isEmpty())
            m_part.refuse({QT_TRANSLATE_NOOP("enrow::Reason", "a cell has a text that is not in the file")});
        return std::string(text.value_or(std::string_view()));
    }
    if (type == "b"_L1)
        return value == "1"_L1 || value == "true"_L1 ? "TRUE" : value.isEmpty() ? "" : "FALSE";
    if (type == "d"_L1)
        return isoText(value);
    return type.isEmpty() || type == "n"_L1 ? numberText(value, style) : withoutEscapes(value);
}

std::string SheetReader::numberText(const QString &value, size_t style) const
{
    const NumberFormat &format = m_shared.formats.at(style);
    if (format.isGeneral() && isWholeNumber(value))
        return value.toStdString();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? format.text(number, m_shared.counts1904) : withoutEscapes(value);
}

} // namespace enrow
