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

void writeHeader(CsvWriter &writer, const std::vector<ExportColumn> &columns)
{
    std::vector<std::string> headings;
    headings.reserve(columns.size());
    for (const ExportColumn &column : columns)
        headings.push_back(column.heading().toStdString());
    writer.row(std::vector<std::string_view>(headings.begin(), headings.end()));
}

// Writes the rows of a view one after the other.
class RowWriter
{
public:
    RowWriter(const ResultView &view, std::span<const ExportColumn> columns, CsvWriter &writer)
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

    Batch batchFor(uint32_t number, std::span<const ExportColumn> columns)
    {
        const ResultChunk *const chunk = m_view.set()->batches()[number].chunk.get();
        const std::vector<std::string_view> shared = m_cells.sharedTexts(number);
        // A part of a plain text may begin with what the whole text does not.
        const bool hasParts = std::ranges::any_of(
            columns, [](const ExportColumn &column) { return std::holds_alternative<PersonField>(column.source); });
        const bool isPlain =
            !hasParts && std::ranges::all_of(shared, [this](std::string_view text) { return m_writer.isPlain(text); });
        std::string before;
        for (; !columns.empty() && isOfBatch(columns.front()); columns = columns.subspan(1))
            before.append(m_view.set()->value({number, 0}, std::get<ColumnId>(columns.front().source)))
                .append(1, m_writer.delimiter());
        const size_t size = before.size();
        before.append(roomAfterText, '\0');
        const std::span<const ColumnId> texts = textsOf(chunk->kind());
        const bool isInOrder =
            std::equal(columns.begin(), columns.end(), texts.begin(), texts.end(),
                       [](const ExportColumn &column, ColumnId text) { return column.source == ColumnSource(text); });
        return {chunk, isPlain && m_writer.takesPlainRows(), isInOrder, std::move(before), size};
    }

    static bool isOfBatch(const ExportColumn &column)
    {
        const auto *id = std::get_if<ColumnId>(&column.source);
        return id && columnOf(*id).isOfBatch();
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

Result<ExportOutcome> writeCsv(const ResultView &view, const std::vector<ExportColumn> &chosen, const CsvFormat &format,
                               QIODevice &device, std::stop_token stop, const ExportProgress &progress)
{
    const std::vector<ExportColumn> columns = chosen.empty() ? exportColumns(view.set()->columns()) : chosen;
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

Result<ExportOutcome> exportFile(const ExportSource &source, const ExportFormat &format, const CsvFormat &text,
                                 const QString &path, IfFileExists ifExists, std::stop_token stop,
                                 const ExportProgress &progress)
{
    return exportFiles(std::vector<FileExport>{{path, source}}, format, text, ifExists, std::move(stop), progress);
}

Result<ExportOutcome> exportFiles(std::span<const FileExport> files, const ExportFormat &format, const CsvFormat &text,
                                  IfFileExists ifExists, std::stop_token stop, const ExportProgress &progress)
{
    ExportOutcome outcome;
    const auto writerOf = [&](const ExportSource &source) {
        return [&, stop](QIODevice &device) -> Result<void> {
            const auto tell = [&](quint64 rows) { progress(outcome.rows + rows); };
            auto written = format.write(source, text, device, stop, progress ? ExportProgress(tell) : nullptr);
            if (!written)
                return written.error();
            outcome.rows += written->rows;
            outcome.bytes += written->bytes;
            outcome.cutCells += written->cutCells;
            return {};
        };
    };
    std::vector<FileToWrite> toWrite;
    for (const FileExport &file : files)
        toWrite.push_back({file.path, writerOf(file.source)});
    const auto written = toWrite.size() == 1
                             ? writeFileAtomically(toWrite.front().path, ifExists, toWrite.front().write)
                             : writeFilesAtomically(toWrite, ifExists);
    return written ? Result<ExportOutcome>(outcome) : Result<ExportOutcome>(written.error());
}

} // namespace enrow
