// SPDX-License-Identifier: MIT
#include "export/ExportFormat.h"

#include "export/Exporter.h"
#include "export/JsonWriter.h"
#include "export/RowLinesWriter.h"
#include "export/XlsxWriter.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// A table as text.
class Csv : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "csv"_L1; }
    QLatin1StringView suffix() const override { return "csv"_L1; }
    bool holdsRows() const override { return true; }
    bool takesDelimiter() const override { return true; }
    bool takesFormulaGuard() const override { return true; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &text, QIODevice &device,
                                std::stop_token stop, const ExportProgress &progress) const override
    {
        return writeCsv(*source.view, source.columns, text, device, std::move(stop), progress);
    }
};

// As the spreadsheets of a country open it with a double click.
class CsvForSpreadsheets final : public Csv
{
public:
    QLatin1StringView name() const override { return "csv-spreadsheet"_L1; }
    CsvFormat usual(const QLocale &locale) const override
    {
        CsvFormat text;
        text.delimiter = usualCsvDelimiter(locale);
        text.byteOrderMark = true;
        return text;
    }
};

class Tsv final : public Csv
{
public:
    QLatin1StringView name() const override { return "tsv"_L1; }
    QLatin1StringView suffix() const override { return "tsv"_L1; }
    bool takesDelimiter() const override { return false; }
    CsvFormat usual(const QLocale &) const override
    {
        CsvFormat text;
        text.delimiter = '\t';
        return text;
    }
};

class Xlsx final : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "xlsx"_L1; }
    QLatin1StringView suffix() const override { return "xlsx"_L1; }
    bool holdsRows() const override { return true; }
    bool isText() const override { return false; }
    bool takesSheets() const override { return true; }
    size_t longestCell() const override { return XlsxBook::longestText; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &, QIODevice &device, std::stop_token stop,
                                const ExportProgress &progress) const override
    {
        return writeXlsx(*source.view, source.columns, {source.sheets}, device, std::move(stop), progress);
    }
};

// One batch: the reply as it came; several: an array of them.
class Json final : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "json"_L1; }
    QLatin1StringView suffix() const override { return "json"_L1; }
    bool holdsRows() const override { return false; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &, QIODevice &device, std::stop_token stop,
                                const ExportProgress &) const override
    {
        return source.asSeveral ? writeReplyArray(source.replies, device, std::move(stop))
                                : writeReply(*source.replies.front(), device);
    }
};

// A row a line.
class JsonLines final : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "jsonl"_L1; }
    QLatin1StringView suffix() const override { return "jsonl"_L1; }
    bool holdsRows() const override { return true; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &, QIODevice &device, std::stop_token stop,
                                const ExportProgress &progress) const override
    {
        return writeRowLines(*source.view, source.columns, device, std::move(stop), progress);
    }
};

} // namespace

CsvFormat ExportFormat::usual(const QLocale &) const
{
    return {};
}

std::span<const ExportFormat *const> exportFormats()
{
    static const Csv csv;
    static const CsvForSpreadsheets csvForSpreadsheets;
    static const Tsv tsv;
    static const Xlsx xlsx;
    static const Json json;
    static const JsonLines jsonLines;
    static const std::array<const ExportFormat *, 6> formats{&csv, &csvForSpreadsheets, &tsv, &xlsx, &json, &jsonLines};
    return formats;
}

const ExportFormat *exportFormatNamed(QStringView name)
{
    for (const ExportFormat *format : exportFormats()) {
        if (format->name() == name)
            return format;
    }
    return nullptr;
}

QString exportFormatNames()
{
    QStringList names;
    for (const ExportFormat *format : exportFormats())
        names << format->name();
    const QString last = names.takeLast();
    return names.join(", "_L1) + " and "_L1 + last;
}

} // namespace enrow
