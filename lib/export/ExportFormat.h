// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "export/CsvFormat.h"
#include "export/ExportColumn.h"
#include "results/ResultView.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

class QIODevice;

namespace enrow
{

// Whether all rows of a workbook stand in one sheet, or those of each batch in a sheet of its own.
enum class ExportSheets : quint8 { One, Batch };

// What is exported.
struct ExportSource {
    std::shared_ptr<const ResultView> view;                 // its rows in its order
    std::vector<std::shared_ptr<const QByteArray>> replies; // that they came in: JSON objects as they came, never null
    bool asSeveral = false;                                 // more than one batch was asked for, whatever came of them
    std::vector<ExportColumn> columns = {};                 // of a table; none: all of the results
    ExportSheets sheets = ExportSheets::One;                // of a workbook
};

struct ExportOutcome {
    quint64 rows = 0; // or replies
    qint64 bytes = 0;
    quint64 cutCells = 0; // with more text than the format holds in a cell, and less in the file than came
};

// Told how many of the rows are written; called from the exporting thread, now and then.
using ExportProgress = std::function<void(quint64 rows)>;

// A format that results are written in. Each is a class and a line in exportFormats().
class ExportFormat
{
public:
    virtual ~ExportFormat() = default;

    // Its stable word on the command line: "csv".
    virtual QLatin1StringView name() const = 0;
    // What its files' names end with, without the dot.
    virtual QLatin1StringView suffix() const = 0;

    // True if it holds the rows of a view, in columns that can be chosen; false if it holds whole replies.
    virtual bool holdsRows() const = 0;
    // True if a program can show it as text.
    virtual bool isText() const { return true; }
    // What of `text` a person can choose. The rest is as usual() has it.
    virtual bool takesDelimiter() const { return false; }
    virtual bool takesFormulaGuard() const { return false; }
    // True if it has sheets.
    virtual bool takesSheets() const { return false; }
    // How many UTF-16 units of a text it holds in a cell; 0: any number.
    virtual size_t longestCell() const { return 0; }
    // How it is written unless a person chooses, in the country of that locale.
    virtual CsvFormat usual(const QLocale &locale) const;

    // Writes to an open device, on any thread. FileFailed with the device's reason where a write fails, Cancelled where
    // the stop token fired.
    virtual Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &text, QIODevice &device,
                                        std::stop_token stop, const ExportProgress &progress) const = 0;
};

// All formats, the usual one first.
std::span<const ExportFormat *const> exportFormats();

// The format with that name; null for any other text.
const ExportFormat *exportFormatNamed(QStringView name);

// The formats' names, "csv, csv-spreadsheet, …, json and jsonl".
QString exportFormatNames();

} // namespace enrow
