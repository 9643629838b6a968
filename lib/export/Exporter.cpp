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
// Located and fetched together, so that memory delivers them while the ones before are written.
constexpr uint32_t rowsAtATime = 32;

void writeHeader(CsvWriter &writer, const std::vector<ColumnId> &columns)
{
    std::vector<std::string_view> names;
    for (const ColumnId column : columns)
        names.emplace_back(columnOf(column).name.data(), size_t(columnOf(column).name.size()));
    writer.row(names);
}

// Writes the rows of a view one after the other, looking ahead in it.
class RowWriter
{
public:
    RowWriter(const ResultView &view, const std::vector<ColumnId> &columns, CsvWriter &writer)
        : m_view(view)
        , m_cells(*view.set(), columns)
        , m_writer(writer)
    {
        for (uint32_t batch = 0; batch < view.set()->batches().size(); ++batch) {
            const std::vector<std::string_view> shared = m_cells.sharedTexts(batch);
            m_isPlainBatch.push_back(
                std::all_of(shared.begin(), shared.end(), [this](auto text) { return m_writer.isPlain(text); }));
        }
        lookAhead();
        lookAhead();
    }

    // Writes some rows, and says how many; 0 at the end.
    uint32_t writeSome()
    {
        lookAhead();
        for (const RowAddress address : m_next) {
            m_cells.read(address);
            m_writer.rowWithRoom(m_cells.cells(), m_isPlainBatch[address.batch] && m_writer.isPlain(m_cells.text()));
        }
        return uint32_t(m_next.size());
    }

private:
    // Turns to the next group of rows: fetches the one behind it, and locates the one behind that.
    void lookAhead()
    {
        m_next.swap(m_fetched);
        m_fetched.swap(m_located);
        for (const RowAddress address : m_fetched)
            m_cells.fetch(address);
        m_located.clear();
        for (uint32_t i = 0; i < rowsAtATime && m_place < m_view.rowCount(); ++i)
            m_located.push_back(m_cells.locate(m_view.rowAt(m_place++)));
    }

    using Group = std::vector<RowAddress>;

    const ResultView &m_view;
    RowCells m_cells;
    CsvWriter &m_writer;
    std::vector<char> m_isPlainBatch;
    uint32_t m_place = 0; // of the next row to locate
    Group m_next;
    Group m_fetched;
    Group m_located;
};

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
    CsvWriter writer(format.delimiter, format.formulaGuard);
    writeHeader(writer, columns);
    RowWriter rows(view, columns, writer);
    ExportOutcome outcome;
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        const uint32_t count = rows.writeSome();
        outcome.rows += count;
        more = count > 0;
        if (more && writer.bytes().size() < blockSize)
            continue;
        if (auto flushed = flush(writer, device, outcome); !flushed)
            return flushed.error();
        if (progress)
            progress(outcome.rows);
    }
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
