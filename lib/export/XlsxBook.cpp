// SPDX-License-Identifier: MIT
#include "export/XlsxBook.h"

#include "export/AtomicFile.h"
#include "text/Utf8.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <cctype>
#include <utility>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

static_assert(XlsxBook::rowsOfASheet == LXW_ROW_MAX - 1);

constexpr uint32_t rowsForWidths = 1'000;
constexpr size_t narrowest = 8; // characters
constexpr size_t widest = 50;
constexpr qint64 roomToLeave = 64 << 20;
constexpr time_t madeAt = 315'532'800; // 1980-01-01, the first day that a ZIP file knows

constexpr std::string_view replacement("\xEF\xBF\xBD"); // U+FFFD

// "_x000D_" in a text would be read as a line break: a workbook writes control characters so.
bool looksEscaped(std::string_view rest)
{
    constexpr size_t length = 7;
    return rest.size() >= length && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_' &&
           std::all_of(rest.begin() + 2, rest.begin() + 6, [](char c) { return std::isxdigit(uint8_t(c)); });
}

// How wide a text in UTF-8 looks, in characters of a column: those of East Asia and pictures take two.
size_t widthOf(std::string_view text)
{
    size_t width = 0;
    for (const char byte : text.substr(0, 4 * widest)) {
        const auto lead = uint8_t(byte);
        if ((lead & 0xC0) != 0x80)
            width += lead >= 0xF0 || (lead >= 0xE3 && lead <= 0xED) ? 2 : 1;
    }
    return std::min(width, widest);
}

Error failure(const QString &reason)
{
    return {ErrorKind::FileFailed, reason, 0, {}};
}

Error failure(lxw_error error)
{
    return failure(QString::fromUtf8(lxw_strerror(error)));
}

Result<qint64> copy(const QString &path, QIODevice &device)
{
    constexpr qint64 copiedAtOnce = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    while (!file.atEnd()) {
        const QByteArray block = file.read(copiedAtOnce);
        if (block.isEmpty())
            return failure(file.errorString());
        if (auto written = writeBytes(device, block.constData(), block.size()); !written)
            return written.error();
    }
    return file.size();
}

} // namespace

XlsxBook::XlsxBook(QStringList headings, uint32_t rowsOfSheet)
    : m_headings(std::move(headings))
    , m_rowsOfSheet(std::clamp(rowsOfSheet, 1U, rowsOfASheet))
    , m_title(u"Results"_s)
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"table.xlsx"_s)).constData(), &options);
    if (!m_book)
        return;
    lxw_doc_properties properties{};
    properties.created = madeAt;
    workbook_set_properties(m_book, &properties);
    m_heading = workbook_add_format(m_book);
    if (m_heading)
        format_set_bold(m_heading);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<void> XlsxBook::beginSheet(const QString &title)
{
    m_title = title;
    return addSheet();
}

Result<void> XlsxBook::add(std::span<const std::string_view> cells)
{
    if (!m_sheet || m_rows == m_rowsOfSheet) {
        if (auto begun = addSheet(); !begun)
            return begun;
    }
    m_widths.resize(std::max(m_widths.size(), cells.size()), narrowest);
    for (size_t column = 0; column < cells.size(); ++column) {
        const std::string_view cell = cells[column];
        if (cell.empty())
            continue;
        if (m_rows < rowsForWidths)
            m_widths[column] = std::max(m_widths[column], widthOf(cell));
        m_bytes += qint64(cell.size());
        if (auto written = writeText(column, cell, nullptr); !written)
            return written;
    }
    ++m_rows;
    ++m_nextLine;
    return {};
}

Result<void> XlsxBook::writeText(size_t column, std::string_view cell, lxw_format *format)
{
    const auto error = worksheet_write_string(m_sheet, m_nextLine, lxw_col_t(column), textOf(cell), format);
    return error ? failure(error) : Result<void>();
}

Result<void> XlsxBook::addSheet()
{
    if (m_sheet)
        endSheet();
    if (!m_folder.isValid())
        return failure(m_folder.errorString());
    if (++m_sheets > mostSheets)
        return because(ErrorKind::FileFailed,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "a workbook with more than %1 sheets cannot be written"),
                        {QString::number(mostSheets)}});
    const QByteArray name = m_names.take(m_title).toUtf8();
    m_sheet = m_book && m_heading ? workbook_add_worksheet(m_book, name.constData()) : nullptr;
    if (!m_sheet)
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "no room for a workbook")});
    m_widths.assign(size_t(m_headings.size()), narrowest);
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    m_rows = 0;
    m_nextLine = 0;
    if (m_headings.isEmpty())
        return {};
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (size_t column = 0; column < m_widths.size(); ++column) {
        const QString &heading = m_headings[qsizetype(column)];
        m_widths[column] = std::max(m_widths[column], size_t(heading.size()) + 3); // room for the filter's arrow
        if (auto written = writeText(column, heading.toStdString(), m_heading); !written)
            return written;
    }
    m_nextLine = 1;
    return {};
}

void XlsxBook::endSheet()
{
    for (size_t column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), double(m_widths[column]) + 1, nullptr);
    if (!m_headings.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, std::max(m_rows, 1U), lxw_col_t(m_headings.size() - 1));
}

// The library does not see that its temporary files are cut short by a full disk. Half as much as was written leaves
// room for the workbook itself, which is packed.
Result<void> XlsxBook::checkRoom() const
{
    const qint64 room = QStorageInfo(m_folder.path()).bytesAvailable();
    if (room >= 0 && room < roomToLeave + m_bytes / 2)
        return Error{ErrorKind::DiskFull, m_folder.path(), 0, {}};
    return {};
}

Result<qint64> XlsxBook::finish(QIODevice &device)
{
    if (!m_sheet) {
        if (auto begun = addSheet(); !begun)
            return begun.error();
    }
    endSheet();
    if (auto room = checkRoom(); !room)
        return room.error();
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)))
        return failure(error);
    return copy(m_folder.filePath(u"table.xlsx"_s), device);
}

// As a workbook can hold it; valid until the next call.
const char *XlsxBook::textOf(std::string_view cell)
{
    constexpr std::string_view special{"\0_\xEF", 3};
    m_text.clear();
    const size_t bytes = cell.size() > longestText ? bytesOfUtf16Units(cell, longestText) : cell.size();
    m_cutCells += bytes < cell.size() ? 1 : 0;
    cell = cell.substr(0, bytes);
    for (size_t from = 0; from < cell.size();) {
        const size_t to = std::min(cell.find_first_of(special, from), cell.size());
        m_text.append(cell, from, to - from);
        from = to < cell.size() ? to + appendSpecial(cell.substr(to)) : to;
    }
    return m_text.c_str();
}

// Returns how many bytes it has taken.
size_t XlsxBook::appendSpecial(std::string_view rest)
{
    const bool isNone = rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
    if (isNone || rest[0] == '\0') {
        m_text.append(replacement);
        return isNone ? 3 : 1;
    }
    if (looksEscaped(rest))
        m_text.append("_x005F");
    m_text.append(1, rest[0]);
    return 1;
}

} // namespace enrow
