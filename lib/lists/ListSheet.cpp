// SPDX-License-Identifier: MIT
#include "lists/ListSheet.h"

#include "export/AtomicFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr size_t tableBytesAtOnce = 1 << 20;

class TableWriter
{
public:
    TableWriter(char delimiter, QIODevice &table, const WorkbookLimits &limits)
        : m_delimiter(delimiter)
        , m_table(table)
        , m_limits(limits)
    {
    }

    Result<void> add(const SheetRow &row)
    {
        if (row.cells.empty())
            return {};
        // Rows that the file leaves out are empty lines, which count towards the size of the table too.
        for (; m_lastRow > 0 && m_lastRow + 1 < row.number; ++m_lastRow)
            m_bytes += "\r\n";
        m_lastRow = row.number;
        m_width = m_width == 0 ? row.cells.size() : m_width;
        for (size_t cell = 0; cell < std::max(m_width, row.cells.size()); ++cell) {
            if (cell > 0)
                m_bytes += m_delimiter;
            if (cell < row.cells.size() && !row.cells[cell].empty())
                addQuoted(row.cells[cell]);
        }
        m_bytes += "\r\n";
        return m_bytes.size() < tableBytesAtOnce ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        m_written += m_bytes.size();
        if (m_written > m_limits.bytesOfTable)
            return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it has more text than any workbook of its rows")});
        const auto written = writeBytes(m_table, m_bytes.data(), qint64(m_bytes.size()));
        m_bytes.clear();
        return written;
    }

private:
    void addQuoted(std::string_view text)
    {
        m_bytes += '"';
        for (size_t from = 0; from < text.size();) {
            const size_t end = std::min(text.find('"', from), text.size() - 1);
            m_bytes.append(text, from, end + 1 - from);
            if (text[end] == '"')
                m_bytes += '"';
            from = end + 1;
        }
        m_bytes += '"';
    }

    const char m_delimiter;
    QIODevice &m_table;
    const WorkbookLimits m_limits;
    uint32_t m_lastRow = 0;
    size_t m_width = 0;
    std::string m_bytes;
    quint64 m_written = 0;
};

} // namespace

Result<UnpackedSheet> unpackSheet(QIODevice &workbook, const QString &sheet, char delimiter, QIODevice &table,
                                  const std::stop_token &stop, const WorkbookLimits &limits)
{
    auto book = Workbook::open(workbook, limits);
    if (!book)
        return book.error();
    const auto chosen = book->index().sheetNamed(sheet);
    if (!chosen)
        return chosen.error();
    TableWriter writer(delimiter, table, limits);
    const auto read = book->readRows(
        chosen.value(), [&writer](const SheetRow &row) { return writer.add(row); }, stop);
    if (!read)
        return read.error();
    if (auto flushed = writer.flush(); !flushed)
        return flushed.error();
    UnpackedSheet unpacked{chosen->name, {}, {}, read.value()};
    for (const WorkbookIndex::Sheet &each : book->index().sheets) {
        unpacked.all.append(each.name);
        if (each.part != chosen->part || each.name != chosen->name)
            unpacked.others.append(each.name);
    }
    return unpacked;
}

} // namespace enrow
