// SPDX-License-Identifier: MIT
#include "export/Exporter.h"

#include "export/CsvWriter.h"
#include "export/RowCells.h"
#include "export/RowWalk.h"

#include <algorithm>
#include <span>
#include <string>

namespace enrow
{

namespace
{

// Large blocks keep the number of system calls down; more than this gains nothing.
constexpr size_t blockSize = 1 << 20;

void writeHeader(CsvWriter &writer, const std::vector<ColumnId> &columns)
{
    std::vector<std::string_view> names;
    names.reserve(columns.size());
    for (const ColumnId column : columns)
        names.emplace_back(columnOf(column).name.data(), size_t(columnOf(column).name.size()));
    writer.row(names);
}

// Writes the rows of a view one after the other.
class RowWriter
{
public:
    RowWriter(const ResultView &view, const std::vector<ColumnId> &columns, CsvWriter &writer)
        : m_view(view)
        , m_cells(*view.set(), columns)
        , m_walk(view, m_cells)
        , m_writer(writer)
    {
        for (uint32_t batch = 0; batch < view.set()->batches().size(); ++batch)
            m_batches.push_back(batchFor(batch, columns));
    }

    // Writes some rows, and says how many; 0 at the end.
    uint32_t writeSome()
    {
        const std::span<const RowAddress> rows = m_walk.next();
        for (const RowAddress address : rows)
            write(address);
        return uint32_t(rows.size());
    }

private:
    struct Batch {
        const ResultChunk *chunk;
        bool takesPlainRows; // its rows can be written without a look at each cell, where they are plain
        bool isInOrder;      // and in one go: their texts are the columns, in this order, but for those in `before`
        std::string before;  // the cells of the batch's own columns, with delimiters and roomAfterText
        size_t beforeSize;
    };

    Batch batchFor(uint32_t number, std::span<const ColumnId> columns)
    {
        const ResultChunk *const chunk = m_view.set()->batches()[number].chunk.get();
        const std::vector<std::string_view> shared = m_cells.sharedTexts(number);
        const bool isPlain =
            std::all_of(shared.begin(), shared.end(), [this](std::string_view text) { return m_writer.isPlain(text); });
        std::string before;
        for (; !columns.empty() && columnOf(columns.front()).isOfBatch(); columns = columns.subspan(1))
            before.append(m_view.set()->value({number, 0}, columns.front())).append(1, m_writer.delimiter());
        const size_t size = before.size();
        before.append(roomAfterText, '\0');
        const std::span<const ColumnId> texts = textsOf(chunk->kind());
        return {chunk, isPlain && m_writer.takesPlainRows(),
                std::equal(columns.begin(), columns.end(), texts.begin(), texts.end()), std::move(before), size};
    }

    void write(RowAddress address)
    {
        const Batch &batch = m_batches[address.batch];
        const bool isKnown = batch.chunk->qualification(address.row) != Qualification::Other;
        if (!batch.takesPlainRows || !batch.chunk->isPlain(address.row))
            m_writer.row(m_cells.read(address));
        else if (batch.isInOrder && isKnown)
            m_writer.plainRow({batch.before.data(), batch.beforeSize}, batch.chunk->textsOfRow(address.row),
                              m_cells.knownWord(address));
        else
            m_writer.plainRow(m_cells.read(address));
    }

    const ResultView &m_view;
    RowCells m_cells;
    RowWalk m_walk;
    CsvWriter &m_writer;
    std::vector<Batch> m_batches;
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
    if (format.byteOrderMark) {
        constexpr std::string_view mark("\xEF\xBB\xBF");
        if (auto written = writeBytes(device, mark.data(), qint64(mark.size())); !written)
            return written.error();
        outcome.bytes += qint64(mark.size());
    }
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

Result<ExportOutcome> exportFile(const ExportSource &source, const ExportFormat &format, const CsvFormat &table,
                                 const QString &path, IfFileExists ifExists, std::stop_token stop,
                                 const ExportProgress &progress)
{
    ExportOutcome outcome;
    const auto write = [&](QIODevice &device) -> Result<void> {
        auto written = format.write(source, table, device, stop, progress);
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
