// SPDX-License-Identifier: MIT
#include "export/Exporter.h"

#include "export/CsvWriter.h"
#include "export/RowCells.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

// Large blocks keep the number of system calls down; more than this gains nothing.
constexpr size_t blockSize = 1 << 20;
// Located together, so that memory delivers them while the ones before are written.
constexpr uint32_t rowsAtATime = 32;

void writeHeader(CsvWriter &writer, const std::vector<ColumnId> &columns)
{
    std::vector<std::string_view> names;
    for (const ColumnId column : columns)
        names.emplace_back(columnOf(column).name.data(), size_t(columnOf(column).name.size()));
    writer.row(names);
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
    std::array<RowAddress, rowsAtATime> addresses;
    for (uint32_t place = 0; place < view.rowCount(); place += rowsAtATime) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        const uint32_t count = std::min(rowsAtATime, view.rowCount() - place);
        for (uint32_t i = 0; i < count; ++i)
            addresses[i] = cells.locate(view.rowAt(place + i));
        for (uint32_t i = 0; i < count; ++i)
            writer.row(cells.read(addresses[i]));
        outcome.rows += count;
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
