// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "export/SheetNames.h"

#include <QStringList>
#include <QTemporaryDir>

#include <span>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace enrow
{

// An Excel workbook that is written row by row, in memory that does not grow with the rows.
//
// All cells are text, so that no program takes one for a number, a date or a formula. Of a text with more than the
// 32,767 UTF-16 units that Excel takes in a cell the rest is left out, and counted. What XML cannot hold (a NUL,
// U+FFFE, U+FFFF) becomes U+FFFD. The same cells are the same bytes at any time: all workbooks say that they were made
// in 1980.
//
// The errors of all functions are FileFailed or DiskFull with the reason, also for the folder of temporary files.
class XlsxBook
{
public:
    static constexpr size_t longestText = 32'767;       // UTF-16 units in a cell
    static constexpr uint32_t rowsOfASheet = 1'048'575; // below the header
    // Each has a file open until the end.
    static constexpr size_t mostSheets = 500;

    // headings: above the columns of each sheet; it stays in view and has a filter. None: the first row is one as
    // others. rowsOfSheet: at most, from 1 to rowsOfASheet; what is more goes on in a sheet of its own.
    explicit XlsxBook(QStringList headings, uint32_t rowsOfSheet = rowsOfASheet);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    // What comes from now on stands in a sheet of its own, with that title as SheetNames takes it.
    Result<void> beginSheet(const QString &title);

    // UTF-8; what has no heading stands without one.
    Result<void> add(std::span<const std::string_view> cells);

    // Whether the disk has room for what was written so far, of which the library below takes no notice. To be asked
    // now and then.
    Result<void> checkRoom() const;

    // Writes the workbook to an open device, and is at its end. Without any sheet it has one with the headings. Returns
    // how many bytes it has.
    Result<qint64> finish(QIODevice &device);

    quint64 cutCells() const { return m_cutCells; }

private:
    Result<void> addSheet();
    void endSheet();
    Result<void> writeText(size_t column, std::string_view cell, lxw_format *format);
    const char *textOf(std::string_view cell);
    size_t appendSpecial(std::string_view rest);

    const QTemporaryDir m_folder;
    const QStringList m_headings;
    const uint32_t m_rowsOfSheet;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_worksheet *m_sheet = nullptr; // the one that rows go to
    QString m_title;
    SheetNames m_names;
    size_t m_sheets = 0;
    uint32_t m_rows = 0;     // in it, below the header
    uint32_t m_nextLine = 0; // of its lines
    std::vector<size_t> m_widths;
    std::string m_text;
    quint64 m_cutCells = 0;
    qint64 m_bytes = 0; // of text
};

} // namespace enrow
