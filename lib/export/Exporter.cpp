// SPDX-License-Identifier: MIT
#include "export/Exporter.h"

#include "export/CsvWriter.h"
#include "export/RowCells.h"

namespace enrow
{

namespace
{

// Large blocks keep the number of system calls down; more than this gains nothing.
constexpr size_t blockSize = 1 << 20;
constexpr uint32_t rowsBetweenStopChecks = 1024;

void writeHeader(CsvWriter &writer, const std::vector<ColumnId> &columns)
{
    for (const ColumnId column : columns) {
        const QLatin1StringView name = columnOf(column).name;
        writer.cell({name.data(), size_t(name.size())});
    }
    writer.endRow();
}

Result<void> flush(CsvWriter &writer, QIODevice &device, ExportOutcome &outcome)
{
    const std::string_view bytes = writer.bytes();
    if (auto written = writeBytes(device, bytes.data(), qint64(bytes.size())); !written)
        return written;
    outcome.bytes += qint64(bytes.size());
    writer.clear();
    return {};
}

} // namespace

Result<ExportOutcome> writeCsv(const ResultView &view, const CsvFormat &format, QIODevice &device, std::stop_token stop,
                               const ExportProgress &progress)
{
    const std::vector<ColumnId> columns = format.columns.empty() ? view.set()->columns() : format.columns;
    RowCells cells(*view.set(), columns);
    CsvWriter writer(format.delimiter, format.formulaGuard);
    ExportOutcome outcome;

    writeHeader(writer, columns);
    for (uint32_t place = 0; place < view.rowCount(); ++place) {
        if (place % rowsBetweenStopChecks == 0 && stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        for (const std::string_view cell : cells.read(view.rowAt(place)))
            writer.cell(cell);
        writer.endRow();
        ++outcome.rows;
        if (writer.bytes().size() < blockSize)
            continue;
        if (auto flushed = flush(writer, device, outcome); !flushed)
            return flushed.error();
        if (progress)
            progress(outcome.rows);
    }
    if (auto flushed = flush(writer, device, outcome); !flushed)
        return flushed.error();
    if (progress)
        progress(outcome.rows);
    return outcome;
}

Result<ExportOutcome> exportCsv(const ResultView &view, const CsvFormat &format, const QString &path,
                                IfFileExists ifExists, std::stop_token stop, const ExportProgress &progress)
{
    ExportOutcome outcome;
    const auto write = [&](QIODevice &device) -> Result<void> {
        auto written = writeCsv(view, format, device, stop, progress);
        if (!written)
            return written.error();
        outcome = written.value();
        return {};
    };
    if (auto written = writeFileAtomically(path, ifExists, write); !written)
        return written.error();
    return outcome;
}

} // namespace enrow
