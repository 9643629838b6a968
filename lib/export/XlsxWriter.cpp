// SPDX-License-Identifier: MIT
#include "export/XlsxWriter.h"

#include "export/AtomicFile.h"
#include "export/RowWalk.h"

#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr uint32_t rowsOfASheet = LXW_ROW_MAX - 1; // below the header
constexpr size_t longestText = 32'767;             // UTF-16 units in a cell
constexpr uint32_t rowsForWidths = 1'000;
constexpr size_t narrowest = 8; // characters
constexpr size_t widest = 50;
constexpr uint32_t rowsBetweenLooks = 8'192; // at the room that is left on the disk
constexpr qint64 roomToLeave = 64 << 20;

constexpr std::string_view replacement("\xEF\xBF\xBD"); // U+FFFD

// How many bytes of a UTF-8 text make that many UTF-16 units at most.
size_t bytesOfUnits(std::string_view text, size_t most)
{
    size_t units = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = uint8_t(text[i]);
        const bool begins = (byte & 0xC0) != 0x80;
        units += begins ? (byte >= 0xF0 ? 2 : 1) : 0;
        if (units > most)
            return i;
    }
    return text.size();
}

// "_x000D_" in a text would be read as a line break: a workbook writes control characters so.
bool looksEscaped(std::string_view rest)
{
    constexpr size_t length = 7;
    return rest.size() >= length && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_' &&
           std::all_of(rest.begin() + 2, rest.begin() + 6, [](char c) { return std::isxdigit(uint8_t(c)); });
}

// Takes the same memory for each text.
class CellText
{
public:
    // As a workbook can hold it; valid until the next call.
    const char *of(std::string_view text)
    {
        m_text.clear();
        const size_t bytes = text.size() > longestText ? bytesOfUnits(text, longestText) : text.size();
        m_cut += bytes < text.size() ? 1 : 0;
        text = text.substr(0, bytes);
        for (size_t from = 0; from < text.size();) {
            const size_t to = std::min(text.find_first_of(special, from), text.size());
            m_text.append(text, from, to - from);
            from = to < text.size() ? to + appendSpecial(text.substr(to)) : to;
        }
        return m_text.c_str();
    }

    quint64 cut() const { return m_cut; }

private:
    // Returns how many bytes it has written.
    size_t appendSpecial(std::string_view rest)
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

    static constexpr std::string_view special{"\0_\xEF", 3};

    std::string m_text;
    quint64 m_cut = 0;
};

Error failure(lxw_error error)
{
    return {ErrorKind::FileFailed, QString::fromUtf8(lxw_strerror(error)), 0, {}};
}

// A workbook under way, in a folder of its own.
class Workbook
{
public:
    Workbook(const QTemporaryDir &folder, const std::vector<ExportColumn> &columns)
        : m_path(QFile::encodeName(folder.filePath(u"table.xlsx"_s)))
        , m_folder(QFile::encodeName(folder.path()))
        , m_columns(columns)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_heading = m_book ? workbook_add_format(m_book) : nullptr;
        if (m_heading)
            format_set_bold(m_heading);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    Result<void> add(std::span<const std::string_view> cells)
    {
        if (!m_sheet || m_row > rowsOfASheet) {
            if (auto begun = beginSheet(); !begun)
                return begun;
        }
        for (size_t column = 0; column < cells.size(); ++column) {
            const std::string_view cell = cells[column];
            if (cell.empty())
                continue;
            if (m_row <= rowsForWidths)
                m_widths[column] = std::max(m_widths[column], bytesOfUnits(cell.substr(0, 4 * widest), widest));
            m_bytes += qint64(cell.size());
            if (const auto error = worksheet_write_string(m_sheet, m_row, lxw_col_t(column), m_text.of(cell), nullptr))
                return failure(error);
        }
        ++m_row;
        return {};
    }

    // The workbook is in its file then.
    Result<void> close()
    {
        if (!m_sheet) {
            if (auto begun = beginSheet(); !begun)
                return begun;
        }
        endSheet();
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        return error ? failure(error) : Result<void>();
    }

    QString path() const { return QFile::decodeName(m_path); }
    quint64 cutCells() const { return m_text.cut(); }
    qint64 bytes() const { return m_bytes; } // of text so far

private:
    Result<void> beginSheet()
    {
        if (m_sheet)
            endSheet();
        const QByteArray name = "Results" + (m_sheets++ > 0 ? ' ' + QByteArray::number(m_sheets) : QByteArray());
        m_sheet = m_book && m_heading ? workbook_add_worksheet(m_book, name.constData()) : nullptr;
        if (!m_sheet)
            return Error{ErrorKind::FileFailed, u"no room for a workbook"_s, 0, {}};
        m_widths.assign(m_columns.size(), narrowest);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const QString heading = m_columns[column].heading();
            m_widths[column] = std::max(m_widths[column], size_t(heading.size()) + 3); // room for the filter's arrow
            const char *const text = m_text.of(heading.toStdString());
            if (const auto error = worksheet_write_string(m_sheet, 0, lxw_col_t(column), text, m_heading))
                return failure(error);
        }
        m_row = 1;
        return {};
    }

    void endSheet()
    {
        for (size_t column = 0; column < m_widths.size(); ++column)
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), double(m_widths[column]) + 1, nullptr);
        if (!m_columns.empty())
            worksheet_autofilter(m_sheet, 0, 0, std::max(m_row - 1, 1U), lxw_col_t(m_columns.size() - 1));
    }

    QByteArray m_path;
    QByteArray m_folder;
    const std::vector<ExportColumn> &m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_worksheet *m_sheet = nullptr; // the one that rows go to
    int m_sheets = 0;
    lxw_row_t m_row = 0; // of the next row in it
    std::vector<size_t> m_widths;
    CellText m_text;
    qint64 m_bytes = 0;
};

// The library does not see that its temporary files are cut short by a full disk. Half as much as was written leaves
// room for the workbook itself, which is packed.
Result<void> checkRoom(const QTemporaryDir &folder, const Workbook &book)
{
    const qint64 room = QStorageInfo(folder.path()).bytesAvailable();
    if (room >= 0 && room < roomToLeave + book.bytes() / 2)
        return Error{ErrorKind::DiskFull, folder.path(), 0, {}};
    return {};
}

Result<void> copy(const QString &path, QIODevice &device, ExportOutcome &outcome)
{
    constexpr qint64 copiedAtOnce = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
    while (!file.atEnd()) {
        const QByteArray block = file.read(copiedAtOnce);
        if (block.isEmpty())
            return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
        if (auto written = writeBytes(device, block.constData(), block.size()); !written)
            return written;
        outcome.bytes += block.size();
    }
    return {};
}

} // namespace

Result<ExportOutcome> writeXlsx(const ResultView &view, const std::vector<ExportColumn> &chosen, QIODevice &device,
                                std::stop_token stop, const ExportProgress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorKind::FileFailed, folder.errorString(), 0, {}};
    const std::vector<ExportColumn> columns = chosen.empty() ? exportColumns(view.set()->columns()) : chosen;
    Workbook book(folder, columns);
    RowCells cells(*view.set(), columns);
    RowWalk walk(view, cells);
    ExportOutcome outcome;
    for (auto rows = walk.next(); !rows.empty(); rows = walk.next()) {
        for (const RowAddress row : rows) {
            if (auto added = book.add(cells.read(row)); !added)
                return added.error();
        }
        const bool looks = outcome.rows / rowsBetweenLooks != (outcome.rows + rows.size()) / rowsBetweenLooks;
        outcome.rows += rows.size();
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        if (!looks)
            continue;
        if (auto room = checkRoom(folder, book); !room)
            return room.error();
        if (progress)
            progress(outcome.rows);
    }
    if (auto room = checkRoom(folder, book); !room)
        return room.error();
    if (auto closed = book.close(); !closed)
        return closed.error();
    outcome.cutCells = book.cutCells();
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0, {}};
    if (auto copied = copy(book.path(), device, outcome); !copied)
        return copied.error();
    if (progress)
        progress(outcome.rows);
    return outcome;
}

} // namespace enrow
